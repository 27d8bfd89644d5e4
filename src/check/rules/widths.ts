import { foldForCompare } from '#kernel';
import type { CheckView } from '../check-view.ts';
import { isText, type Passage, type Spot } from '../passage.ts';
import { replacingAll, type Rule, type Sighting } from '../rule.ts';

/** Latin words, and counted names such as 第１期, 第 10 条; half-width forms on their own. */
const WORD = /(?<![A-Za-z\d])(?:[A-Za-z]{2,}|第 ?\d{1,3} ?[\p{Script=Han}])(?![A-Za-z])/gu;
const HALF_KANA = /[\uFF61-\uFF9F]+/gu;

function spotsOf(pattern: RegExp, passage: Passage, of: 'text' | 'narrow'): readonly Spot[] {
  return Array.from(passage[of].matchAll(pattern), ({ index, 0: text }) => ({
    passage,
    start: index,
    end: index + text.length,
  }));
}

const printed = ({ passage, start, end }: Spot): string => passage.text.slice(start, end);

/** ＩＣＴ and ICT, 第３次 and 第 3 次 in one document: the rarer form is told once, with all its places. */
export const widthVaries: Rule = {
  severity: 'note',
  find: (view) => [...wordsIn(view).values()].flatMap((spots) => mixed(spots)),
};

function wordsIn({ passages }: CheckView): ReadonlyMap<string, readonly Spot[]> {
  const spots = passages.filter(isText).flatMap((passage) => spotsOf(WORD, passage, 'narrow'));
  return Map.groupBy(spots, (spot) => foldForCompare(printed(spot)));
}

function mixed(spots: readonly Spot[]): readonly Sighting[] {
  const forms = [...Map.groupBy(spots, (spot) => printed(spot).replace(/\s/g, ''))];
  const [usual, ...others] = forms.toSorted(([, a], [, b]) => b.length - a.length);
  const model = usual?.[1][0];
  if (!usual || !model) return [];
  return others.flatMap(([, rarer]) => replacingAll(rarer, printed(model), { usual: usual[1].length }));
}

/** ｡ ｢ ･ ｶﾅ in half width. */
export const halfWidthKana: Rule = {
  severity: 'warning',
  find: ({ passages }) => {
    const spots = passages.filter(isText).flatMap((passage) => spotsOf(HALF_KANA, passage, 'text'));
    return [...Map.groupBy(spots, printed)].flatMap(([text, places]) => replacingAll(places, text.normalize('NFKC')));
  },
};
