import type { Issue } from '#kernel';
import type { Locale } from '#locale';

const MOST = 50;

interface IssueListProps {
  readonly locale: Locale;
  readonly issues: readonly Issue[];
  /** They stand at their places: those are not said again. */
  readonly isPlaced?: boolean;
}

/** What was noticed, most severe first. */
export function IssueList({ locale, issues, isPlaced = false }: IssueListProps) {
  const rank = { error: 0, warning: 1, note: 2 } as const;
  const ordered = issues.toSorted((one, other) => rank[one.severity] - rank[other.severity]);
  const shown = ordered.slice(0, MOST);
  return (
    <ul class="import-issues">
      {shown.map((issue) => (
        <li class={`severity-${issue.severity}`}>
          <strong class="tag">{locale.labels.severity[issue.severity]}</strong>
          {locale.issueText(isPlaced ? { ...issue, place: {} } : issue)}
        </li>
      ))}
      {ordered.length > MOST && <li>{locale.pages.deskImport.moreIssues(locale.countText(ordered.length - MOST))}</li>}
    </ul>
  );
}
