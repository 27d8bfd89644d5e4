import type { ComparisonUnit } from './comparison-unit.ts';
import { isPart, type Link } from './link.ts';
import { pair } from './pair.ts';
import type { Pin, SuspendedPin, SuspensionReason } from './pin.ts';

type Units = readonly ComparisonUnit[];

/** Where a unit of an earlier draft stands today, or why that cannot be said. */
export type Anchor =
  { readonly id: string; readonly lost?: never } | { readonly lost: Exclude<SuspensionReason, 'contradicts'> };

/** From an id of the earlier draft to today's. */
export type Anchors = (id: string) => Anchor;

/** Less alike than this, a unit is not taken for the one that a person meant. */
const SAME_UNIT = 0.5;

/** Follows units from one draft of an edition to a later one, by the same pairing that editions are compared with. */
export function anchorsBetween(before: Units, after: Units): Anchors {
  const today = new Map<string, Anchor>(before.map(({ id }) => [id, { lost: 'gone' }]));
  for (const link of pair(before, after).links) {
    const [from, to] = [before[link.old]?.id ?? '', after[link.new]?.id ?? ''];
    if (isSame(link)) today.set(from, { id: to });
    else if (today.get(from)?.lost === 'gone') today.set(from, { lost: 'changed' });
  }
  return (id) => today.get(id) ?? { lost: 'gone' };
}

/** The text kept, or most of it; under another heading only where no other unit could be meant. */
function isSame({ origin, content, close, moved }: Link): boolean {
  return !isPart(origin) && content >= SAME_UNIT && !(moved === 'away' && close);
}

/** Pins made on earlier drafts → pins on today's units. One whose unit cannot be found again is set aside, never guessed. */
export function reanchorPins(
  pins: readonly Pin[],
  anchors: { readonly old: Anchors; readonly new: Anchors },
): { readonly pins: readonly Pin[]; readonly suspended: readonly SuspendedPin[] } {
  const kept: Pin[] = [];
  const suspended: SuspendedPin[] = [];
  for (const pin of pins) {
    const next = 'new' in pin ? anchors.new(pin.new) : { id: '' };
    const old = 'old' in pin ? anchors.old(pin.old) : { id: '' };
    const lost = next.lost ?? old.lost;
    if (next.lost !== undefined || old.lost !== undefined) suspended.push({ pin, reason: lost ?? 'gone' });
    else if (pin.kind === 'added') kept.push({ ...pin, new: next.id });
    else if (pin.kind === 'deleted') kept.push({ ...pin, old: old.id });
    else kept.push({ ...pin, new: next.id, old: old.id });
  }
  return { pins: kept, suspended };
}
