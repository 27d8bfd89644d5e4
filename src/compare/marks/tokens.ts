import { foldSpelling } from '../spelling/spelling.ts';

/** Words of a folded text: token t is `[borders[t], borders[t + 1])`. */
export interface Tokens {
  readonly words: readonly string[];
  /** Equal where the words are the same in one spelling or another. */
  readonly keys: readonly string[];
  readonly borders: Int32Array;
  /** What keeping each word is worth. */
  readonly weights: Float64Array;
}

const KANJI = '[\\u3400-\\u9FFF]';
const METRIC =
  '(?:(?:キロ|ヘクト|デシ|センチ|ミリ)?(?:メートル|グラム|リットル)|ヘクタール|アール|トン|(?:キロ|メガ)?ワット(?:時|アワー)?|ポイント|パーセント(?:ポイント)?)(?![\\u30A1-\\u30FC])|(?:t-CO2|[kcm]?m[23²³]?|ha|k[gLl]|[kM]Wh?|m[gL]|ppm|デシベル|[kMh]?Pa|dB|Hz|°C|[atgLl])(?![A-Za-z])';
const NO_WORD_BEHIND = `(?=以上|以下|以内|未満|程度|前後|(?!${KANJI}))`;
/** Of one 漢字, so the beginning of another word where more of them follow, unless a word ends there: 20枚, 5缶以上, 30台設置; not 5点検. */
const COUNTERS = '[市町村食基枚台缶棟戸頭隻床席室点度冊泊便軒店館組票株匹羽階時分秒強弱]';
const UNITS = `年度|年間|年代(?![替表])|年|か月間|か月|ヶ月|月|日|時間|分間|週間|人日|人|名|件|社|校|園|団体|世帯|施設|店舗|事業所|品目|種類|区画|経営体|講座|路線|円|%(?:ポイント)?|倍|回|か所|カ所|ヶ所|ヵ所|ケ所|箇所|歳代|歳|番目|期|次|章|位|割|つ|本|条|項|号|子|${METRIC}|${COUNTERS}${NO_WORD_BEHIND}`;
/** 1億2千万, 4万5,680人, 百万, 5千; not the 千 of 5千葉. */
const LARGE = `[十百千万億兆]+(?=\\d|${UNITS}|余|超|以上|以下|以内|未満|程度|前後|(?!${KANJI}))`;
/** 12,000m3/日, 15mg/L, 5万円/月. */
const EACH = '(?:/(?:日|月|年|人|回|件|世帯|時間?|秒|L|kg|km2?|ha|m[23])(?![A-Za-z]))?';
/** A figure that is still to come: 〇〇人, 約○万人; ○ alone may begin an item (○団体の支援). */
const TO_COME = `〇+|[○◯]{2,}|(?<=[\\u3041-\\u9FFF])[○◯](?=${LARGE}|${UNITS})`;

/** Never divided: 〜ます in its forms; 〜なければ; a number (or 〇〇, still to come) with its sign, era, ordinal and unit, a time of day (10:30), a date (5/12), a word in katakana, a word in Latin letters. */
const WHOLE = new RegExp(
  `なければ|ませんでした|ましょう|ません|ました|ます|(?:第|約|明治|大正|昭和|平成|令和|[MTSHR](?=\\d)|(?<![\\dA-Za-z])[-△▲])?(?:\\d[\\d,.]*|${TO_COME})(?:${LARGE}(?:\\d[\\d,.]*(?=${LARGE}|${UNITS}))?)*(?:[:/]\\d+)*(?:\\(\\d{4}\\))?(?:(?:${UNITS})${EACH}|(?<counter>${COUNTERS}))?|(?:平成|令和)元(?:\\(\\d{4}\\))?(?:年度|年)?|[\\u30A1-\\u30FA\\u30FC]{2,}|[A-Za-z]+`,
  'g',
);

const FUNCTION_WORDS = new Set(
  (
    'の を に は が と で も や へ か ば て た だ し する します した して ます まし です れる られ など なる なっ いる い ある あり こと もの ため より から まで ' +
    'について における において による により によって として とともに また さらに 及び 並びに 又は 等'
  ).split(' '),
);

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

const UNIT = new RegExp(`^(?:${LARGE}|${UNITS}|${COUNTERS})`);

/** Whether a folded text begins with a unit and no word that only begins like one: 人が and 名増員, not 人口. */
export function beginsWithUnit(text: string): boolean {
  const unit = UNIT.exec(text)?.[0];
  return (
    unit !== undefined && (unit === text || segmenter.segment(text).containing(unit.length)?.index === unit.length)
  );
}

/** Of each text the offsets at which a word of the dictionary begins or ends: 1. Many texts at once take a fraction of the time that one after another do. */
export function wordBorders(texts: readonly string[]): readonly Uint8Array[] {
  const all = texts.join('\n');
  const cut = new Uint8Array(all.length + 1);
  for (const { index } of segmenter.segment(all)) cut[index] = 1;
  let from = 0;
  return texts.map(({ length }) => {
    const own = cut.subarray(from, from + length + 1);
    from += length + 1;
    return own;
  });
}

/** `cut` are the text's `wordBorders`, which become those of its tokens; `gaps` are further places where a word surely ends. */
export function tokenize(text: string, cut: Uint8Array, gaps: readonly number[]): Tokens {
  WHOLE.lastIndex = 0;
  for (let found = WHOLE.exec(text); found; found = WHOLE.exec(text)) {
    const [from, end] = [found.index, found.index + found[0].length];
    const isWordBegun = found.groups?.['counter'] !== undefined && cut[end] === 0;
    const to = end - (isWordBegun ? 1 : 0);
    cut.fill(0, from + 1, to);
    cut[from] = 1;
    cut[to] = 1;
  }
  for (const gap of gaps) cut[gap] = 1;
  cut[0] = 1;
  cut[text.length] = 1;
  return wordsBetween(text, cut);
}

function wordsBetween(text: string, cut: Uint8Array): Tokens {
  const words: string[] = [];
  let from = 0;
  for (let at = cut.indexOf(1, 1); at > 0; at = cut.indexOf(1, at + 1)) {
    words.push(text.slice(from, at));
    from = at;
  }
  const borders = new Int32Array(words.length + 1);
  const weights = new Float64Array(words.length);
  const keys = words.map((word, index) => {
    const { key, weight } = known(word);
    borders[index + 1] = (borders[index] as number) + word.length;
    weights[index] = weight;
    return key;
  });
  return { words, keys, borders, weights };
}

interface Known {
  readonly key: string;
  readonly weight: number;
}

const knownWords = new Map<string, Known>();
const MOST_KNOWN = 20_000;

function known(word: string): Known {
  const before = knownWords.get(word);
  if (before) return before;
  const now = { key: foldSpelling(word), weight: weighed(word) };
  if (knownWords.size < MOST_KNOWN) knownWords.set(word, now);
  return now;
}

function weighed(word: string): number {
  if (FUNCTION_WORDS.has(word) || /^[\p{P}\p{S}]+$/u.test(word)) return 0.35 * Math.sqrt(word.length);
  let sum = 0;
  for (const character of word) sum += characterWeight(character);
  return sum;
}

function characterWeight(character: string): number {
  if (/\p{Script=Han}/u.test(character)) return 1;
  if (/\d/.test(character)) return 0.8;
  return /\p{Script=Hiragana}/u.test(character) ? 0.4 : 0.6;
}
