import type { CityView } from '#app';
import { localeFor, type Locale } from '#locale';
import { DeskLayout } from '../components/desk-layout.tsx';
import type { Session } from '../desk/sessions.ts';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';

interface DeskPageProps {
  readonly site: Site;
  readonly session: Session;
  readonly cities: readonly CityView[];
}

/** The start of the desk: the cities, and of each the editions that follow each other. */
export function deskPage({ site, session, cities }: DeskPageProps) {
  const locale = localeFor('ja');
  const words = locale.pages.desk;
  return (
    <DeskLayout site={site} session={session} title={words.title} crumbs={[]}>
      <h1>{words.title}</h1>
      <p>{cities.length === 0 ? words.noCities : words.lead}</p>
      <p>
        <a class="button" href={paths.deskImport.href({})}>
          {locale.pages.deskImport.toImport}
        </a>
      </p>
      {cities.map((city) => (
        <City locale={locale} city={city} />
      ))}
    </DeskLayout>
  );
}

function City({ locale, city }: { readonly locale: Locale; readonly city: CityView }) {
  const { code, name } = city.municipality;
  const words = locale.pages.desk;
  const pairs = city.editions.slice(1).map((next, at) => [city.editions[at] ?? next, next] as const);
  return (
    <section aria-labelledby={`city-${code}`}>
      <h2 id={`city-${code}`}>{name}</h2>
      {pairs.length === 0 && <p>{words.oneEdition}</p>}
      <ul class="plain-list">
        {pairs.map(([old, next]) => (
          <li>
            <a href={paths.deskComparison.href({ city: code, old: old.id, new: next.id })}>
              {words.comparePair(old.title, next.title)}
            </a>
          </li>
        ))}
        {city.editions.map(({ id, title }) => (
          <li>
            <a href={paths.deskCheck.href({ city: code, edition: id })}>{locale.pages.deskCheck.toCheck(title)}</a>
          </li>
        ))}
        <li>
          <a href={paths.deskYears.href({ city: code })}>{locale.pages.deskYear.toYears}</a>
        </li>
        <li>
          <a href={paths.deskDictionary.href({ city: code })}>{locale.pages.deskDictionary.toDictionary}</a>
        </li>
        {city.editions.some(({ status }) => status !== 'draft') && (
          <li>
            <a href={paths.home.href({ city: code })}>{words.toSite}</a>
          </li>
        )}
      </ul>
    </section>
  );
}
