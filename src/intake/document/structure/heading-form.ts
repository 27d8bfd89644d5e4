import { ordinalOf, splitNumber } from '#plan';
import { headingSign } from './signs.ts';

/** How a heading is numbered or marked. Headings of one key stand at one level below the same heading. */
export interface HeadingForm {
  readonly key: string;
  /** Usual order of the forms in plans and in 公用文, smaller above; what the document itself shows wins. */
  readonly rank: number;
  /** The counted value; null where it has none. */
  readonly ordinal: number | null;
}

/** Words that a numbered heading of a plan begins with: 基本目標１, 施策１－２, 重点プロジェクトⅡ. */
const WORDED =
  /^(?<word>基本目標|基本方針|基本方向|基本施策|基本戦略|重点施策|重点目標|重点戦略|重点プロジェクト|リーディングプロジェクト|プロジェクト|戦略|施策の方向|施策|政策目標|政策|方向性|方向|目標|柱|取組)\s*(?<number>[0-9０-９]{1,2}(?:\s*[-－‐–.．]\s*[0-9０-９]{1,2})*|[Ⅰ-Ⅻ]|[①-⑳])(?=[\s：:．.、「『【]|$)/u;
const LETTERED = /^(?:(?<kana>[ア-ン])|(?<latin>[a-zａ-ｚ])|(?<closed>[a-zａ-ｚ0-9０-９ア-ン])[)）])[\s．.、]*(?=\S)/u;
const BRACKETED_LETTER = /^[（(](?<letter>[a-zａ-ｚ]|[一二三四五六七八九十]{1,3})[）)]/u;
/** What makes a number a figure: `3 月に`, `20 歳代`, `5 年間`. */
const COUNTED = /^(?:[年月日時分円人件歳位倍点％%回度世以か箇ヶ]|つの|ポイント|パーセント|千|万|億|兆|[0-9０-９])/u;

/** Ranks by the shape of a number: digits written `N`, circled `C`, Roman `R`, kanji `K`, kana `A`. */
const RANKS: readonly (readonly [RegExp, number])[] = [
  [/^第[NK][編部]$/, 5],
  [/^第[NK]章$/, 10],
  [/^第[NK]$/, 12],
  [/^R$/, 15],
  [/^第[NK]節$/, 20],
  [/^N$/, 25],
  [/^N-N$/, 26],
  [/^N(?:-N){2,}$/, 27],
  [/^\(N\)$/, 40],
  [/^\(K\)$/, 41],
  [/^C$/, 50],
  [/^\(A\)$/, 70],
];
const WORDED_RANK = 30;
const SIGN_RANK = 35;
const MARK_RANK = 55;
const KANA_RANK = 60;
const CLOSED_RANK = 65;
const LATIN_RANK = 80;

/** 第３章を参照, 第２節に示す: a sentence that begins with the name of another part. */
const REFERENCE =
  /^第[0-9０-９一二三四五六七八九十]+[編部章節款条項](?:を|から|まで|及び|又は|、|に(?:より|よる|おい|お[けい]|示|掲|基|定))/u;

/** The form of a line that might be a heading; null where it begins with neither a number nor a mark of headings. */
export function headingForm(text: string): HeadingForm | null {
  if (REFERENCE.test(text)) return null;
  return wordedForm(text) ?? numberedForm(text) ?? letteredForm(text) ?? signedForm(text);
}

function wordedForm(text: string): HeadingForm | null {
  const groups = WORDED.exec(text)?.groups;
  if (!groups) return null;
  const number = groups['number'] ?? '';
  const depth = shapeOf(number).split('-').length - 1;
  return { key: `${groups['word']} ${shapeOf(number)}`, rank: WORDED_RANK + depth, ordinal: ordinalOf(number) };
}

function numberedForm(text: string): HeadingForm | null {
  const { number, title } = splitNumber(text);
  if (number === '') return null;
  const shape = shapeOf(number);
  const rank = RANKS.find(([pattern]) => pattern.test(shape))?.[1] ?? WORDED_RANK;
  if (/^[NR]$/.test(shape) && COUNTED.test(title)) return null;
  return { key: shape, rank, ordinal: ordinalOf(number) };
}

function shapeOf(number: string): string {
  return number
    .replace(/[0-9０-９]+/g, 'N')
    .replace(/[①-⑳㉑-㉟㊱-㊿]/gu, 'C')
    .replace(/[Ⅰ-Ⅻ]|^[IVX]+$/gu, 'R')
    .replace(/[一二三四五六七八九十]+/g, 'K')
    .replace(/[ア-ン](?=[）)]$)/gu, 'A')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/\s*[－‐–.．]\s*/g, '-')
    .replace(/\s/g, '');
}

function letteredForm(text: string): HeadingForm | null {
  const bracketed = BRACKETED_LETTER.exec(text)?.groups?.['letter'];
  if (bracketed !== undefined) return { key: '(a)', rank: LATIN_RANK + 1, ordinal: letterOrdinal(bracketed) };
  const found = LETTERED.exec(text);
  const { kana, latin, closed } = found?.groups ?? {};
  const gap = /[\s．.、]$/.test(found?.[0] ?? '');
  if (closed !== undefined)
    return {
      key: `${/[ア-ン]/.test(closed) ? 'A' : /\d/.test(closed.normalize('NFKC')) ? 'N' : 'a'})`,
      rank: CLOSED_RANK,
      ordinal: letterOrdinal(closed),
    };
  if (kana !== undefined && gap) return { key: 'A', rank: KANA_RANK, ordinal: letterOrdinal(kana) };
  if (latin !== undefined && gap) return { key: 'a', rank: LATIN_RANK, ordinal: letterOrdinal(latin) };
  return null;
}

function letterOrdinal(letter: string): number | null {
  const plain = letter.normalize('NFKC');
  if (/^[a-z]$/.test(plain)) return plain.charCodeAt(0) - 96;
  return /^\d$/.test(plain) ? Number(plain) : ordinalOf(`（${letter}）`);
}

function signedForm(text: string): HeadingForm | null {
  const sign = headingSign(text);
  if (sign === null) return null;
  return { key: sign, rank: /[■◆◇▼▽★☆]/u.test(sign) ? MARK_RANK : SIGN_RANK, ordinal: null };
}
