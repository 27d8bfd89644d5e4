import { countsIn, type Count } from './counts-in-text.ts';
import type { Sentence } from './sentences.ts';
import { ratesIn, sharesIn, type Rate, type Share } from './shares-in-text.ts';

/** A share whose whole stands in the sentence before; its offsets are those of `sentence`, where the percentage stands. */
export interface ShareAcross {
  readonly share: Share;
  readonly sentence: Sentence;
}

/** A figure that is said to be all there are. */
const ALL = /(?:総数|全体|総計|合計|全部|対象者?|回答者?|参加者?)(?:数|は|が|で|、)*\s?(?:全|約|計)?$/u;
/** What goes back to the figure of the sentence before. */
const OF_THEM = /^[\s　]*(?:(?:この|その)?(?:うち|内)|(?:この|その)中(?:で|では)?|内訳(?:は|として))/u;
/** From the part to its percentage: in brackets, of the whole, or by the name of what it is. */
const IN_BRACKETS = /^[^\d。、()]{0,8}\(\s?(?:[^\d()。の]{0,10})$/u;
const OF_WHOLE = /^[^\d。、()]{0,10}[、,]?\s?(?:全体|総数)の\s?(?:約)?$/u;
const NAMED =
  /^(?<said>[^\d。]{0,16}?)(?:割合|比率|構成比|(?<stem>\p{Script=Han}{2})率)(?:は|が|で)?[、,]?\s?(?:約)?$/u;
/** Before 割合: nothing, or whose it is; 満足した割合 is of other people. */
const OWN = /^(?:[^、]{0,10}[、,]\s?)?(?:その|全体に占める|(?<whose>[^、]{1,8})の)?$/u;
const NEXT = /^[\s　]*(?:その|全体に占める|これらの)?(?:割合|比率|構成比)(?:は|が|で)[、,]?\s?(?:約)?$/u;
/** Words that say that figures are two moments, or a goal. */
const CHANGE = /増|減|前年|比べ|推移|目標/u;
/** A rate named by its act is of the part that acted. */
const ACTS: ReadonlyMap<string, RegExp> = new Map([
  ['回収', /回答|回収/u],
  ['実施', /実施|行っ|行い/u],
]);

/** 「総数は200人です。うち女性は50人で、割合は25％です。」 */
export function sharesAcross(sentences: readonly Sentence[]): readonly ShareAcross[] {
  return sentences.flatMap((sentence, at): readonly ShareAcross[] => {
    const before = sentences[at - 1];
    const whole = before && wholeFor(before.narrow, sentence.narrow);
    if (!whole) return [];
    const parts = countsIn(sentence.narrow).filter(({ counter }) => counter === whole.counter);
    const own = ratesIn(sentence.narrow);
    if (own.length > 0) return ofRates(sentence, own, { whole, parts });
    const next = sentences[at + 1];
    const [part, other] = parts;
    const [rate] = next ? ratesIn(next.narrow) : [];
    if (!next || !part || other || !rate || !NEXT.test(next.narrow.slice(0, rate.start))) return [];
    return [{ sentence: next, share: shareOf(whole, part, rate) }];
  });
}

interface Figures {
  readonly whole: Count;
  readonly parts: readonly Count[];
}

/** 「市民2,000人及び事業者400社に調査票を送りました。回収数は市民が893人（回収率44.7％）、事業者が172社（回収率43.0％）でした。」 */
export function returnsAcross(sentences: readonly Sentence[]): readonly ShareAcross[] {
  return sentences.flatMap((sentence, at): readonly ShareAcross[] => {
    const asked = sentences[at - 1]?.narrow ?? '';
    if (!ASKED.test(asked)) return [];
    const wholes = Map.groupBy(countsIn(asked), ({ counter }) => counter);
    const counts = countsIn(sentence.narrow);
    return ratesIn(sentence.narrow).flatMap((rate): readonly ShareAcross[] => {
      const part = counts.findLast(({ end }) => end < rate.start);
      const [whole, more] = (part && wholes.get(part.counter)) ?? [];
      const isOf = part && RETURNED.test(sentence.narrow.slice(part.end + part.counter.length, rate.start));
      return isOf && whole && !more ? [{ sentence, share: shareOf(whole, part, rate) }] : [];
    });
  });
}

const ASKED = /対象|配布|配付|送付|送り|発送|抽出/u;
const RETURNED = /^[^\d。、()]{0,8}(?:\(\s?|で、?)(?:有効)?(?:回収|回答|返送)率(?:は|が)?\s?$/u;

/** The one figure that the next sentence can mean: the only one of its kind, or the only one that is said to be all. */
function wholeFor(before: string, after: string): Count | null {
  const [first] = countsIn(after);
  if (!first || CHANGE.test(after)) return null;
  const alike = countsIn(before).filter(({ counter }) => counter === first.counter);
  const all = alike.filter(({ start }) => ALL.test(before.slice(0, start)));
  if (OF_THEM.test(after)) return (alike.length === 1 ? alike[0] : all.length === 1 ? all[0] : null) ?? null;
  const [only, more] = all;
  return only && !more && alike.length === 1 && first.start <= SHORT && !after.slice(0, first.start).includes('、')
    ? only
    : null;
}

/** Letters between the beginning of a sentence and the part that it counts, where nothing says うち. */
const SHORT = 14;

function ofRates(sentence: Sentence, rates: readonly Rate[], { whole, parts }: Figures): readonly ShareAcross[] {
  const { narrow } = sentence;
  const known = new Set(sharesIn(narrow).map(({ rate }) => rate.start));
  return rates.flatMap((rate): readonly ShareAcross[] => {
    const part = parts.findLast(({ end }) => end < rate.start);
    if (!part || known.has(rate.start) || isNested(narrow, part)) return [];
    const between = narrow.slice(part.end + part.counter.length, rate.start);
    const clause = narrow.slice(0, rate.start);
    return isOf(between, clause) ? [{ sentence, share: shareOf(whole, part, rate) }] : [];
  });
}

/** うち a second time is of the part before it. */
function isNested(narrow: string, { start }: Count): boolean {
  return /(?:うち|内訳)/u.test(narrow.slice(0, start).replace(OF_THEM, ''));
}

/** `clause` is the sentence up to the percentage, `between` what of it stands behind the part. */
function isOf(between: string, clause: string): boolean {
  if (IN_BRACKETS.test(between) || OF_WHOLE.test(between)) return true;
  const named = NAMED.exec(between)?.groups;
  if (!named) return false;
  const { said = '', stem } = named;
  const before = clause.slice(0, clause.length - between.length);
  if (stem !== undefined) return (ACTS.get(stem) ?? new RegExp(stem, 'u')).test(`${before}${said}`);
  const own = OWN.exec(said);
  return own !== null && before.includes(own.groups?.['whose'] ?? '');
}

function shareOf(whole: Count, part: Count, rate: Rate): Share {
  return { whole: whole.value, part: part.value, rate, about: rate.about };
}
