import type { CheckReport } from '#app';
import type { Finding } from '#check';
import type { FindingCounts, Locale } from '#locale';
import { textTable, type TextRow } from './text-table.ts';

/** Findings that are not set aside, with the text around each; then why each kind matters, and how many there are. */
export function findingsTable({ findings, unused }: CheckReport, locale: Locale): string {
  const { check } = locale;
  const open = findings.filter(({ dismissed }) => dismissed === null);
  const lines = [
    ...(open.length > 0 ? [...tableOf(open, locale), '', ...reasonsOf(open, locale), ''] : []),
    check.summary(countsOf(findings)),
    ...correctionsOf(open, locale),
    ...(unused.length > 0 ? [check.unused(unused.map(({ id }) => id))] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function tableOf(findings: readonly Finding[], locale: Locale): readonly string[] {
  const { check, labels } = locale;
  const rows = findings.flatMap((finding): readonly TextRow[] => [
    [labels.severity[finding.severity], placeOf(finding, locale), check.message(finding)],
    `      ${check.where(finding)}`,
  ]);
  const columns = [check.columns.severity, check.columns.place, check.columns.message];
  return textTable(
    columns.map((head) => ({ head, align: 'left' })),
    rows,
  );
}

/** In running text the place of the first letter; a cell and a figure are places themselves. */
function placeOf({ place }: Finding, locale: Locale): string {
  const { kind, headings: _, start, end: _end, ...where } = place;
  const inText = kind !== 'cell' && kind !== 'head' && kind !== 'figure';
  return locale.placeText(inText ? { ...where, offset: start } : where);
}

function reasonsOf(findings: readonly Finding[], { check }: Locale): readonly string[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return [check.reasons, ...rules.map((rule) => `  ${check.name(rule)}: ${check.why({ rule })}`)];
}

function countsOf(findings: readonly Finding[]): FindingCounts {
  const open = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.dismissed === null && finding.severity === severity).length;
  const dismissed = findings.filter((finding) => finding.dismissed !== null).length;
  return { error: open('error'), warning: open('warning'), note: open('note'), dismissed };
}

function correctionsOf(findings: readonly Finding[], { check }: Locale): readonly string[] {
  const count = findings.filter(({ fix }) => fix.length > 0).length;
  return count === 0 ? [] : [check.corrections(count)];
}
