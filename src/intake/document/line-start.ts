import { ordinalOf } from '#plan';
import { bulletLength, isNote } from './structure/signs.ts';

/** What the first characters of a line say of it. */
export type LineStart = 'bullet' | 'number' | 'note' | 'label' | 'plain';

/** Beside the signs of lists, marks that begin a line of their own. */
const MARK = /^(?:[★☆▶►▼▲△➤✔⚪⁃■◆◇▫〇](?!〇)|\*\s)/u;
/** ①②, （１）, (1), １．, 第１章, Ⅰ, ア), 一, and the like; a number that goes on as a value is none. */
const NUMBER = new RegExp(
  [
    '^[\\u2460-\\u2473\\u24b6-\\u24e9\\u2776-\\u277f\\u3251-\\u325f\\u32b1-\\u32bf\\u32d0-\\u32fe]',
    '^[（(](?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|[ア-ンｱ-ﾝ]|[a-zａ-ｚ]|[ⅰ-ⅹivx]{1,4})[）)]',
    '^第\\s*(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,4})\\s*[編章節款条部項]',
    '^[Ⅰ-Ⅻ][\\s　.．、「]',
    '^[0-9０-９]{1,2}(?:[-－‐.．][0-9０-９]{1,2}){0,3}[.．、]?[\\s　]+(?=[^\\s　0-9０-９])(?![年月日度人件つ％%億万千台倍回校社名世歳時分か箇ヶ])',
    '^[0-9０-９]{1,2}[.．、](?![0-9０-９])',
    '^[ア-ン][\\s　)）.．、]',
  ].join('|'),
  'u',
);
const NOTE_MARK = /^[＊†‡]/u;
const LABEL = /^(?:【[^】]{1,30}】|〔[^〕]{1,30}〕|＜[^＞]{1,40}＞|<[^>]{1,40}>|◆|［[^］]{1,30}］)/u;

export function lineStart(text: string): LineStart {
  if (bulletLength(text) > 0 || MARK.test(text)) return 'bullet';
  if (NUMBER.test(text)) return 'number';
  if (isNote(text) || NOTE_MARK.test(text)) return 'note';
  return LABEL.test(text) ? 'label' : 'plain';
}

/** The sign or number alone, as it stands apart in a column of its own. */
export function isBareMarker(text: string): boolean {
  const bare = text.trim();
  return bare.length <= 8 && !/[ぁ-ん一-龠]{3}/u.test(bare) && lineStart(`${bare} あ`) !== 'plain';
}

/** 。 and what may stand after it at the end of a sentence. */
export function endsSentence(text: string): boolean {
  return /[。．！？!?][」』）)】"”]*\s*$/u.test(text);
}

const WORDED = /^(?<word>[^\s0-9０-９、。]{1,20}?)\s*(?<number>[0-9０-９]{1,2}|[Ⅰ-Ⅻ]|[①-⑳])(?=[\s：:．.])/u;

/** 目標１ … and 目標２ … : of one word and the next number. */
export function countsOn(before: string, after: string): boolean {
  const [one, other] = [WORDED.exec(before)?.groups, WORDED.exec(after)?.groups];
  if (!one || one['word'] !== other?.['word']) return false;
  return ordinalOf(other?.['number'] ?? '') === (ordinalOf(one['number'] ?? '') ?? NaN) + 1;
}
