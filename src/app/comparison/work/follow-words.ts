import {
  anchorsBetween,
  reanchorPin,
  reanchorRemark,
  type Anchors,
  type ComparisonUnit,
  type Pin,
  type RowRemark,
  type SideAnchors,
} from '#compare';
import type { ComparisonWork, EditionState } from './comparison-work.ts';
import { editionState } from './edition-state.ts';
import { idsOf, type LostWord, type UnitSides } from './suspended-word.ts';
import type { WordEntry } from './words-in-force.ts';

/** A word that cannot be found again. */
export interface Lost {
  readonly lost: LostWord;
  /** Today's units that it still speaks of. */
  readonly units: readonly string[];
}

/** What an entry says on today's units. */
export interface FollowedEntry {
  readonly entry: WordEntry;
  readonly pins: readonly Pin[];
  readonly remarks: readonly RowRemark[];
  readonly lost: readonly Lost[];
  /** Today's units that it pairs, sets alone or remarks on, also by a word that is lost. */
  readonly speaksOf: ReadonlySet<string>;
  /** The units its ids name. */
  readonly units: UnitSides;
}

/** A unit of one of the sides, as one text. */
export const unitKey = (side: 'new' | 'old', id: string): string => `${side} ${id}`;

/** Follows entries from the states they were made on to today's units; each state is followed once. */
export function followWords(work: ComparisonWork, today: UnitSides): (entry: WordEntry) => FollowedEntry {
  const units = new Map(work.states.map((state) => [state.id, state.units]));
  const follow = {
    old: followState(units, editionState(today.old)),
    new: followState(units, editionState(today.new)),
  };
  return (entry) => {
    const anchors = { old: follow.old(entry.oldState), new: follow.new(entry.newState) };
    const named = { old: units.get(entry.oldState) ?? [], new: units.get(entry.newState) ?? [] };
    return followed(entry, anchors, named);
  };
}

function followState(units: ReadonlyMap<string, readonly ComparisonUnit[]>, today: EditionState) {
  const known = new Map<string, Anchors>([[today.id, (id) => ({ id })]]);
  return (state: string): Anchors => {
    const anchors = known.get(state) ?? anchorsBetween(units.get(state) ?? [], today.units);
    known.set(state, anchors);
    return anchors;
  };
}

function followed(entry: WordEntry, anchors: SideAnchors, units: UnitSides): FollowedEntry {
  const { act, number } = entry;
  const pins = act.kind === 'pins' ? act.pins.map((pin) => reanchorPin(pin, anchors)) : [];
  const remarks =
    act.kind === 'remark' ? [reanchorRemark({ new: act.new, old: act.old, text: act.text }, anchors)] : [];
  const lost = [...pins, ...remarks].flatMap((one): readonly Lost[] => {
    if (!('reason' in one)) return [];
    const word = 'pin' in one ? one.pin : one.remark;
    return [{ lost: { entry: number, reason: one.reason, word }, units: unitsFound(word, anchors) }];
  });
  // That two are parted says nothing of what else they face.
  const words = act.kind === 'pins' ? act.pins.filter(({ kind }) => kind !== 'unlink') : [act];
  return {
    entry,
    pins: pins.flatMap((one) => ('reason' in one ? [] : [one])),
    remarks: remarks.flatMap((one) => ('reason' in one ? [] : [one])),
    lost,
    speaksOf: new Set(words.flatMap((word) => unitsFound(word, anchors))),
    units,
  };
}

function unitsFound(word: Pin | RowRemark, anchors: SideAnchors): readonly string[] {
  const named = idsOf(word);
  const found = (side: 'new' | 'old'): readonly string[] =>
    named[side].flatMap((id) => {
      const anchor = anchors[side](id);
      return anchor.lost === undefined ? [unitKey(side, anchor.id)] : [];
    });
  return [...found('new'), ...found('old')];
}
