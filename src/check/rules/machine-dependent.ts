import { controlCharacters, foldForCompare, privateUseCharacters } from '#kernel';
import type { CheckView } from '../check-view.ts';
import { isText, spotText, type Passage, type Spot } from '../passage.ts';
import type { Rule, Sighting } from '../rule.ts';

/**
 * 環境依存文字 (GIF 461): circled and Roman numerals, enclosed and squared words, eras in one letter; of squared units those that JIS X
 * 0213 has, and ㎢ and ㎥ beside its ㎡, are left alone.
 */
const DEPENDENT = /[①-⓿Ⅰ-ⅿ㈠-㊰㋀-㍿№℡]|(?![㎎㎏㎐㎜㎝㎞㎡㎢㎥㏄㏋㏍])[㎀-㏟]/gu;

/** What leaves the house as data may not hold it; a 外字 or a control character may stand nowhere. */
export const machineDependent: Rule = {
  severity: 'warning',
  find: (view) => [...dependentIn(dataFields(view)), ...view.passages.filter(isText).flatMap(unreadable)],
};

/** Names and units of indicators become columns of the open-data file. */
function dataFields({ grids }: CheckView): readonly Passage[] {
  const ofIndicators = grids.filter(({ form }) => form !== 'years');
  return ofIndicators.flatMap(({ rows }) => rows.flatMap(({ passage, unit }) => (unit ? [passage, unit] : [passage])));
}

/** Put right together wherever the same field stands again, so that a 再掲 keeps the name of its original. */
function dependentIn(fields: readonly Passage[]): readonly Sighting[] {
  const byName = Map.groupBy(fields, ({ text }) => nameOf(text));
  return fields.flatMap((field) =>
    charactersIn(field).map((spot) => {
      const same = byName.get(nameOf(field.text)) ?? [];
      const edits = same.flatMap(charactersIn).map((one) => ({ spot: one, text: plain(one) }));
      return { spot, expected: plain(spot), edits };
    }),
  );
}

function charactersIn(passage: Passage): readonly Spot[] {
  return Array.from(passage.text.matchAll(DEPENDENT), ({ index, 0: character }) => ({
    passage,
    start: index,
    end: index + character.length,
  }));
}

function nameOf(text: string): string {
  return foldForCompare(text.replace(/[（(]再掲[）)]/g, ''));
}

const plain = (spot: Spot): string => spotText(spot).normalize('NFKC');

function unreadable(passage: Passage): readonly Sighting[] {
  return [...privateUseCharacters(passage.text), ...controlCharacters(passage.text)].map(({ character, offset }) => ({
    spot: { passage, start: offset, end: offset + character.length },
  }));
}
