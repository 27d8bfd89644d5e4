import { parseYear } from '#kernel';
import { spelledWords } from './spelling-words.ts';

interface Form {
  readonly spelling: string;
  readonly key: string;
  readonly pattern: string;
}

const forms = spelledWords.flatMap(({ key, forms: spellings, before = '', after = '' }) =>
  spellings.map((spelling): Form => ({ spelling, key, pattern: `${before}${spelling}${after}` })),
);

/** All of them at once, tried only where one can begin: a text is read through one time, not once a word. */
const ANY_SPELLING = anyOf(forms);

function anyOf(all: readonly Form[]): RegExp {
  const byFirst = Map.groupBy(all, ({ spelling }) => spelling.charAt(0));
  const pattern = Array.from(byFirst, ([first, own]) => `(?=${first})(?:${own.map((form) => form.pattern).join('|')})`);
  return new RegExp(`(?=[${[...byFirst.keys()].join('')}])(?:${pattern.join('|')})`, 'g');
}

const keys: ReadonlyMap<string, string> = new Map(forms.map(({ spelling, key }) => [spelling, key]));

const LONGEST_WORD = 6;

/** How far the words of the list reach beyond [from, to) of a folded text, where that begins or ends inside one. */
export function spelledAround(text: string, from: number, to: number): readonly [before: number, after: number] {
  let [first, last] = [from, to];
  // Not `matchAll`, which makes a pattern of its own each time.
  ANY_SPELLING.lastIndex = Math.max(0, from - LONGEST_WORD);
  for (let found = ANY_SPELLING.exec(text); found && found.index < to; found = ANY_SPELLING.exec(text)) {
    const [begin, end] = [found.index, found.index + found[0].length];
    if (begin < from && end > from) first = begin;
    if (end > to) last = end;
  }
  return [from - first, last - to];
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

const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g;

/** A key under which folded texts (`foldForCompare`) that differ only in spelling, era or 1,000 and 1000 are equal. Never shown. */
export function foldSpelling(folded: string): string {
  const spelled = folded.replace(ANY_SPELLING, (spelling) => keys.get(spelling) ?? spelling);
  return westernYears(spelled.replace(LEFT_OUT, '').replace(THOUSANDS, ''));
}
