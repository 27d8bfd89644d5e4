import type { Decimal } from '#kernel';
import { countsIn, type Count } from './counts-in-text.ts';
import { numberIn } from './numbers-in-text.ts';

/** A part, its whole and the percentage that a sentence says of them. Offsets into the sentence. */
export interface Share {
  readonly part: Decimal;
  readonly whole: Decimal;
  readonly rate: Pick<Rate, 'start' | 'end' | 'value' | 'tenths'>;
  /** 約, ほぼ. */
  readonly about: boolean;
}

interface Pair {
  readonly start: number;
  readonly end: number;
  readonly whole: Decimal;
  readonly part: Decimal;
}

/** A percentage; offsets into the sentence. */
export interface Rate {
  readonly start: number;
  readonly end: number;
  /** With its sign, or its word. */
  readonly over: number;
  readonly value: Decimal;
  readonly about: boolean;
  /** ７割: tenths of the whole, rounded as people say them. */
  readonly tenths: boolean;
}

const RATE =
  /(?<about>約|およそ|ほぼ)?\s?(?<![\d.,])(?<rate>\d{1,3}(?:\.\d{1,3})?)\s?(?:%|パーセント|(?<tenths>割)(?![\d引増減合方安高]|以上|以下|を?超|未満|に満た|に達し(?:な|てい?な)|に届|を?上回|を?下回|弱|強|台|程度|近く|余))(?!ポイント)/gu;
/** Between a whole and its part. */
const OF = /^(?:のうち|の内|中|(?:で|であり)?、(?:この|その)?うち|の中で)(?:[^\d。]{0,24})$/u;
/** Between what was asked and what came of it: 「250社に調査票を送り、有効回答は」. */
const AGAINST = /に対し|(?:を|に)[^\d。]{0,14}(?:抽出|配布|配付|送付|送り|発送|依頼|実施し|対象)|のうち/u;
/** Nothing but the naming of a rate between a pair and its percentage. */
const NAMED = /(?:率|割合|比率|シェア)(?:は|が|で|を)?[、,:]?\s?(?:\(|約)?\s?$/u;
const BARE = /^[^\d。、(]{0,12}[、(]?\s?(?:(?:全体|総数)の)?\s?(?:約)?\s?$/u;
const AT_ONCE = /^[^\d。、(]{0,10}[(（]\s?(?:[^\d()。]{0,12})$/u;
/** What says that the figures are two moments and no part of each other. */
const CHANGE = /増|減|前年|比べ|推移|目標|から\d/u;
const REACH = 26;

/** Every share that a sentence says in a way that leaves no doubt which is its whole. */
export function sharesIn(narrow: string): readonly Share[] {
  const rates = ratesIn(narrow);
  if (rates.length === 0) return [];
  const counts = countsIn(narrow);
  const pairs = [
    ...slashes(narrow),
    ...inWords(narrow, counts),
    ...ofAll(narrow, counts),
    ...asked(narrow, counts, rates),
    ...besideWhole(narrow, counts),
  ];
  return rates.flatMap((rate): readonly Share[] => {
    const around = amounting(narrow, counts, rate);
    if (around) return [{ part: around.part, whole: around.whole, rate, about: rate.about }];
    const pair = pairs.find((one) => belongs(narrow, one, rate));
    return pair ? [{ part: pair.part, whole: pair.whole, rate, about: rate.about }] : [];
  });
}

export function ratesIn(narrow: string): readonly Rate[] {
  return Array.from(narrow.matchAll(RATE)).flatMap((match): readonly Rate[] => {
    const { rate = '', about, tenths } = match.groups ?? {};
    const value = numberIn(rate);
    const start = match.index + match[0].indexOf(rate, about?.length ?? 0);
    const over = match.index + match[0].length;
    return value === null
      ? []
      : [{ start, end: start + rate.length, over, value, about: about !== undefined, tenths: tenths !== undefined }];
  });
}

/** 「80億円は歳入総額320億円の35%」: the whole stands right before の and its percentage, the part before は. */
function besideWhole(narrow: string, counts: readonly Count[]): readonly Pair[] {
  return counts.flatMap((whole, at): readonly Pair[] => {
    const part = counts[at - 1];
    if (!part || part.counter !== whole.counter) return [];
    const isOf = /^の\s?(?:約)?\d/u.test(narrow.slice(whole.end + whole.counter.length));
    const isPart = /^(?:は|で)[、,]?[^\d。、,]{0,14}$/u.test(narrow.slice(part.end + part.counter.length, whole.start));
    return isOf && isPart ? [pairOf(part, whole, whole)] : [];
  });
}

function pairOf(first: Count, second: Count, whole: Count): Pair {
  const part = whole === first ? second : first;
  return { start: first.start, end: second.end + second.counter.length, whole: whole.value, part: part.value };
}

/** 「30人／50人」, only inside brackets. */
function slashes(narrow: string): readonly Pair[] {
  const pattern =
    /(?<=\(\s?)(?<part>\d[\d,]{0,11})\s?(?<unit>\p{L}{0,4})\s?[/÷]\s?(?<whole>\d[\d,]{0,11})\s?\p{L}{0,4}(?=\s?\))/gu;
  return Array.from(narrow.matchAll(pattern)).flatMap((match): readonly Pair[] => {
    const [part, whole] = [numberIn(match.groups?.['part'] ?? ''), numberIn(match.groups?.['whole'] ?? '')];
    return part && whole ? [{ start: match.index, end: match.index + match[0].length, part, whole }] : [];
  });
}

/** 「50人のうち30人」, 「全80施設中72施設」, 「640件に対し、改善された件数は160件」. */
function inWords(narrow: string, counts: readonly Count[]): readonly Pair[] {
  return counts.flatMap((whole, at): readonly Pair[] => {
    const part = counts[at + 1];
    if (!part || part.counter !== whole.counter) return [];
    const between = narrow.slice(whole.end + whole.counter.length, part.start);
    return OF.test(between) || /^に対し(?:て)?、?[^\d。]{0,20}$/u.test(between) ? [pairOf(whole, part, whole)] : [];
  });
}

/** 「8,400世帯で、全12,000世帯の」. */
function ofAll(narrow: string, counts: readonly Count[]): readonly Pair[] {
  return counts.flatMap((whole, at): readonly Pair[] => {
    const part = counts[at - 1];
    if (
      !part ||
      part.counter !== whole.counter ||
      !/(?:全|全体|総数|全体の|総数の)\s?$/u.test(narrow.slice(0, whole.start))
    )
      return [];
    return [pairOf(part, whole, whole)];
  });
}

/** A sentence with two figures of one kind and a rate named as one: 「250社に調査票を送り、回答は100社、回収率は40％」. */
function asked(narrow: string, counts: readonly Count[], rates: readonly Rate[]): readonly Pair[] {
  const [whole, part, third] = counts;
  const [rate] = rates;
  if (!whole || !part || third || !rate || rates.length > 1 || whole.counter !== part.counter) return [];
  if (!NAMED.test(narrow.slice(0, rate.start)) || CHANGE.test(narrow)) return [];
  const between = narrow.slice(whole.end, part.start);
  const isOne = AGAINST.test(between) || saysAll(narrow.slice(0, whole.start));
  if (isOne) return [pairOf(whole, part, whole)];
  return saysAll(between) ? [pairOf(whole, part, part)] : [];
}

/** What stands before a figure calls it all that there are. */
function saysAll(before: string): boolean {
  return /(?:対象|全体|総数|総人口|総額|総戸数|有権者|定員|定数)[^\d。]{0,6}$/u.test(before);
}

/** 「全120橋の７割に当たる72橋」. */
function amounting(narrow: string, counts: readonly Count[], rate: Rate): Pair | null {
  const part = counts.find(({ start }) => start > rate.over);
  const whole = counts.findLast(({ end }) => end < rate.start);
  if (!part || !whole || part.counter !== whole.counter) return null;
  const isOf = /^(?:の(?:うち)?[、,]?|中)\s?(?:約|ほぼ)?\s?$/u.test(
    narrow.slice(whole.end + whole.counter.length, rate.start),
  );
  const isPart = /^に(?:当|あ)たる\s?$/u.test(narrow.slice(rate.over, part.start));
  return isOf && isPart ? pairOf(whole, part, whole) : null;
}

/** The percentage stands right behind the pair or in brackets after it, or the pair in brackets after the percentage. */
function belongs(narrow: string, pair: Pair, rate: Rate): boolean {
  if (rate.start >= pair.end) {
    const between = narrow.slice(pair.end, rate.start);
    if (between.length > REACH || /\d/.test(between) || CHANGE.test(between)) return false;
    return BARE.test(between) || AT_ONCE.test(between) || NAMED.test(between);
  }
  const between = narrow.slice(rate.over, pair.start);
  return rate.over <= pair.start && /^[^\d。、]{0,6}\(\s?(?:全|[^\d。]{0,8})$/u.test(between);
}
