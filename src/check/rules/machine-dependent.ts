import { controlCharacters, privateUseCharacters } from '#kernel';
import type { CheckView } from '../check-view.ts';
import { isText, type Passage } from '../passage.ts';
import type { Rule, Sighting } from '../rule.ts';

/** 環境依存文字 (GIF 461): circled and Roman numerals, enclosed and squared words, eras in one letter. */
const DEPENDENT = /[①-⓿Ⅰ-ⅿ㈠-㊰㋀-㍿№℡]/gu;

/** What leaves the house as data may not hold it; a 外字 or a control character may stand nowhere. */
export const machineDependent: Rule = {
  severity: 'warning',
  find: (view) => [...dataFields(view).flatMap(dependent), ...view.passages.filter(isText).flatMap(unreadable)],
};

/** Names and units of indicators become columns of the open-data file. */
function dataFields({ grids }: CheckView): readonly Passage[] {
  return grids.flatMap(({ rows }) => rows.flatMap(({ passage, unit }) => (unit ? [passage, unit] : [passage])));
}

function dependent(passage: Passage): readonly Sighting[] {
  return Array.from(passage.text.matchAll(DEPENDENT), ({ index, 0: character }) => ({
    spot: { passage, start: index, end: index + character.length },
    expected: character.normalize('NFKC'),
  }));
}

function unreadable(passage: Passage): readonly Sighting[] {
  return [...privateUseCharacters(passage.text), ...controlCharacters(passage.text)].map(({ character, offset }) => ({
    spot: { passage, start: offset, end: offset + character.length },
  }));
}
