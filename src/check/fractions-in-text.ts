import { countsIn, type Count } from './counts-in-text.ts';
import { decimalNumber } from './decimal-number.ts';

/** A share said in words that its two figures do not give; offsets into the sentence. */
export interface WrongFraction {
  readonly start: number;
  readonly end: number;
  /** The share in per cent, one place. */
  readonly right: string;
}

const FRACTION =
  /(?<about>約|およそ|ほぼ)?\s?(?:(?<half>過半数|半数|半分)|(?<below>\d{1,2})分の(?<above>\d{1,2})|(?<![\d.,])(?<tenths>\d)割)\s?(?<bound>以上|以下|未満|弱|強|近く|余り|(?:を|に)?(?:超|上回|満た(?:な|ず)|達し(?:な|てい?な|ず)|届(?:か(?:な|ず)|いて(?:い|お)(?:な|ら))|下回))?/gu;
/** Two moments, or a goal: no part of each other. */
const CHANGE = /増|減|前年|比べ|推移|目標|から\d|平均|倍/u;
const OF = /のうち|の内|中|、うち/u;

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** 「1,000人の約半数に当たる300人」, 「500人のうち130人で、２割に満たない」: of two figures of one kind the one is part of the other. */
export function wrongFractions(narrow: string): readonly WrongFraction[] {
  const [match, second] = narrow.matchAll(FRACTION);
  if (!match || second || CHANGE.test(narrow)) return [];
  const { tenths, bound } = match.groups ?? {};
  // ７割 alone is read where percentages are.
  if (tenths !== undefined && bound === undefined) return [];
  const pair = pairAround(narrow, match);
  const bounds = boundsOf(match.groups ?? {});
  if (!pair || !bounds) return [];
  const share = (decimalNumber(pair.part.value) ?? Number.NaN) / (decimalNumber(pair.whole.value) ?? Number.NaN);
  if (!Number.isFinite(share) || (share >= bounds.least && share <= bounds.most)) return [];
  const right = `${Math.round(share * 1000) / 10}%`;
  return [{ start: match.index, end: match.index + match[0].length, right }];
}

interface Pair {
  readonly whole: Count;
  readonly part: Count;
}

/** The only two figures of one counter, where the words between them and the share leave no doubt that it is theirs. */
function pairAround(narrow: string, match: RegExpExecArray): Pair | null {
  const [whole, part, third] = countsIn(narrow.replace(/\d{1,2}分の\d{1,2}/gu, (text) => '分'.repeat(text.length)));
  if (!whole || !part || third || whole.counter !== part.counter) return null;
  const pair = { whole, part };
  const [start, end] = [match.index, match.index + match[0].length];
  if (start >= part.end) return isBehind(narrow.slice(endOf(part), start)) && isPartOf(narrow, pair) ? pair : null;
  if (end <= whole.start) return AMOUNTS.test(narrow.slice(end, whole.start)) && isPartOf(narrow, pair) ? pair : null;
  return isAmong(narrow.slice(endOf(whole), start), narrow.slice(end, part.start)) ? pair : null;
}

const AMOUNTS = /^に(?:当|あ)たる、?$/u;
const endOf = ({ end, counter }: Count): number => end + counter.length;
const isPartOf = (narrow: string, { whole, part }: Pair): boolean => OF.test(narrow.slice(endOf(whole), part.start));
const isBehind = (between: string): boolean => /^(?:で|と|であり|となり)?、?$/u.test(between);

/** 「600人の３分の２に当たる300人」, 「800人のうち過半数の350人」. */
function isAmong(before: string, after: string): boolean {
  return /^(?:の|のうち、?)$/u.test(before) && (AMOUNTS.test(after) || after === 'の');
}

/** Shares that people round so: half a tenth to either side, a whole one with 約. */
const ROUNDED = 0.05;
const ROUGHLY = 0.1;

function boundsOf({
  about,
  half,
  above,
  below,
  tenths,
  bound = '',
}: Record<string, string | undefined>): Bounds | null {
  const said = half ? 0.5 : tenths ? Number(tenths) / 10 : Number(above) / Number(below);
  if (!(said > 0 && said < 1)) return null;
  const play = about ? ROUGHLY : ROUNDED;
  if (half === '過半数' || /以上|超|上回|強|余/u.test(bound)) return { least: said, most: 1 };
  if (/未満|満た|達し|届|下回|弱|以下/u.test(bound)) return { least: 0, most: said };
  return { least: said - play - (bound === '近く' ? ROUNDED : 0), most: said + play };
}
