import type { Issue } from '#kernel';
import { DeskLayout } from '../components/desk-layout.tsx';
import { ErrorSummary, type SummaryLine } from '../components/error-summary.tsx';
import { AcceptForm } from '../components/import/accept-form.tsx';
import { Accepted } from '../components/import/accepted.tsx';
import { Discard } from '../components/import/discard.tsx';
import { HeadingTree } from '../components/import/heading-tree.tsx';
import { ImportAside } from '../components/import/import-aside.tsx';
import { ImportBar } from '../components/import/import-bar.tsx';
import { ImportItems } from '../components/import/import-items.tsx';
import { ImportTabs } from '../components/import/import-tabs.tsx';
import { IssueList } from '../components/import/issue-list.tsx';
import { Originals } from '../components/import/originals.tsx';
import { Reading } from '../components/import/reading.tsx';
import type { ImportView } from '../import/import-view.ts';
import { paths } from '../paths.ts';

/** Files from the moment they are handed in until they are an edition of the city. */
export function deskImportPage(view: ImportView) {
  const { site, session, locale, page } = view;
  const words = locale.pages.deskImport;
  const { files, cityName, key, state } = page.session;
  const title = words.pageTitle(words.filesOf(files.map(({ name }) => name)));
  return (
    <DeskLayout
      site={site}
      session={session}
      {...(page.city ? { municipality: page.city.municipality } : {})}
      title={title}
      hasError={view.problems.length > 0 || state === 'refused'}
      crumbs={[
        { text: words.title, href: paths.deskImport.href({}) },
        { text: title, href: null },
      ]}
      islands={view.progress ? ['follow-reading'] : []}
    >
      <div class="import">
        <ErrorSummary locale={locale} lines={summaryOf(view)} />
        <h1>{title}</h1>
        <p class="quiet">
          {words.forCity(cityName, key.city)}
          {'　'}
          {words.states[state]}
        </p>
        <Body {...view} />
      </div>
    </DeskLayout>
  );
}

function Body(view: ImportView) {
  switch (view.page.session.state) {
    case 'open':
      return <Open {...view} />;
    case 'accepted':
      return <Accepted {...view} />;
    case 'refused':
      return <Refused {...view} />;
    default:
      return <Reading {...view} />;
  }
}

function Open(view: ImportView) {
  const { locale, whole } = view;
  const words = locale.pages.deskImport;
  return (
    <>
      <Originals {...view} />
      {whole.length > 0 && (
        <details class="import-whole" open={whole.some(({ severity }) => severity !== 'note')}>
          <summary>{`${words.wholeIssues}（${locale.countText(whole.length)}）`}</summary>
          <IssueList locale={locale} issues={whole} />
        </details>
      )}
      <ImportTabs {...view} />
      <div class="import-parts">
        <HeadingTree {...view} />
        <ImportItems {...view} />
      </div>
      <ImportAside {...view} />
      <AcceptForm {...view} />
      <Discard {...view} />
      <ImportBar {...view} />
    </>
  );
}

function Refused(view: ImportView) {
  const { locale, page } = view;
  const words = locale.pages.deskImport;
  return (
    <>
      <h2>{words.refusedTitle}</h2>
      <p>{words.refusedLead}</p>
      <IssueList locale={locale} issues={page.session.refused} />
      <Originals {...view} />
      <Discard {...view} />
    </>
  );
}

/** Said at its field: its name is for addresses. */
function withoutField(problem: Issue): Issue {
  const { field: _field, ...place } = problem.place;
  return { ...problem, place };
}

/** Each problem with the way to its field, where it has one. */
function summaryOf({ locale, problems, accept }: ImportView): readonly SummaryLine[] {
  return problems.map((problem) => {
    const { field } = problem.place;
    const at = accept.findLastIndex(({ id, isChosen }) => isChosen && id === problem.found);
    return {
      field: field === 'id' && at >= 0 ? `id-${at}` : (field ?? null),
      text: locale.issueText(withoutField(problem)),
    };
  });
}
