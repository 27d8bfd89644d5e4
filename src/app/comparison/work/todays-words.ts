import type { Pin, RowRemark } from '#compare';
import { unitKey, type FollowedEntry } from './follow-words.ts';
import { idsOf, suspendedWord, type SuspendedWord } from './suspended-word.ts';

/** A pin on today's units, and the entry that said it. */
export interface TodaysPin {
  readonly entry: number;
  readonly pin: Pin;
}

export interface TodaysRemark {
  readonly entry: number;
  readonly remark: RowRemark;
}

/** What counts today; a later entry speaks against what an earlier one said of the same unit. */
export interface TodaysWords {
  readonly pins: readonly TodaysPin[];
  readonly remarks: readonly TodaysRemark[];
  /** Words whose units cannot be found again. */
  readonly suspended: readonly SuspendedWord[];
}

/** The words of entries that count, in the order in which they came to. */
export function todaysWords(entries: readonly FollowedEntry[]): TodaysWords {
  return {
    pins: entries.reduce<readonly TodaysPin[]>(
      (pins, later) => [
        ...pins.filter(({ pin }) => !isOverruled(pin, later)),
        ...later.pins.map((pin) => ({ entry: later.entry.number, pin })),
      ],
      [],
    ),
    remarks: entries.flatMap(({ entry, remarks }) => remarks.map((remark) => ({ entry: entry.number, remark }))),
    suspended: entries.flatMap((one, at) => lostIn(one, entries.slice(at + 1))),
  };
}

/** Who is linked, or stands alone, is said anew by every entry that pairs it; that two are parted, only by linking them. */
function isOverruled(pin: Pin, { entry, pins, speaksOf }: FollowedEntry): boolean {
  if (entry.act.kind !== 'pins') return false;
  const again = pins.filter((other) => isSamePair(pin, other));
  if (pin.kind === 'unlink') return again.length > 0;
  return again.length > 0 || keysOf(pin).some((key) => speaksOf.has(key));
}

function isSamePair(one: Pin, other: Pin): boolean {
  const [a, b] = [idsOf(one), idsOf(other)];
  const isPair = a.new.length + a.old.length === 2;
  return isPair && a.new[0] === b.new[0] && a.old[0] === b.old[0];
}

/** What was lost, unless something was said since of a unit that it still speaks of. */
function lostIn({ entry, lost, units }: FollowedEntry, later: readonly FollowedEntry[]): readonly SuspendedWord[] {
  const said = later.filter((one) => one.entry.act.kind === entry.act.kind);
  return lost
    .filter((one) => !said.some(({ speaksOf }) => one.units.some((key) => speaksOf.has(key))))
    .map((one) => suspendedWord(one.lost, units));
}

/** The units that a word names, as texts. */
export function keysOf(word: Pin | RowRemark): readonly string[] {
  const named = idsOf(word);
  return [...named.new.map((id) => unitKey('new', id)), ...named.old.map((id) => unitKey('old', id))];
}
