import { DeskLayout } from '../components/desk-layout.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { SessionToken } from '../components/session-token.tsx';
import { ExplainList } from '../components/years/explain-list.tsx';
import { FreezeForm } from '../components/years/freeze-form.tsx';
import { FrozenRecord } from '../components/years/frozen-record.tsx';
import { InTheWay } from '../components/years/in-the-way.tsx';
import { paramsOf, type YearView } from '../years/year-view.ts';
import { paths } from '../paths.ts';

/** A verification year: its state, the explanations, what stands in the way of freezing it, and the step itself. */
export function deskYearPage(view: YearView) {
  const { site, session, locale, page, messages, done } = view;
  const { municipality, state } = page;
  const words = locale.pages.deskYear;
  const title = words.title(page.edition.title, locale.yearSentence(page.year));
  return (
    <DeskLayout
      site={site}
      session={session}
      municipality={municipality}
      title={title}
      hasError={messages.length > 0}
      crumbs={[
        { text: words.yearsTitle(municipality.name), href: paths.deskYears.href({ city: municipality.code }) },
        { text: title, href: null },
      ]}
    >
      <ErrorSummary locale={locale} lines={messages} />
      <h1>{title}</h1>
      {done !== null && !('indicator' in done) && (
        <p class="box" id="done" role="status" tabindex={-1}>
          <strong>{done.kind === 'opened' ? words.opened : words.saved}</strong>
        </p>
      )}
      <p>
        {words.state(locale.labels.verificationState[state])}{' '}
        {page.isAdopted && <a href={paths.report.href(paramsOf(page))}>{words.toReport}</a>}
      </p>
      {state === 'frozen' ? <FrozenRecord {...view} /> : <p>{words.lead}</p>}
      <ExplainList {...view} />
      {state !== 'frozen' && <Freezing {...view} />}
      {page.isBlank && <Withdraw {...view} />}
    </DeskLayout>
  );
}

function Freezing(view: YearView) {
  const { page } = view;
  return (
    <>
      <InTheWay {...view} />
      {page.isAdopted && page.misses.length === 0 && <FreezeForm {...view} />}
    </>
  );
}

/** Takes the year's record away again, while nothing stands in it. */
function Withdraw({ locale, session, page }: YearView) {
  const words = locale.pages.deskYear;
  return (
    <form class="import-discard screen-only" method="post" action={paths.deskYearWithdraw.href(paramsOf(page))}>
      <SessionToken session={session} />
      <button class="button" type="submit" aria-describedby="withdraw-hint">
        {words.withdraw}
      </button>
      <p class="hint" id="withdraw-hint">
        {words.withdrawHint}
      </p>
    </form>
  );
}
