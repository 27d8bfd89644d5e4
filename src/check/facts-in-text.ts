import { clauseAround } from './clause-words.ts';
import { numbersIn, type NumberInText } from './numbers-in-text.ts';
import { saidOf } from './said-of.ts';
import type { Sentence } from './sentences.ts';
import { printedYears } from './years-in-text.ts';

/** A figure of a sentence that may be said again somewhere else. */
export interface Fact {
  readonly sentence: Sentence;
  readonly number: NumberInText;
  /** All years of the sentence, and what its clause says that makes it another fact. */
  readonly apart: string;
}

/** Of how many times or of what part a clause tells, that things are new or become more, that they are wanted: no fact of the same thing. */
const APART =
  /新たに|新規|追加|ずつ|当たり|あたり|平均|増や|減ら|増加|減少|目指|目標|計画(?:して|する)|(?<!これ)までに|第\d+回|のうち|うち|ほか|以外|除[くい]|残り/gu;

/** With the years of the sentence: another year is another fact, and so is a part of it, or a wish. */
export function factsIn(sentence: Sentence): readonly Fact[] {
  const { narrow } = sentence;
  const years = [...new Set(printedYears(narrow).map(({ year }) => year))].join();
  return numbersIn(narrow)
    .map((number) => (number.unit === '' ? { ...number, unit: thingOf(narrow, number.end) } : number))
    .map((number) => ({ sentence, number, apart: [years, ...apartIn(narrow, number)].join(' ') }));
}

function apartIn(narrow: string, number: NumberInText): readonly string[] {
  const said = [...(clauseAround(narrow, number).match(APART) ?? []), ...saidOf(narrow, number).apart];
  return [...new Set(said)].toSorted();
}

/** 「18の商店街」: what is counted stands behind の. */
function thingOf(narrow: string, end: number): string {
  return /^の(?<thing>[\p{Script=Han}\p{Script=Katakana}ー]{2,10})/u.exec(narrow.slice(end))?.groups?.['thing'] ?? '';
}
