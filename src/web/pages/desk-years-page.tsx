import type { YearsPage } from '#app';
import { localeFor } from '#locale';
import { DeskLayout } from '../components/desk-layout.tsx';
import type { Session } from '../desk/sessions.ts';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';

interface DeskYearsPageProps {
  readonly site: Site;
  readonly session: Session;
  readonly page: YearsPage;
}

/** The verification years of a city, by edition, each with its state and the way to freezing it. */
export function deskYearsPage({ site, session, page }: DeskYearsPageProps) {
  const { municipality, editions } = page;
  const locale = localeFor('ja', municipality);
  const words = locale.pages.deskYear;
  const title = words.yearsTitle(municipality.name);
  return (
    <DeskLayout
      site={site}
      session={session}
      municipality={municipality}
      title={title}
      crumbs={[{ text: title, href: null }]}
    >
      <h1>{title}</h1>
      <p>{editions.length === 0 ? words.noYears : words.yearsLead}</p>
      {editions.map(({ id, title: edition, years }) => (
        <section aria-labelledby={`edition-${id}`}>
          <h2 id={`edition-${id}`}>{edition}</h2>
          <ul class="plain-list">
            {years.map(({ year, state }) => (
              <li>
                <a href={paths.deskYear.href({ city: municipality.code, edition: id, year: String(year) })}>
                  {locale.yearSentence(year)}
                </a>
                {words.stateAfter(locale.labels.verificationState[state])}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </DeskLayout>
  );
}
