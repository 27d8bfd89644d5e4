import { compareDecimals, type Decimal } from '#kernel';
import { countsIn, type Count } from './counts-in-text.ts';
import { rightRate } from './printed-rate.ts';
import type { Sentence } from './sentences.ts';
import { ratesIn, type Rate } from './shares-in-text.ts';

/** A part with its percentage, in a list of such. */
interface Listed {
  readonly sentence: Sentence;
  readonly part: Count;
  readonly rate: Rate;
}

/** A percentage that the whole of the others in its list does not give. */
export interface WrongShare {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

const BESIDE = /^[^\d。、()]{0,6}(?:[(（]\s?(?:[^\d()。]{0,10})|で、?(?:全体|総数)の\s?)$/u;
/** So many of a list must be of one whole, and twice as many as are not. */
const FEWEST = 2;
const TO_ONE = 2;

/**
 * 「就業者は18,240人で、農業が1,642人（9.0％）、工業が6,019人（30.3％）、商業が…」: where two and more of a list are shares of one figure
 * of its kind that stands before, the others are too. `above` are the sentences before, the nearest first.
 */
export function wrongListed(sentence: Sentence, above: readonly Sentence[]): readonly WrongShare[] {
  const list = listedIn(sentence);
  return [...Map.groupBy(list, ({ part }) => part.counter).values()].flatMap((alike) => {
    if (alike.length <= FEWEST) return [];
    const wholes = [sentence, ...above].flatMap(({ narrow }) => countsIn(narrow));
    const judged = wholes
      .filter(({ counter }) => counter === alike[0]?.part.counter)
      .map(({ value }) => ({ value, right: alike.filter((one) => rightOf(one, value) === null) }));
    const [best] = judged.toSorted((a, b) => b.right.length - a.right.length);
    const others = alike.filter((one) => !best?.right.includes(one));
    if (!best || best.right.length < Math.max(FEWEST, TO_ONE * others.length)) return [];
    return others.flatMap((one) => told(one, best.value));
  });
}

function listedIn(sentence: Sentence): readonly Listed[] {
  const { narrow } = sentence;
  const counts = countsIn(narrow);
  return ratesIn(narrow).flatMap((rate): readonly Listed[] => {
    const part = counts.findLast(({ end }) => end < rate.start);
    const isBeside = part && BESIDE.test(narrow.slice(part.end + part.counter.length, rate.start));
    return isBeside && !rate.tenths && !rate.about ? [{ sentence, part, rate }] : [];
  });
}

/** A whole holds its part; null where the percentage is right. */
function rightOf({ part, rate }: Listed, whole: Decimal): string | null {
  if (compareDecimals(part.value, whole) >= 0) return '';
  return rightRate({ part: part.value, whole, percent: true, like: rate.value });
}

function told(listed: Listed, whole: Decimal): readonly WrongShare[] {
  const right = rightOf(listed, whole);
  const { start, end } = listed.rate;
  return right ? [{ sentence: listed.sentence, start, end, right }] : [];
}
