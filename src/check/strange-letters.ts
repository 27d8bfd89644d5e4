const SEGMENTER = new Intl.Segmenter('ja', { granularity: 'word' });

/** Letters put before and after words: they stand alone by right. */
const AFFIXES = new Set(
  '的化性等者市町村県区内外間別年月日人各本新大小全再未非不無高低中上下前後同他第約計数率式型系用地家士師員長会課部局室所館校園場店社署線道路橋川山海島港駅城品物費料金額権法令条例書類案図表面点回度次期件名号個台戸棟組歳円時分秒週初元旧現諸両主副準最超総及並又毎力業便団圏域街界値帯層群税証祭塾感像味種体材量',
);

export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words of the dictionary of the runtime (ICU), letters that belong to none by themselves. */
export function segmentsOf(text: string): readonly Segment[] {
  return Array.from(SEGMENTER.segment(text), ({ segment, index }) => ({
    text: segment,
    start: index,
    end: index + segment.length,
  }));
}

const isLoose = ({ text }: Segment): boolean => text.length === 1;

/** The dictionary leaves fewer letters alone: 運営|員|会 is worse than 運営|委員|会. */
export function isBetterRead(written: string, meant: string): boolean {
  return looseLetters(written) > looseLetters(meant);
}

/** An affix beside a word is none: 観光|業; one beside another is: 運営|員|会. */
function looseLetters(text: string): number {
  const segments = segmentsOf(text);
  return segments.filter((segment, at) => {
    const before = segments[at - 1];
    return isLoose(segment) && (!AFFIXES.has(segment.text) || (before !== undefined && isLoose(before)));
  }).length;
}

/** A run as written, with what differs in it: `from` at `at`, where something else would stand. */
export interface Difference {
  readonly text: string;
  readonly at: number;
  readonly from: string;
}

/** Letters that differ, or the two at the joint where one is missing, that are part of no word and stand together nowhere else. */
export function isStrange({ text, at, from }: Difference, pairs: ReadonlyMap<string, number>): boolean {
  const [first, last] = from === '' ? [at - 1, at] : [at, at + from.length - 1];
  if (first < 0 || last >= text.length) return false;
  const letters = segmentsOf(text).filter(({ start, end }) => start <= last && end > first);
  if (!letters.every(isLoose) || letters.every((letter) => AFFIXES.has(letter.text))) return false;
  for (let place = Math.max(0, first - 1); place <= Math.min(last, text.length - 2); place += 1) {
    if ((pairs.get(text.slice(place, place + 2)) ?? 0) > 1) return false;
  }
  return true;
}
