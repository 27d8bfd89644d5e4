import {
  absolute,
  decimalText,
  fractionOf,
  percentOf,
  roundFraction,
  subtract,
  type Decimal,
  type Fraction,
} from '#kernel';
import { countsIn, type Count } from './counts-in-text.ts';
import { numberIn } from './numbers-in-text.ts';
import { ratesIn } from './shares-in-text.ts';

/** A change, in per cent or points, that the two figures beside it do not give; offsets into the sentence. */
export interface WrongChange {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

const CHANGED = /^(?:の|も|ほど)?\s?(?:大幅に|大きく)?(?:増|減|上昇|低下|縮小|伸び|下が|上が|落ち|下回|上回)/u;
/** Right behind the figure that a change is counted from. */
const FROM = /^\p{L}{0,3}?(?:から|より)/u;
const AGAINST = /^\s?(?:\([^()]{1,12}\))?(?:から|より|を|に比べて?|と比べて?|に対して?)[、,]?\s?(?:約|率にして)?\s?$/u;
/** A change of each year, of a part, or of something else. */
const OTHERWISE = /平均|毎年|年率|うち|それぞれ|累計|目標/u;
const PERIOD = /\d+(?:年(?:度|間)?|か年|ヶ年|期)/gu;

/** 「250店から200店となり、25％減りました」, 「1,200件で、前年度の1,000件に比べて120％増えました」. */
export function wrongChanges(narrow: string): readonly WrongChange[] {
  if (OTHERWISE.test(narrow)) return [];
  return [...wrongRates(narrow), ...wrongRatios(narrow), ...wrongPoints(narrow)];
}

function wrongRates(narrow: string): readonly WrongChange[] {
  const counts = countsIn(narrow);
  return ratesIn(narrow).flatMap((rate): readonly WrongChange[] => {
    if (rate.tenths || rate.about || !CHANGED.test(narrow.slice(rate.over))) return [];
    const pair = changeBefore(narrow, counts, rate.start);
    const right = pair && changeOf(pair, rate.value);
    return right ? [{ start: rate.start, end: rate.end, right }] : [];
  });
}

/** 前年度比110％ is the later figure in hundredths of the one before, 1.5倍 in ones. */
const RATIO =
  /(?:前年(?:度|同期)?(?:比|対比)(?:は|で)?\s?(?<percent>\d{2,3}(?:\.\d{1,2})?)\s?%(?!\s?(?:の|も)?(?:増|減|プラス|マイナス|上昇|低下))|(?<![約\d.])(?<times>\d{1,2}(?:\.\d{1,2})?)倍(?!以上|近く|を|強|弱|増))/gu;

function wrongRatios(narrow: string): readonly WrongChange[] {
  const counts = countsIn(narrow);
  return Array.from(narrow.matchAll(RATIO)).flatMap((match): readonly WrongChange[] => {
    const { percent, times = '' } = match.groups ?? {};
    const said = percent ?? times;
    const pair = isOfOther(narrow, counts, match.index) ? null : changeBefore(narrow, counts, match.index);
    const right = pair && ratioOf(pair, { said, percent: percent !== undefined });
    const start = match.index + match[0].indexOf(said);
    return right ? [{ start, end: start + said.length, right }] : [];
  });
}

/** Between the later figure and the ratio another thing is named. */
function isOfOther(narrow: string, counts: readonly Count[], at: number): boolean {
  return /[はも]/u.test(narrow.slice(counts.findLast(({ end }) => end < at)?.end ?? 0, at));
}

function ratioOf(
  { from, to }: Change,
  { said, percent }: { readonly said: string; readonly percent: boolean },
): string | null {
  const [fraction, printed] = [fractionOf(to, from), numberIn(said)];
  return fraction && printed ? unlessPrinted(percent ? percentOf(fraction) : fraction, printed) : null;
}

interface Change {
  readonly from: Decimal;
  readonly to: Decimal;
}

function changeBefore(narrow: string, counts: readonly Count[], at: number): Change | null {
  const before = counts.filter(({ end }) => end < at);
  const [last, other] = [before.at(-1), before.at(-2)];
  if (!last || !other || last.counter !== other.counter) return null;
  const alike = before.filter(({ counter }) => counter === last.counter);
  if (alike.length !== 2) return null;
  const behind = narrow.slice(endOf(last), at);
  if (AGAINST.test(behind)) return { from: last.value, to: other.value };
  const isQuiet = !/[\d。]/.test(behind.replace(PERIOD, '')) && behind.length <= REACH;
  const isFrom = FROM.test(narrow.slice(endOf(other)));
  return isQuiet && isFrom ? { from: other.value, to: last.value } : null;
}

/** Letters between the second figure and the change. */
const REACH = 24;

function endOf({ end, counter }: Count): number {
  return end + counter.length;
}

function changeOf({ from, to }: Change, printed: Decimal): string | null {
  const fraction = fractionOf(distance(from, to), from);
  return fraction && unlessPrinted(percentOf(fraction), printed);
}

/** Rounded either way it is the printed one: null. */
function unlessPrinted(value: Fraction, printed: Decimal): string | null {
  const [rounded, cut] = (['half-away', 'floor'] as const).map((way) =>
    decimalText(roundFraction(value, printed.scale, way)),
  );
  const text = decimalText(printed);
  return text === rounded || text === cut ? null : (rounded ?? null);
}

function distance(a: Decimal, b: Decimal): Decimal {
  return absolute(subtract(a, b));
}

/** 「68.4％であったが、令和５年は77.9％となり」. */
export const BUT = /(?:でし|であっ|だっ)たが/u;
const POINTS = /(?<![\d.])(?<points>\d{1,2}(?:\.\d{1,2})?)\s?(?:%|パーセント)?ポイント/gu;

/** 「32.0％から38.5％へ5.5ポイント」: a sentence with two percentages and what lies between them. */
function wrongPoints(narrow: string): readonly WrongChange[] {
  const [first, second, third] = ratesIn(narrow).filter(({ tenths }) => !tenths);
  const [match, more] = narrow.matchAll(POINTS);
  if (!first || !second || third || !match || more || match.index < second.over) return [];
  if (!FROM.test(narrow.slice(first.over)) && !BUT.test(narrow.slice(first.over, second.start))) return [];
  const right = distance(first.value, second.value);
  const printed = match.groups?.['points'] ?? '';
  if (Number(decimalText(right)) === Number(printed)) return [];
  return [{ start: match.index, end: match.index + printed.length, right: decimalText(right) }];
}
