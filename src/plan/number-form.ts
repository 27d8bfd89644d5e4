/** The counting signs of printed numbers; `path` is `１－２`, `1.2.3`. */
type NumberSystem = 'arabic' | 'path' | 'circled' | 'roman' | 'kanji' | 'kana';

/** A way of numbering headings, told by its first label: `基本目標１`, `（１）`, `①`, `Ⅰ`, `第１章`. */
export interface NumberForm {
  readonly before: string;
  readonly system: NumberSystem;
  readonly after: string;
}

const ONE_DIGIT = '[0-9０-９]';
const KANJI = '一二三四五六七八九十百';
const SIGNS: Readonly<Record<NumberSystem, string>> = {
  path: `${ONE_DIGIT}{1,3}(?:[-－‐–.．]${ONE_DIGIT}{1,3})+`,
  arabic: `${ONE_DIGIT}{1,3}`,
  circled: '[①-⑳㉑-㉟㊱-㊿][\\uFE0E\\uFE0F]?',
  roman: '(?:[Ⅰ-Ⅻ]|[IVX]{1,5})',
  kanji: `[${KANJI}]{1,6}`,
  kana: '[ア-ン]',
};

/** What stands behind a bare number: not a sign before more digits, nor a blank before ％, which make a figure (12.5％) of it. */
const END = `(?=[．.，：:](?!${ONE_DIGIT}{1,3}(?!${ONE_DIGIT}))|\\s(?!\\s*[%％‰])|[、「『【]|$)`;

const SYSTEMS = Object.keys(SIGNS) as readonly NumberSystem[];
const KANA = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';

/** Reads a sample label; null where it holds no number. The last number of the sample counts. */
export function numberForm(sample: string): NumberForm | null {
  const trimmed = sample.trim();
  for (const system of SYSTEMS) {
    const others = system === 'kanji' ? KANJI : '0-9０-９';
    const match = new RegExp(`^(?<before>.*?)(?<sign>${SIGNS[system]})(?<after>[^${others}]*)$`, 'u').exec(trimmed);
    if (match?.groups) return { before: match.groups['before'] ?? '', system, after: match.groups['after'] ?? '' };
  }
  return null;
}

const WIDTH_PAIRS: Readonly<Record<string, string>> = {
  '（': '[（(]',
  '）': '[）)]',
  '(': '[（(]',
  ')': '[）)]',
  '．': '[．.]',
  '.': '[．.]',
};

function literal(text: string): string {
  return Array.from(text, (character) => WIDTH_PAIRS[character] ?? character.replace(/[\\^$*+?|[\]{}]/, '\\$&')).join(
    '\\s*',
  );
}

/** The pattern of a label of this form at the start of a heading, brackets and digits of either width. */
export function formPattern({ before, system, after }: NumberForm): RegExp {
  const closed = after !== '' || system === 'circled';
  const end = closed ? '' : END;
  const gap = before === '' ? '' : '\\s*';
  return new RegExp(
    `^${literal(before)}${gap}(?<sign>${SIGNS[system]})${after === '' ? '' : '\\s*'}${literal(after)}${end}`,
    'u',
  );
}

/** The pattern of a number behind one of these words, in brackets or not: `施策３`, `基本方針（２）`, `課題Ⅰ`. */
export function wordedPattern(words: readonly string[]): RegExp {
  const sign = Object.values(SIGNS).slice(0, -1).join('|');
  return new RegExp(`^(?:${words.join('|')})\\s*(?:[（(](?:${sign})[）)]|(?:${sign})${END}|[①-⑳])`, 'u');
}

/** 第２編, 第１２条, 第三条の二: the number of a part of an ordinance, before a blank, a caption in brackets or nothing. */
export const ORDINANCE_PART = new RegExp(
  `^第\\s*(?:${SIGNS.arabic}|${SIGNS.kanji})\\s*[編部章節款目条](?:の(?:${SIGNS.arabic}|${SIGNS.kanji}))*(?=[\\s（(]|$)`,
  'u',
);

/**
 * What a printed number counts on from, without the count: `第３条` 第条, `施策１－２` 施策１, `（３）` （）; folded, without
 * blanks. Numbers of one series follow each other.
 */
export function seriesOf(label: string): string {
  const plain = label.replace(/[！-～]/g, narrow).replace(/\s/g, '');
  const form = numberForm(plain);
  if (!form) return plain;
  const sign = plain.slice(form.before.length, plain.length - form.after.length);
  const parts =
    form.system === 'path'
      ? sign
          .split(/[-－‐–.．]/)
          .slice(0, -1)
          .join('-')
      : '';
  return `${form.before}${parts}${form.after}`;
}

/** ASCII of full width. */
function narrow(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

const DIGITS = /^[0-9０-９]+$/;

function arabic(text: string): number {
  return Number(
    Array.from(text, (digit) => ('０' <= digit && digit <= '９' ? digit.charCodeAt(0) - 0xff10 : digit)).join(''),
  );
}

function circled(sign: string): number {
  const code = sign.charCodeAt(0);
  if (code <= 0x2473) return code - 0x245f;
  return code <= 0x325f ? code - 0x323c : code - 0x328d;
}

function roman(text: string): number | null {
  const code = text.charCodeAt(0);
  if (code >= 0x2160 && code <= 0x216b) return code - 0x215f;
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  const signs = Array.from(text, (sign) => values[sign] ?? 0);
  return signs.reduce((sum, value, index) => sum + (value < (signs[index + 1] ?? 0) ? -value : value), 0);
}

function kanji(text: string): number {
  let [sum, digit] = [0, 0];
  for (const sign of text) {
    const value = KANJI_VALUES[sign] ?? 0;
    if (value < 10) digit = value;
    else [sum, digit] = [sum + Math.max(1, digit) * value, 0];
  }
  return sum + digit;
}

const KANJI_VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from('一二三四五六七八九十', (sign, at) => [sign, at + 1] as const).concat([['百', 100]]),
);

const ORDINALS: Readonly<Record<NumberSystem, (sign: string) => number | null>> = {
  arabic,
  path: (sign) => arabic(sign.split(/[-－‐–.．]/).at(-1) ?? ''),
  circled,
  roman,
  kanji,
  kana: (sign) => KANA.indexOf(sign) + 1,
};

/** The counted value of a printed number: `（２）` 2, `③` 3, `Ⅳ` 4, `１－２` 2, `基本目標１` 1; null where it has none. */
export function ordinalOf(label: string): number | null {
  const form = numberForm(label);
  if (!form) return null;
  const sign = formPattern(form).exec(label.trim())?.groups?.['sign'];
  if (sign === undefined) return DIGITS.test(label) ? arabic(label) : null;
  return ORDINALS[form.system](sign);
}
