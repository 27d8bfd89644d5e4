import { eachGap, HIRAGANA, KANJI, type KeptRun, type Sides, type Step } from './kept-runs.ts';
import { spelledAround } from '../spelling/spelling.ts';

const OKURIGANA = /^[いえきぎけげしじせちてねびべみめりるれわくぐすつむ]$/;

const KANA = /[\u3041-\u3096]/;
const VERB = /^[\u3400-\u9FFF][\u3041-\u3096]/;

/** 送り仮名: where only `み` of 取組み or `ち` of 立ち上げる came or went, the word is marked, not its sign. */
export const takeStems: Step = (runs, sides) =>
  eachGap(runs, sides, (left, right) => {
    const { x, y } = sides;
    const [endX, endY] = [left.x + left.length, left.y + left.length];
    const [one, other] = [x.text.slice(endX, right.x), y.text.slice(endY, right.y)].sort((a, b) => a.length - b.length);
    if (!one || !other) return takeStem(left, right, sides);
    const isStem = other.startsWith(one) && KANJI.test(one.at(-1) ?? '') && OKURIGANA.test(other.slice(one.length));
    return [left, isStem ? behindVerb(right, sides) : right];
  });

function takeStem(left: KeptRun, right: KeptRun, sides: Sides): readonly [KeptRun, KeptRun] {
  const { x, y } = sides;
  const [endX, endY] = [left.x + left.length, left.y + left.length];
  if (!OKURIGANA.test(x.text.slice(endX, right.x) + y.text.slice(endY, right.y))) return [left, right];
  let stem = 0;
  while (stem < left.length && KANJI.test(x.text[endX - stem - 1] ?? '')) stem += 1;
  return [{ ...left, length: left.length - stem }, stem > 0 ? behindVerb(right, sides) : right];
}

/** Behind the verb that the run begins with, the second of a compound one (立ち上げる). */
function behindVerb(right: KeptRun, { x, bordersX, bordersY }: Sides): KeptRun {
  if (right.length < 2 || !VERB.test(x.text.slice(right.x, right.x + 2))) return right;
  const isBorder = (at: number): boolean => bordersX.has(right.x + at) || bordersY.has(right.y + at);
  let taken = 2;
  while (taken < right.length && !isBorder(taken) && HIRAGANA.test(x.text[right.x + taken] ?? '')) taken += 1;
  return { x: right.x + taken, y: right.y + taken, length: right.length - taken };
}

/** Endings of verbs of the 五段 conjugation by their row; particles (が, も) and the する of 整備し, 整備され are none. */
const CONJUGATED = ['かきくけこ', 'ぎぐげご', 'ばびぶべぼ', 'まみむめ', 'らりるれろ', 'わいうえお'];

/** 聴き → 聴かな: where a verb goes on otherwise it is marked from its stem on; the noun before a particle is not. */
export const takeInflected: Step = (runs, sides) =>
  eachGap(runs, sides, (left, right) => {
    const { x, y, bordersX, bordersY } = sides;
    const [endX, endY] = [left.x + left.length, left.y + left.length];
    const [nextX, nextY] = [x.text[endX] ?? '', y.text[endY] ?? ''];
    if (endX === right.x || endY === right.y || !KANA.test(nextX) || !KANA.test(nextY)) return [left, right];
    const isInside = !bordersX.has(endX) || !bordersY.has(endY);
    if (!isInside && !CONJUGATED.some((row) => row.includes(nextX) && row.includes(nextY))) return [left, right];
    const isBorder = (back: number): boolean => bordersX.has(endX - back) && bordersY.has(endY - back);
    let stem = 0;
    while (stem < left.length && KANJI.test(x.text[endX - stem - 1] ?? '') && (stem === 0 || !isBorder(stem)))
      stem += 1;
    return [{ ...left, length: left.length - stem }, right];
  });

const SINGLE = /(?:^|[^\u3400-\u9FFF])[\u3400-\u9FFF]$/;
const PASSIVE = /^[かがさたばまらわ]れ[たてる]?/;

/** 恵まれた → 育まれた: the passive of another verb goes with it. */
export const takePassives: Step = (runs, sides) =>
  eachGap(runs, sides, (left, right) => {
    const { x, y } = sides;
    const isVerb = [
      x.text.slice(Math.max(0, right.x - 2), right.x),
      y.text.slice(Math.max(0, right.y - 2), right.y),
    ].every((before) => SINGLE.test(before));
    const isChange = right.x > left.x + left.length && right.y > left.y + left.length;
    if (!isVerb || !isChange) return [left, right];
    const taken = PASSIVE.exec(x.text.slice(right.x, right.x + right.length))?.[0].length ?? 0;
    return [left, { x: right.x + taken, y: right.y + taken, length: right.length - taken }];
  });

const LONGEST_SPELLING = 4;

/** 街づくり → まちづくり: a word in another spelling is marked whole. */
export const takeSpellings: Step = (runs, sides) =>
  eachGap(runs, sides, (left, right) => {
    const { x, y } = sides;
    const [endX, endY] = [left.x + left.length, left.y + left.length];
    if (Math.max(right.x - endX, right.y - endY) > LONGEST_SPELLING) return [left, right];
    const [ofX, ofY] = [spelledAround(x.text, endX, right.x), spelledAround(y.text, endY, right.y)];
    const before = Math.min(left.length, Math.max(ofX[0], ofY[0]));
    const after = Math.min(right.length, Math.max(ofX[1], ofY[1]));
    return [
      { ...left, length: left.length - before },
      { x: right.x + after, y: right.y + after, length: right.length - after },
    ];
  });

/** 自治会 → 自治会長: within 漢語 that are cut in two anyway, a sign that came or went is marked alone. */
export const keepCompounds: Step = (runs, sides) =>
  eachGap(runs, sides, (left, right) => {
    const { x, y } = sides;
    const [endX, endY] = [left.x + left.length, left.y + left.length];
    const [one, other] = [x.text.slice(endX, right.x), y.text.slice(endY, right.y)];
    if (!one || !other || !KANJI_ONLY.test(one + other) || !KANJI.test(x.text[endX - 1] ?? '')) return [left, right];
    const least = Math.min(one.length, other.length);
    let head = 0;
    while (head < least && one[head] === other[head]) head += 1;
    let tail = 0;
    while (tail < least - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
    if (head + tail < least) return [left, right];
    return [
      { ...left, length: left.length + head },
      { x: right.x - tail, y: right.y - tail, length: right.length + tail },
    ];
  });

const KANJI_ONLY = /^[\u3400-\u9FFF]+$/;

/** A figure with its unit is whole: what follows it (2回 開催) stays. */
const FIGURE = /[\d〇○◯]\D{1,4}$/;
const WORD_END = /[\u3400-\u9FFF\u30A1-\u30FA\u30FCA-Za-z]$/;
const SHORT_COMPOUND = /^(?![及並又若])[\u3400-\u9FFF]{1,2}(?![\u3400-\u9FFF・])/;

/** 低公害車 → 次世代自動車: where a word gave way to another, the one or two 漢字 that end both compounds go with them. */
export const takeCompounds: Step = (runs, sides) =>
  eachGap(runs, sides, (left, right) => {
    const { x, y } = sides;
    const [wordX, wordY] = [x.text.slice(left.x + left.length, right.x), y.text.slice(left.y + left.length, right.y)];
    if (!WORD_END.test(wordX) || !WORD_END.test(wordY) || (FIGURE.test(wordX) && FIGURE.test(wordY)))
      return [left, right];
    const taken = SHORT_COMPOUND.exec(x.text.slice(right.x, right.x + right.length))?.[0].length ?? 0;
    return [left, { x: right.x + taken, y: right.y + taken, length: right.length - taken }];
  });
