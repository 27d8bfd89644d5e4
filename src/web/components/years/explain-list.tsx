import type { ExplainedIndicator } from '#app';
import { paths } from '../../paths.ts';
import { paramsOf, type YearView } from '../../years/year-view.ts';
import { SessionToken } from '../session-token.tsx';
import { ExplainItem } from './explain-item.tsx';

/** 課題・検証: missed targets first, each with its form; then what could not be judged. */
export function ExplainList(view: YearView) {
  const { locale, session, page } = view;
  const words = locale.pages.deskYear;
  if (page.explained.length === 0) return null;
  const missed = page.explained.filter(({ isMissed }) => isMissed);
  const others = page.explained.filter(({ isMissed }) => !isMissed);
  const groups = [
    ['missed', words.missedTitle, missed],
    ['others', words.othersTitle, others],
  ] as const;
  return (
    <section aria-labelledby="explain">
      <h2 id="explain">{words.explainTitle}</h2>
      {page.state !== 'frozen' && <p>{words.explainLead}</p>}
      <form method="post" action={paths.deskYearExplain.href(paramsOf(page))} enctype="multipart/form-data">
        <SessionToken session={session} />
        {groups.map(([id, title, entries]) => entries.length > 0 && <Group {...{ view, id, title, entries }} />)}
      </form>
      <form id="undo" method="post" action={paths.deskYearUndo.href(paramsOf(page))}>
        <SessionToken session={session} />
      </form>
    </section>
  );
}

interface GroupProps {
  readonly view: YearView;
  readonly id: string;
  readonly title: string;
  readonly entries: readonly ExplainedIndicator[];
}

function Group({ view, id, title, entries }: GroupProps) {
  const { locale } = view;
  return (
    <>
      <h3 id={id}>{`${title}（${locale.pages.checkTool.count(locale.countText(entries.length))}）`}</h3>
      <ol class="finding-list" aria-labelledby={id}>
        {entries.map((entry) => (
          <ExplainItem view={view} entry={entry} />
        ))}
      </ol>
    </>
  );
}
