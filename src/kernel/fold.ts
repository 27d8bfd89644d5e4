import { DASHES, WAVES } from './dash.ts';

/** A folded text with, for each of its UTF-16 units, where the source characters that made it start and end. */
export interface FoldedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * A key under which two Japanese texts that differ only in width, blanks, line breaks or look-alike signs are equal.
 * For comparing, never for storing or showing. NFKC (Ａ＝A, ｶﾞ＝ガ, ㎡＝m2, Ⅳ＝IV), then one dash, one wave, one kind of
 * quotation mark and middle dot; white space is deleted. Kept apart: ① and 1, m² and m2, ½ (numbering and powers carry
 * meaning), the long vowel ー and a dash (but ー between Latin letters or digits is a mistyped dash), 髙 and 高,
 * a character with and without its variation selector. Letter case is kept.
 */
export function foldForCompare(text: string): string {
  let folded = '';
  let from = 0;
  eachUnstable(text, (start, end) => {
    folded += text.slice(from, start) + foldStretch(text.slice(start, end));
    from = end;
  });
  return from === 0 ? text : folded + text.slice(from);
}

function foldStretch(stretch: string): string {
  let folded = '';
  let last = '';
  eachCluster(stretch, (cluster) => {
    last = foldCluster(cluster, last);
    folded += last;
  });
  return folded;
}

/** `foldForCompare` with the way back: folded units [a, b) come from source units [starts[a], ends[b − 1]). No offset lies inside a surrogate pair or before a combining mark. */
export function foldedWithOffsets(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  const add = (piece: string, start: number, end: number): void => {
    folded += piece;
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  };
  const addStable = (from: number, to: number): void => {
    folded += text.slice(from, to);
    for (let at = from; at < to; at += 1) {
      starts.push(at);
      ends.push(at + 1);
    }
  };
  let from = 0;
  eachUnstable(text, (begin, end) => {
    addStable(from, begin);
    let last = '';
    eachCluster(text.slice(begin, end), (cluster, clusterStart, clusterEnd) => {
      last = foldCluster(cluster, last);
      add(last, begin + clusterStart, begin + clusterEnd);
    });
    from = end;
  });
  addStable(from, text.length);
  return { text: folded, starts, ends };
}

/** White space and characters without width that only lay out a line; joiners and variation selectors are not among them. */
const INVISIBLE = /[\s\u00AD\u200B\u2060\uFEFF]/;
/** What belongs to the character before it: combining marks, half-width voicing marks, conjoining vowel and final jamo. */
const CONTINUES = /[\p{M}\uFF9E\uFF9F\u1160-\u11FF\uFFA0\uFFC2-\uFFDC]/u;
/** Kana, the common kanji, 、。「」『』: they fold to themselves, continue nothing and are seen. */
const STABLE = [
  [0x3001, 0x3002],
  [0x300c, 0x300f],
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
  [0x4e00, 0x9fff],
] as const;
/** By code unit: 1 where it is one of these. */
const isStable = new Uint8Array(0x10000);
for (const [first, last] of STABLE) isStable.fill(1, first, last + 1);

/** Visits all that may fold to something else, with the character before it, to which a mark would belong. */
function eachUnstable(text: string, visit: (start: number, end: number) => void): void {
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isStable[text.charCodeAt(at)] === 1) continue;
    const start = Math.max(end, at - 1);
    while (at < text.length && isStable[text.charCodeAt(at)] !== 1) at += 1;
    end = at;
    visit(start, end);
  }
}

/** Also ASCII and its full-width forms stand for themselves, though they may fold. */
const ITSELF = /[!-~\uFF01-\uFF5E]/;

type ClusterVisitor = (cluster: string, start: number, end: number) => void;

/** Visits each visible character with what belongs to it, even across white space. */
function eachCluster(text: string, visit: ClusterVisitor): void {
  let cluster = '';
  let start = 0;
  let end = 0;
  for (let offset = 0; offset < text.length;) {
    const code = text.codePointAt(offset) ?? 0;
    const character = String.fromCodePoint(code);
    const belongs = belonging(character);
    if (belongs === 'itself' || (belongs === 'before' && cluster === '')) {
      if (cluster !== '') visit(cluster, start, end);
      cluster = '';
      start = offset;
    }
    offset += character.length;
    if (belongs === 'nothing') continue;
    cluster += character;
    end = offset;
  }
  if (cluster !== '') visit(cluster, start, end);
}

function belonging(character: string): 'itself' | 'before' | 'nothing' {
  if (isStable[character.charCodeAt(0)] === 1 || ITSELF.test(character)) return 'itself';
  if (INVISIBLE.test(character)) return 'nothing';
  return CONTINUES.test(character) ? 'before' : 'itself';
}

/** Circled and enclosed signs, superscripts and subscripts, fractions: their plain form would say something else. */
const MEANINGFUL_FORM =
  /^[\u00B2\u00B3\u00B9\u00BC-\u00BE\u2070-\u209F\u2150-\u215F\u2189\u2460-\u2473\u24B6-\u24EA\u3251-\u325F\u3280-\u32BF\u32D0-\u32FE]/;

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`[${DASHES}]`, 'g'), '-'],
  [new RegExp(`[${WAVES}]`, 'g'), '~'],
  [/[\u2018\u2019]/g, "'"],
  [/[\u201C\u201D\u301D-\u301F]/g, '"'],
  [/[\u00B7\u2027]/g, '・'],
];

const cache = new Map<string, string>();
const CACHE_LIMIT = 20_000;

/** `before` is what the cluster before became: not the whole text, which a long text would make slow to look at. */
function foldCluster(cluster: string, before: string): string {
  if (cluster === 'ー') return /[0-9A-Za-z]/.test(before.slice(-1)) ? '-' : cluster;
  const known = cache.get(cluster);
  if (known !== undefined) return known;
  const folded = foldUncached(cluster);
  if (cache.size < CACHE_LIMIT) cache.set(cluster, folded);
  return folded;
}

function foldUncached(cluster: string): string {
  if (MEANINGFUL_FORM.test(cluster)) return cluster;
  const compatible = cluster.normalize('NFKC');
  const usable = INVISIBLE.test(compatible) ? cluster.normalize('NFC') : compatible;
  return SIGNS.reduce((text, [sign, plain]) => text.replace(sign, plain), usable);
}
