import { parseYear } from '#kernel';

/** 表記ゆれ: each line is one word in the spellings that Japanese public documents mix; the last is the key. At one place the first that fits counts. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/取り?組み?|とりくみ|取りく[みん]/, '取組'],
  [/とりまとめ|取り纏め|取纏め/, '取りまとめ'],
  [/問い合わせ|問合わせ|問合せ/, '問い合わせ'],
  [/合わせ|併せ|合せ/, 'あわせ'],
  [/活か|生か/, 'いか'],
  [/更に/, 'さらに'],
  [/更なる/, 'さらなる'],
  [/全て|総て/, 'すべて'],
  [/様々/, 'さまざま'],
  [/障害|障碍/, '障がい'],
  [/触れ合|触れあ|ふれ合/, 'ふれあ'],
  [/([のたる])上で/, '$1うえで'],
  [/子供|こども/, '子ども'],
  [/及び/, 'および'],
  [/並びに/, 'ならびに'],
  [/又は/, 'または'],
  [/若しくは/, 'もしくは'],
  [/出来/, 'でき'],
  [/行な([いうえっ])/, '行$1'],
  [/受け入れ|受入れ/, '受入'],
  [/引続き/, '引き続き'],
  [/位置付け/, '位置づけ'],
  [/手続き/, '手続'],
  [/働き掛け/, '働きかけ'],
  [/街づくり|町づくり/, 'まちづくり'],
  [/誰/, 'だれ'],
  [/共に/, 'ともに'],
  [/我が国/, 'わが国'],
  [/繋が/, 'つなが'],
  [/[カヵヶケ箇](所|年|月|国)/, 'か$1'],
  [/一人一人|ひとりひとり/, '一人ひとり'],
  [/但し/, 'ただし'],
  [/従って/, 'したがって'],
  [/良い/, 'よい'],
  [/乃至/, 'ないし'],
];

/** All of them at once: a text is read through one time, not once a word. */
const ANY_SPELLING = new RegExp(SPELLINGS.map(([{ source }]) => `(?:${source})`).join('|'), 'g');

/** By what stands in a text, its key: there are only so many spellings. */
const keys = new Map<string, string>();

function keyOf(spelling: string): string {
  const known = keys.get(spelling);
  if (known !== undefined) return known;
  const row = SPELLINGS.find(([form]) => form.exec(spelling)?.[0] === spelling);
  const key = row ? spelling.replace(...row) : spelling;
  keys.set(spelling, key);
  return key;
}

const LONGEST_WORD = 6;

/** How far the words of the list reach beyond [from, to) of a folded text, where that begins or ends inside one. */
export function spelledAround(text: string, from: number, to: number): readonly [before: number, after: number] {
  const start = Math.max(0, from - LONGEST_WORD);
  let [first, last] = [from, to];
  for (const { 0: word, index } of text.slice(start, to + LONGEST_WORD).matchAll(ANY_SPELLING)) {
    const [begin, end] = [start + index, start + index + word.length];
    if (begin < from && end > from) first = begin;
    if (begin < to && end > to) last = end;
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

/** A key under which folded texts (`foldForCompare`) that differ only in spelling or era are equal. Never shown. */
export function foldSpelling(folded: string): string {
  return westernYears(folded.replace(ANY_SPELLING, keyOf).replace(LEFT_OUT, ''));
}
