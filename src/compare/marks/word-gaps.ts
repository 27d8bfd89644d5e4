import type { PrintedText } from './printed-text.ts';
import { beginsWithUnit } from './tokens.ts';

const LATIN = /[A-Za-z]/;
const DIGIT = /\d/;
const WORD_BEGIN = /[\u3400-\u9FFF\u30A1-\u30FA]/;
/** Before the number of a figure or table no unit is meant: 図１ 人の流れ. */
const LABELLED = /(?:図|表|資料|様式|写真|問|例|手順|STEP|Q)[-\d]+$/;
const LONGEST_LABEL = 8;
const LONGEST_UNIT = 12;

interface Blank {
  readonly text: string;
  /** Before the character here. */
  readonly at: number;
  /** Characters since the blank before it. */
  readonly run: number;
  readonly isBreak: boolean;
}

/**
 * Blanks that surely part words, though folding deletes blanks, as places counted from `from`: between words in Latin
 * letters, and between a number and what is more than its unit (図１ 人口; not 12 人); else within a line behind two
 * characters or more, as tables and justified lines put blanks between single ones (within 人口).
 */
export function wordGaps({ source, folded }: PrintedText, from: number, length: number): readonly number[] {
  const { text, starts, ends } = folded;
  const gaps: number[] = [];
  let begun = from;
  for (let at = from + 1; at < from + length; at += 1) {
    const [end, start] = [ends[at - 1], starts[at]];
    if (start === end || start === starts[at - 1]) continue;
    if (partsWords({ text, at, run: at - begun, isBreak: source.slice(end, start).includes('\n') }))
      gaps.push(at - from);
    begun = at;
  }
  return gaps;
}

function partsWords({ text, at, run, isBreak }: Blank): boolean {
  const [before, after] = [text[at - 1] ?? '', text[at] ?? ''];
  if (LATIN.test(before) && LATIN.test(after)) return true;
  if (isBreak || !WORD_BEGIN.test(after)) return false;
  if (!DIGIT.test(before)) return run > 1;
  return (
    LABELLED.test(text.slice(Math.max(0, at - LONGEST_LABEL), at)) || !beginsWithUnit(text.slice(at, at + LONGEST_UNIT))
  );
}
