import {
  anchorsBetween,
  reanchorPin,
  reanchorRemark,
  type Anchors,
  type Pin,
  type RowRemark,
  type SideAnchors,
} from '#compare';
import type { ComparisonWork, EditionState, WorkEntry } from './comparison-work.ts';
import { idsOf, suspendedWord, type LostWord, type SuspendedWord, type UnitSides } from './suspended-word.ts';
import type { WordEntry } from './words-in-force.ts';

/** A pin on today's units, and the entry that said it. */
export interface TodaysPin {
  readonly entry: number;
  readonly pin: Pin;
}

export interface TodaysRemark {
  readonly entry: number;
  readonly remark: RowRemark;
}

export interface TodaysWords {
  /** Without those that a later entry speaks against. */
  readonly pins: readonly TodaysPin[];
  readonly remarks: readonly TodaysRemark[];
  /** Those whose units cannot be found again. */
  readonly suspended: readonly SuspendedWord[];
}

export interface Today {
  readonly old: EditionState;
  readonly new: EditionState;
}

/** Words that count, followed from the states they were spoken on to today's units. */
export function todaysWords(words: readonly WordEntry[], work: ComparisonWork, today: Today): TodaysWords {
  const anchorsOf = anchorsTo(work, today);
  const found = words.map((entry) => followed(entry, anchorsOf(entry)));
  const unitsOf = unitsIn(work);
  return {
    pins: found.reduce<readonly TodaysPin[]>((pins, { entry, kept, spokenOf }) => {
      const own = kept.flatMap((word) => ('kind' in word ? [word] : []));
      return [
        ...pins.filter(({ pin }) => !isOverruled(pin, own, spokenOf)),
        ...own.map((pin) => ({ entry: entry.number, pin })),
      ];
    }, []),
    remarks: found.flatMap(({ entry, kept }) =>
      kept.flatMap((word) => ('kind' in word ? [] : [{ entry: entry.number, remark: word }])),
    ),
    suspended: found.flatMap(({ entry, lost }) => lost.map((one) => suspendedWord(one, unitsOf(entry)))),
  };
}

interface Followed {
  readonly entry: WordEntry;
  /** On today's units. */
  readonly kept: readonly (Pin | RowRemark)[];
  readonly lost: readonly LostWord[];
  readonly spokenOf: ReadonlySet<string>;
}

function followed(entry: WordEntry, anchors: SideAnchors): Followed {
  const { act, number } = entry;
  const found =
    act.kind === 'pins'
      ? act.pins.map((pin) => reanchorPin(pin, anchors))
      : [reanchorRemark({ new: act.new, old: act.old, text: act.text }, anchors)];
  const spokenOf = act.kind === 'pins' ? act.pins.flatMap((pin) => unitsSpokenOf(pin, anchors)) : [];
  return {
    entry,
    kept: found.flatMap((one) => ('reason' in one ? [] : [one])),
    lost: found.flatMap((one) => {
      if (!('reason' in one)) return [];
      return [{ entry: number, reason: one.reason, word: 'pin' in one ? one.pin : one.remark }];
    }),
    spokenOf: new Set(spokenOf),
  };
}

/** Who is linked, or stands alone, is said anew by every entry that speaks of it; that two are parted, only by linking them. */
function isOverruled(pin: Pin, later: readonly Pin[], spokenOf: ReadonlySet<string>): boolean {
  const isSamePair = (other: Pin): boolean =>
    'new' in pin && 'old' in pin && 'new' in other && 'old' in other && other.new === pin.new && other.old === pin.old;
  if (pin.kind === 'unlink') return later.some(isSamePair);
  return (
    later.some((other) => other.kind === 'unlink' && isSamePair(other)) || sides(pin).some((id) => spokenOf.has(id))
  );
}

/** Today's units that a pin links or sets alone, also where the pin itself cannot be kept; parting two says nothing of others. */
function unitsSpokenOf(pin: Pin, anchors: SideAnchors): readonly string[] {
  if (pin.kind === 'unlink') return [];
  const ids = idsOf(pin);
  return [...ids.new.map((id) => `n ${anchors.new(id).id}`), ...ids.old.map((id) => `o ${anchors.old(id).id}`)];
}

function sides(pin: Pin): readonly string[] {
  const ids = idsOf(pin);
  return [...ids.new.map((id) => `n ${id}`), ...ids.old.map((id) => `o ${id}`)];
}

function unitsIn({ states }: ComparisonWork): (entry: WorkEntry) => UnitSides {
  const units = new Map(states.map((state) => [state.id, state.units]));
  return ({ oldState, newState }) => ({ old: units.get(oldState) ?? [], new: units.get(newState) ?? [] });
}

/** Each state is followed once. */
function anchorsTo({ states }: ComparisonWork, today: Today): (entry: WorkEntry) => SideAnchors {
  const units = new Map(states.map((state) => [state.id, state.units]));
  const known = new Map<string, Anchors>();
  const follow = (id: string, to: EditionState): Anchors => {
    if (id === to.id) return (unit) => ({ id: unit });
    const key = `${id} ${to.id}`;
    const anchors = known.get(key) ?? anchorsBetween(units.get(id) ?? [], to.units);
    known.set(key, anchors);
    return anchors;
  };
  return ({ oldState, newState }) => ({ old: follow(oldState, today.old), new: follow(newState, today.new) });
}
