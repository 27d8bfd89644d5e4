import type { Issue } from '#kernel';
import type { Locale } from '#locale';
import type { Terminal } from './ports.ts';

const MOST_LINES = 20;

/** Why a command ended: one line each on standard error; of more than twenty the rest is only counted. */
export function tellIssues(issues: readonly Issue[], locale: Locale, terminal: Terminal): void {
  tellLines(issues, locale.labels.severity, { locale, terminal });
}

/** What was noticed in an input that could be used. */
export function tellRemarks(issues: readonly Issue[], locale: Locale, terminal: Terminal): void {
  if (issues.length === 0) return;
  const { remarks, remarkLabels } = locale.commands;
  terminal.err(`${remarks(issues.length, issues.filter(({ severity }) => severity === 'error').length)}\n`);
  tellLines(issues, remarkLabels, { locale, terminal });
}

function tellLines(
  issues: readonly Issue[],
  labels: Locale['labels']['severity'],
  { locale, terminal }: { readonly locale: Locale; readonly terminal: Terminal },
): void {
  const ordered = [
    ...issues.filter(({ severity }) => severity === 'error'),
    ...issues.filter(({ severity }) => severity !== 'error'),
  ];
  for (const issue of ordered.slice(0, MOST_LINES)) {
    terminal.err(`${labels[issue.severity]}: ${locale.issueText(issue)}\n`);
  }
  if (ordered.length > MOST_LINES) terminal.err(`… (+${ordered.length - MOST_LINES})\n`);
}
