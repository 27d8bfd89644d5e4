import type { CountsView, ReportView } from '#app';
import type { FiscalYear } from '#kernel';
import { countFacts } from '../lead-facts.ts';
import { printCount } from '../print-number.ts';
import { jaLabels } from './labels.ts';
import type { YearWords } from './year-words.ts';

function judgedSentence(counts: CountsView, judged: number): string {
  const total = `${printCount(counts.total)}指標のうち`;
  if (judged === 0) return `${total}数値で判定できたものはありません。`;
  if (counts.missed === 0)
    return `${total}${printCount(counts.achieved)}指標が目標を達成し、届かなかったものはありません。`;
  if (counts.achieved === 0)
    return `${total}目標を達成したものはなく、${printCount(counts.missed)}指標が届きませんでした。`;
  return `${total}${printCount(counts.achieved)}指標が目標を達成し、${printCount(counts.missed)}指標が届きませんでした。`;
}

function leftOut(counts: CountsView): readonly string[] {
  const { published, notEvaluated } = countFacts(counts);
  const { achieved, missed } = counts.publishedOnly;
  const reasons = counts.notEvaluated
    .map(({ reason, count }) => `${jaLabels.reason[reason]}${printCount(count)}`)
    .join('、');
  return [
    published > 0
      ? `結果だけが公表されているものが${printCount(published)}指標（達成${printCount(achieved)}、未達成${printCount(missed)}）`
      : '',
    notEvaluated > 0 ? `判定していないものが${printCount(notEvaluated)}指標（${reasons}）` : '',
  ].filter((text) => text !== '');
}

/** Counts in a sentence; what is not among them is said with its reasons. */
export function jaCountsLead(years: YearWords): (counts: CountsView, year: FiscalYear) => string {
  return (counts, year) => {
    if (counts.total === 0) return `${years.inSentence(year)}に数える指標はありません。`;
    const others = leftOut(counts);
    return [
      `${years.inSentence(year)}は、${judgedSentence(counts, countFacts(counts).judged)}`,
      others.length > 0 ? `ほかに、${others.join('、')}あります。` : '',
      counts.relistings > 0 ? `再掲${printCount(counts.relistings)}件は数に含みません。` : '',
    ].join('');
  };
}

/** How much of the year is known, and from which documents. */
export function jaFigureSources(
  years: YearWords,
): (view: Pick<ReportView, 'counts' | 'figureSources' | 'year'>) => string {
  return ({ counts, figureSources, year }) => {
    const label = years.inSentence(year);
    if (counts.withFigure === 0) return `${label}の数値がある指標は、まだありません。`;
    const known = `${printCount(counts.total)}指標のうち${printCount(counts.withFigure)}指標に${label}の数値があります。`;
    const from = figureSources.map(({ source, count }) => `「${source.title}」${printCount(count)}`).join('、');
    return from === '' ? known : `${known}出典別の数は、${from}です。`;
  };
}
