import { foldForCompare } from '#kernel';
import { ordinalOf } from '#plan';
import type { Heading, HeadingTree } from './heading-tree.ts';
import { narrowText } from './narrow-text.ts';

/** A printed number inside running text: `（４）`, `③`, `基本目標２`, `第３章`. Offsets into the narrow text. */
export interface LabelInText {
  readonly start: number;
  readonly end: number;
  /** For comparing with `labelKey` of a heading. */
  readonly key: string;
}

const USUAL = String.raw`\(\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[ア-ン])\s?\)|[①-⑳㉑-㉟㊱-㊿]|[Ⅰ-Ⅻ]|第\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?[章節編部]`;
/** At most so many words before numbers are looked for. */
const MOST_WORDS = 30;

/** The number of a heading for comparing: width and blanks do not matter. */
export function labelKey(number: string): string {
  const folded = foldForCompare(number);
  const counter = /^第.+?([章節編部款])$/u.exec(folded)?.[1];
  return counter === undefined ? folded : `第${ordinalOf(folded) ?? ''}${counter}`;
}

/** What numbers of one series have in common: 基本目標# of 基本目標３ and of 基本目標Ⅲ, 施策#-# of 施策１－２, 第章 of 第３章; empty for （３） and ③. */
export function labelSeries(number: string): string {
  const key = labelKey(number);
  const counted = /^(\p{L}{2,12}?)(?:[IVX]{1,4}|[①-⑳])$/u.exec(key)?.[1];
  if (counted !== undefined) return `${counted}#`;
  return /^\p{L}{2,12}\d{1,2}(?:[-.]\d{1,2})*$/u.test(key) || /^第\d+[章節編部款]$/u.test(key)
    ? key.replace(/\d+/gu, '#')
    : '';
}

/** A number behind a word: ３, １－２, Ⅳ, IV, ②. */
const WORDED = String.raw`\d{1,2}(?:[-\u2010-\u2013\uFF0D\uFF0E.]\d{1,2})*(?!\d)|[Ⅰ-Ⅻ]|[IVX]{1,4}(?![A-Za-z])|[①-⑳]`;
const WORDED_NUMBER = new RegExp(String.raw`^(\p{L}{2,12}?)\s?(?:${WORDED})$`, 'u');

/** What precedes the number where it is a word: 基本目標 of `基本目標３` and of `基本目標Ⅲ`. */
export function labelWord(number: string): string {
  return WORDED_NUMBER.exec(narrowText(number))?.[1] ?? '';
}

/** A pattern of all labels that headings of this document may be called by. */
export function labelPattern({ all }: HeadingTree): RegExp {
  const words = new Set(all.map(({ number }) => labelWord(number)).filter((word) => word !== ''));
  const worded = [...words]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_WORDS)
    .map((word) => String.raw`${word}\s?(?:${WORDED})`);
  return new RegExp([...worded, USUAL].join('|'), 'gu');
}

export function labelsIn(narrow: string, pattern: RegExp): readonly LabelInText[] {
  return Array.from(narrow.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: labelKey(match[0]),
  }));
}

/** A title for comparing: without quotation marks, dashes, dots and blanks. */
export function titleKey(text: string): string {
  return foldForCompare(text).replace(/[「」『』"'~・.,、。:()[\]【】-]/g, '');
}

/** True where `heading` is `ancestor` or stands below it. */
export function isBelow(heading: Heading, ancestor: Heading): boolean {
  for (let at: Heading | null = heading; at; at = at.parent) if (at === ancestor) return true;
  return false;
}
