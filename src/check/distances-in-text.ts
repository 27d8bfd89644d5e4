import { absolute, decimalText, fractionOf, isZero, percentOf, roundFraction, subtract, type Decimal } from '#kernel';
import { BUT, type WrongChange } from './changes-in-text.ts';
import { countsIn, type Count } from './counts-in-text.ts';
import { numberIn } from './numbers-in-text.ts';

/** What a figure changed by, and perhaps the same in per cent: 「166人改善」, 「11,736人、率にして24.3％の減少」. */
const CHANGED =
  /^[^\d。、()%]{0,5}?(?:\(\s?(?:約)?(?<inside>\d{1,3}(?:\.\d{1,2})?)\s?%\s?\)|[、(]\s?(?:率にして|割合にして)?\s?(?<beside>\d{1,3}(?:\.\d{1,2})?)\s?%)?(?:の|も|ほど)?\s?(?:大幅に|大きく)?(?:増|減|改善|悪化|縮小|拡大|上昇|低下|短縮|伸び)/u;
/** What makes two figures an earlier and a later one. */
const TWO_TIMES = new RegExp(`から|より|比べ|比較|に対し|ピークに|${BUT.source}`, 'u');
/** A change of each year, of a part, or up to a goal. */
const OTHERWISE = /平均|毎年|年率|うち|それぞれ|累計|目標|見込|約|程度/u;
/** Goes back to the two figures of the sentence before. */
const GOES_BACK = /^\s*(?:この|その)?(?:\d{1,3}(?:年間|か年|年)で|差は?|差引き)?[、]?\s*$/u;
const LATER_FIRST = /比べ|比較|に対し/u;

/**
 * 「264人でしたが、令和５年は98人となり、156人改善」: what lies between an earlier and a later figure, and its rate. `before` is the
 * sentence before, to which 「35年間で11,736人、率にして24.3％の減少です」 goes back.
 */
export function wrongDistances(narrow: string, before = ''): readonly WrongChange[] {
  const counts = countsIn(narrow);
  return counts.flatMap((change, at): readonly WrongChange[] => {
    const said = CHANGED.exec(narrow.slice(change.end + change.counter.length))?.groups;
    const times = said && (timesIn(narrow, counts.slice(0, at), change) ?? timesBefore(before, narrow, change));
    if (!said || !times) return [];
    const distance = absolute(subtract(times.earlier, times.later));
    if (!isNear(change.value, distance))
      return [{ start: change.start, end: change.end, right: decimalText(distance) }];
    const rate = said['inside'] ?? said['beside'];
    return rate === undefined ? [] : wrongRate(narrow, { rate, from: change.end, distance, times });
  });
}

interface Times {
  readonly earlier: Decimal;
  readonly later: Decimal;
}

/** The only two figures of its kind before a change. */
function timesIn(narrow: string, before: readonly Count[], change: Count): Times | null {
  const alike = before.filter(({ counter }) => counter === change.counter);
  const [first, second, third] = alike;
  if (!first || !second || third) return null;
  const between = narrow.slice(first.end, change.start);
  if (!TWO_TIMES.test(between) || OTHERWISE.test(narrow.slice(0, change.end))) return null;
  const isLaterFirst = LATER_FIRST.test(narrow.slice(second.end, change.start));
  return isLaterFirst ? { earlier: second.value, later: first.value } : { earlier: first.value, later: second.value };
}

function timesBefore(before: string, narrow: string, change: Count): Times | null {
  if (!GOES_BACK.test(narrow.slice(0, change.start))) return null;
  return timesIn(`${before}。`, countsIn(before), { ...change, start: before.length, end: before.length });
}

/** Less than one in its last place off: the figures may be rounded. */
function isNear(said: Decimal, distance: Decimal): boolean {
  const off = absolute(subtract(said, distance));
  if (said.scale >= distance.scale) return isZero(off);
  return Number(decimalText(off)) < 10 ** -said.scale;
}

interface Said {
  readonly rate: string;
  /** Behind which it stands. */
  readonly from: number;
  readonly distance: Decimal;
  readonly times: Times;
}

function wrongRate(narrow: string, { rate, from, distance, times }: Said): readonly WrongChange[] {
  const [printed, fraction] = [numberIn(rate), fractionOf(distance, times.earlier)];
  if (!printed || !fraction) return [];
  const [rounded, cut] = (['half-away', 'floor'] as const).map((way) =>
    decimalText(roundFraction(percentOf(fraction), printed.scale, way)),
  );
  const text = decimalText(printed);
  const start = narrow.indexOf(rate, from);
  return text === rounded || text === cut ? [] : [{ start, end: start + rate.length, right: rounded ?? '' }];
}
