import type { YearsOfEdition, YearsPage } from '#app';
import { localeFor, type Locale } from '#locale';
import { DeskLayout } from '../components/desk-layout.tsx';
import { ErrorSummary, type SummaryLine } from '../components/error-summary.tsx';
import { ChoiceField } from '../components/form-field.tsx';
import { SessionToken } from '../components/session-token.tsx';
import type { Session } from '../desk/sessions.ts';
import { paths } from '../paths.ts';
import type { Site } from '../site.ts';

interface DeskYearsPageProps {
  readonly site: Site;
  readonly session: Session;
  readonly page: YearsPage;
  /** Why a year was not begun. */
  readonly messages: readonly SummaryLine[];
  readonly isWithdrawn: boolean;
}

type Part = Omit<DeskYearsPageProps, 'messages' | 'isWithdrawn'> & {
  readonly locale: Locale;
  readonly edition: YearsOfEdition;
};

/** The verification years of a city by edition: those that have begun, and the way to begin one. */
export function deskYearsPage({ messages, isWithdrawn, ...given }: DeskYearsPageProps) {
  const { site, session, page } = given;
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
      hasError={messages.length > 0}
      crumbs={[{ text: title, href: null }]}
    >
      <ErrorSummary locale={locale} lines={messages} />
      <h1>{title}</h1>
      {isWithdrawn && (
        <p class="box" id="done" role="status" tabindex={-1}>
          <strong>{words.withdrawn}</strong>
        </p>
      )}
      <p>{words.yearsLead}</p>
      {editions.map((edition) => (
        <section aria-labelledby={`edition-${edition.id}`}>
          <h2 id={`edition-${edition.id}`}>{edition.title}</h2>
          <YearList {...given} locale={locale} edition={edition} />
          {edition.isAdopted ? (
            <OpenForm {...given} locale={locale} edition={edition} />
          ) : (
            <NotAdopted {...given} locale={locale} edition={edition} />
          )}
        </section>
      ))}
    </DeskLayout>
  );
}

function YearList({ locale, page, edition: { id, years, isAdopted } }: Part) {
  const words = locale.pages.deskYear;
  if (years.length === 0) return isAdopted ? <p>{words.noYears}</p> : null;
  return (
    <ul class="plain-list">
      {years.map(({ year, state }) => (
        <li>
          <a href={paths.deskYear.href({ city: page.municipality.code, edition: id, year: String(year) })}>
            {locale.yearSentence(year)}
          </a>
          {words.stateAfter(locale.labels.verificationState[state])}
        </li>
      ))}
    </ul>
  );
}

/** What is missing, and where it is done. */
function NotAdopted({ locale, page, edition: { id, status } }: Part) {
  const words = locale.pages.deskYear;
  const check = paths.deskCheck.href({ city: page.municipality.code, edition: id });
  return (
    <p>
      {words.adoptFirst(locale.labels.editionStatus[status])} <a href={`${check}#adoption`}>{words.toAdoption}</a>
    </p>
  );
}

/** Chosen at first: the latest year of which a figure is known. */
function OpenForm({ locale, session, page, edition: { id, others } }: Part) {
  const words = locale.pages.deskYear;
  const last = others.findLast(({ hasFigures }) => hasFigures) ?? others[0];
  if (!last) return null;
  return (
    <>
      {!last.hasFigures && (
        <p>
          {words.noFigures} <a href={paths.deskImport.href({})}>{locale.pages.deskImport.title}</a>
        </p>
      )}
      <form class="open-year screen-only" method="post" action={paths.deskYears.href({ city: page.municipality.code })}>
        <SessionToken session={session} />
        <input type="hidden" name="edition" value={id} />
        <ChoiceField
          id={`year-${id}`}
          name="year"
          label={words.openLabel}
          hint={words.openHint}
          chosen={String(last.year)}
          options={others.map(({ year, hasFigures }) => [
            String(year),
            hasFigures ? locale.yearSentence(year) : words.withoutFigures(locale.yearSentence(year)),
          ])}
        />
        <button class="button" type="submit">
          {words.open}
        </button>
      </form>
    </>
  );
}
