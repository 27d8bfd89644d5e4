import { countFindings, type CheckReport } from '#app';
import type { Finding } from '#check';
import { findingPlace, fixTexts, type Locale } from '#locale';
import { textTable, type TextRow } from './text-table.ts';

/** Findings that are not set aside, with the text around each and its correction; then why each kind matters, and how many there are. */
export function findingsTable({ findings, unused }: CheckReport, locale: Locale): string {
  const { check } = locale;
  const open = findings.filter(({ dismissed }) => dismissed === null);
  const lines = [
    ...(open.length > 0 ? [...tableOf(open, locale), '', ...reasonsOf(open, locale), ''] : []),
    check.summary(countFindings(findings)),
    ...(unused.length > 0 ? [check.unused(unused.map(({ id }) => id))] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function tableOf(findings: readonly Finding[], locale: Locale): readonly string[] {
  const { check, labels, pages } = locale;
  const rows = findings.flatMap((finding): readonly TextRow[] => [
    [labels.severity[finding.severity], findingPlace(locale, finding.place), check.message(finding)],
    `      ${check.where(finding)}`,
    ...(finding.fix.length === 0 ? [] : [`      ${pages.checkTool.fix}: ${fixTexts(locale, finding.fix).join(' / ')}`]),
  ]);
  const columns = [check.columns.severity, check.columns.place, check.columns.message];
  return textTable(
    columns.map((head) => ({ head, align: 'left' })),
    rows,
  );
}

function reasonsOf(findings: readonly Finding[], { check }: Locale): readonly string[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return [check.reasons, ...rules.map((rule) => `  ${check.name(rule)}: ${check.why({ rule })}`)];
}
