import type { CityView } from '#app';
import { localeFor, type Locale } from '#locale';
import { Layout } from '../components/layout.tsx';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';
import type { ErrorStatus } from '../status-of.ts';

export interface ErrorPageProps {
  readonly site: Site;
  /** The city whose address was asked for; null where there is none or it is not known. */
  readonly city: CityView | null;
  readonly status: ErrorStatus;
  /** What was wrong and what would be right; empty = the general advice. */
  readonly sentences: readonly string[];
}

/** Says what happened and where to go on. */
export function errorPage({ site, city, status, sentences }: ErrorPageProps) {
  const locale = localeFor('ja', city?.municipality);
  const [title, help] = wordsOf(locale)[status];
  return (
    <Layout
      site={site}
      locale={locale}
      municipality={city?.municipality ?? null}
      title={title}
      description={help}
      nav={[]}
      crumbs={[]}
    >
      <h1>{title}</h1>
      {sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
      <p>{help}</p>
      {city ? (
        <Editions city={city} />
      ) : (
        <p>
          <a class="button" href={paths.cities.href({})}>
            {locale.pages.toTop}
          </a>
        </p>
      )}
    </Layout>
  );
}

function wordsOf({ headings, pages }: Locale): Readonly<Record<ErrorStatus, readonly [title: string, help: string]>> {
  return {
    400: [pages.badRequestTitle, pages.badRequestHelp],
    403: [pages.forbiddenTitle, pages.forbiddenHelp],
    404: [headings.notFound, headings.notFoundHelp],
    405: [pages.methodTitle, pages.methodHelp],
    409: [pages.conflictTitle, pages.conflictHelp],
    413: [pages.tooLargeTitle, pages.tooLargeHelp],
    415: [pages.mediaTypeTitle, pages.mediaTypeHelp],
    429: [pages.tooOftenTitle, pages.tooOftenHelp],
    500: [headings.serverError, headings.serverErrorHelp],
    503: [pages.busyTitle, pages.busyHelp],
  };
}

/** Where the city's editions are found, each at its latest year with figures. */
function Editions({ city }: { readonly city: CityView }) {
  const { code } = city.municipality;
  return (
    <ul class="downloads">
      {city.editions.map(({ id, title, first, yearsWithFigures }) => (
        <li>
          <a
            class="button"
            href={paths.home.href({ city: code }, { edition: id, year: yearsWithFigures.at(-1) ?? first })}
          >
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
