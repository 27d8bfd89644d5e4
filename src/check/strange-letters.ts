import type { WordRuns } from './word-runs.ts';

const SEGMENTER = new Intl.Segmenter('ja', { granularity: 'word' });

/** Letters put before and after words: they stand alone by right. */
const AFFIXES = new Set(
  '的化性等者市町村県区内外間別年月日人各本新大小全再未非不無高低中上下前後同他第約計数率式型系用地家士師員長会課部局室所館校園場店社署線道路橋川山海島港駅城館品物費料金額権法令条例書類案図表面点回度次期件名号個台戸棟組歳円時分秒週初元旧現諸両主副準最超総及並又毎',
);

interface Segment {
  readonly text: string;
  readonly index: number;
}

function segmentsOf(text: string): readonly Segment[] {
  return Array.from(SEGMENTER.segment(text), ({ segment, index }) => ({ text: segment, index }));
}

const loose = (text: string): number => segmentsOf(text).filter((segment) => segment.text.length === 1).length;

/** The dictionary of the runtime (ICU) leaves fewer letters alone: 検証|員|会 has two, 検証|委員|会 one. */
export function isBetterRead(written: string, meant: string): boolean {
  return loose(written) > loose(meant);
}

/** A run as written, with what differs in it: `from` at `at`, where `to` would stand. */
export interface Difference {
  readonly text: string;
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

/** The letters that differ are part of no word, are no affix, and their pairs stand nowhere else. */
export function isStrange({ text, at, from, to }: Difference, { pairs }: WordRuns): boolean {
  if (Array.from(from).some((letter) => AFFIXES.has(letter) && to.length !== from.length + 1 && from.length < 2))
    return false;
  const [first, last] = [Math.max(0, at - 1), Math.min(text.length - 2, at + Math.max(0, from.length - 1))];
  if (from === '' && (at === 0 || at === text.length)) return false;
  const inWord = segmentsOf(text).some(
    (segment) =>
      segment.text.length > 1 &&
      segment.index <= last &&
      segment.index + segment.text.length > first + 1 &&
      covers(segment, { at, from }),
  );
  if (inWord) return false;
  for (let place = first; place <= last; place += 1)
    if ((pairs.get(text.slice(place, place + 2)) ?? 0) > 1) return false;
  return true;
}

/** A word that holds a letter that differs, or the joint where one is missing. */
function covers({ text, index }: Segment, { at, from }: Pick<Difference, 'at' | 'from'>): boolean {
  const end = index + text.length;
  return from === '' ? index < at && at < end : index < at + from.length && at < end;
}
