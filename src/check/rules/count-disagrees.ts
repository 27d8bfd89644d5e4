import type { CheckView } from '../check-view.ts';
import { labelKey, labelWord } from '../labels.ts';
import { listedCounts, namedCounts } from '../listed-counts.ts';
import { isProse, type Passage } from '../passage.ts';
import { expecting, type Rule, type Sighting } from '../rule.ts';
import { KANJI_COUNTS, valueOfCount } from '../said-count.ts';

/** 十つ is no word. */
const KANJI = KANJI_COUNTS.slice(0, 10);

/** 「３つの基本目標」 where there are four headings of that word, items in the list that follows, or names before it. A part of them (のうち) is left alone. */
export const countDisagrees: Rule = {
  severity: 'error',
  find: (view) => {
    const counts = countsOf(view);
    const ofHeadings = view.passages
      .filter(isProse)
      .flatMap((passage) => [...counts].flatMap(([word, count]) => wrong(passage, word, count)));
    return [...ofHeadings, ...listedCounts(view), ...view.passages.filter(isProse).flatMap(namedCounts)];
  },
};

/** How many headings of each word there are: 基本目標 4, プロジェクト 2. */
function countsOf({ headings }: CheckView): ReadonlyMap<string, number> {
  const worded = Map.groupBy(
    headings.all.filter(({ number }) => labelWord(number) !== ''),
    ({ number }) => labelWord(number),
  );
  const counts = new Map(
    [...worded].map(([word, all]) => [word, new Set(all.map(({ number }) => labelKey(number))).size]),
  );
  const projects = headings.all.filter(({ kind }) => kind === 'leadingProject').length;
  if (projects > 0) counts.set('(?:リーディング)?プロジェクト', projects);
  return new Map([...counts].filter(([, count]) => count > 1));
}

function wrong(passage: Passage, word: string, count: number): readonly Sighting[] {
  const pattern = new RegExp(String.raw`(?<![\d.,])(\d{1,2}|[${KANJI}])\s?つの「?${word}(?!\s?\d)(?!の?うち)`, 'gu');
  return Array.from(passage.narrow.matchAll(pattern)).flatMap((match): readonly Sighting[] => {
    const [, said = ''] = match;
    if (valueOfCount(said) === count) return [];
    return [expecting({ passage, start: match.index, end: match.index + said.length }, String(count))];
  });
}
