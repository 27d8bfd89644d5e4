import { foldForCompare, parseYear } from '#kernel';
import { spelledWords } from './spelling-words.ts';

interface Form {
  readonly spelling: string;
  readonly key: string;
  readonly pattern: string;
}

const forms = spelledWords.flatMap(({ key, forms: spellings, before = '', after = '' }) =>
  spellings.map((spelling): Form => ({ spelling, key, pattern: `${before}${spelling}${after}` })),
);

/** By first character the forms that begin with it, of which the first that fits counts. */
const beginnings: ReadonlyMap<string, RegExp> = new Map(
  Array.from(
    Map.groupBy(forms, ({ spelling }) => spelling.charAt(0)),
    ([first, own]) => [first, new RegExp(own.map(({ pattern }) => pattern).join('|'), 'y')],
  ),
);

/** By code unit: 1 where a form begins with it, so that a text is read through one time and hardly anything is tried. */
const begins = new Uint8Array(0x10000);
for (const first of beginnings.keys()) begins[first.charCodeAt(0)] = 1;

/** Where the form ends that begins at `at`; `at` where none does. */
function spellingEnd(text: string, at: number): number {
  const own = begins[text.charCodeAt(at)] === 1 ? beginnings.get(text.charAt(at)) : undefined;
  if (!own) return at;
  own.lastIndex = at;
  return own.test(text) ? own.lastIndex : at;
}

const keys: ReadonlyMap<string, string> = new Map(forms.map(({ spelling, key }) => [spelling, key]));

const LONGEST_WORD = 6;

/** How far the words of the list reach beyond [from, to) of a folded text, where that begins or ends inside one. */
export function spelledAround(text: string, from: number, to: number): readonly [before: number, after: number] {
  let [first, last] = [from, to];
  for (let at = Math.max(0, from - LONGEST_WORD); at < to; at += 1) {
    const end = spellingEnd(text, at);
    if (end === at) continue;
    if (at < from && end > from) first = at;
    if (end > to) last = end;
    at = end - 1;
  }
  return [from - first, last - to];
}

function ofOneSpelling(text: string): string {
  let spelled = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const end = spellingEnd(text, at);
    if (end === at) continue;
    spelled += text.slice(from, at) + (keys.get(text.slice(at, end)) ?? '');
    from = end;
    at = end - 1;
  }
  return from === 0 ? text : spelled + text.slice(from);
}

/** A long vowel that may be left out at the end of a katakana word (サーバー, サーバ), and the signs that choose a variant (葛󠄀, 葛). */
const LEFT_OUT = /(?<=[\u30A1-\u30FA\u30FC]{3})\u30FC(?![\u30A1-\u30FA\u30FC])|[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;

const ERA_YEAR = /(?:明治|大正|昭和|平成|令和|(?<![A-Za-z])[MTSHR])(?:元|\d{1,2})(?![\d.])(?:\(\d{4}\))?(?:年度?)?/g;

/** `平成62年` and `令和32(2050)年` say the same year; what cannot be read stays as it is. */
function westernYears(folded: string): string {
  return folded.replace(ERA_YEAR, (label) => {
    const reading = parseYear(label);
    if (!reading.ok) return label;
    return `${reading.value.year}${/年度?$/.exec(label)?.[0] ?? ''}`;
  });
}

/** km² and km2. */
const POWERS = /(?<=m)[²³]/g;

const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g;

/** A key under which folded texts (`foldForCompare`) that differ only in spelling, era, m2 and m² or 1,000 and 1000 are equal. Never shown. */
export function foldSpelling(folded: string): string {
  return westernYears(
    ofOneSpelling(folded)
      .replace(LEFT_OUT, '')
      .replace(THOUSANDS, '')
      .replace(POWERS, (power) => power.normalize('NFKC')),
  );
}

/** `foldSpelling` of a text as printed. */
export function spellingKey(text: string): string {
  return foldSpelling(foldForCompare(text));
}

/** Whether two texts as printed are the same but for spelling, width and the rest that `spellingKey` folds. */
export function isSpeltAlike(one: string, other: string): boolean {
  return spellingKey(one) === spellingKey(other);
}
