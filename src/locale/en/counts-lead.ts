import type { CountsView } from '#app';
import type { FiscalYear } from '#kernel';
import { countFacts } from '../lead-facts.ts';
import type { Locale } from '../locale.ts';
import { printCount } from '../print-number.ts';
import { enHeadings } from './headings.ts';
import { enLabels } from './labels.ts';
import { enYear } from './year-words.ts';

export function enCountsLead(counts: CountsView, year: FiscalYear): string {
  if (counts.total === 0) return `There is no indicator to count for ${enYear(year)}.`;
  const { judged, published, notEvaluated } = countFacts(counts);
  const { achieved, missed } = counts.publishedOnly;
  const verdict =
    judged === 0
      ? 'none could be judged from figures'
      : `${printCount(counts.achieved)} met their target and ${printCount(counts.missed)} missed it`;
  const reasons = counts.notEvaluated
    .map(({ reason, count }) => `${enLabels.reason[reason]} ${printCount(count)}`)
    .join(', ');
  return [
    `Of ${enHeadings.indicatorsCount(counts.total)} in ${enYear(year)}, ${verdict}.`,
    published > 0
      ? `For ${printCount(published)} only the verdict is published (met ${achieved}, missed ${missed}).`
      : '',
    notEvaluated > 0 ? `${printCount(notEvaluated)} were not judged (${reasons}).` : '',
    counts.relistings > 0 ? `Relisted indicators (${printCount(counts.relistings)}) are not counted.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

export const enFigureSources: Locale['figureSourcesSentence'] = ({ counts, figureSources, year }) => {
  if (counts.withFigure === 0) return `No indicator has a figure for ${enYear(year)} yet.`;
  const known = `${printCount(counts.withFigure)} of ${enHeadings.indicatorsCount(counts.total)} have a figure for ${enYear(year)}.`;
  const from = figureSources.map(({ source, count }) => `“${source.title}” ${printCount(count)}`).join(', ');
  return from === '' ? known : `${known} By source: ${from}.`;
};
