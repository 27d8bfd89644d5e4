import type { ComparisonUnit } from '../units/comparison-unit.ts';
import { isPart, type Link } from '../pairing/link.ts';
import { pair } from '../pairing/pair.ts';
import type { Pin, SuspendedPin } from './pin.ts';
import type { RowRemark, SuspendedRemark } from './row-remarks.ts';

type Units = readonly ComparisonUnit[];

/** Where a unit of an earlier draft stands today, or why that cannot be said. */
export type Anchor =
  { readonly id: string; readonly lost?: never } | { readonly id?: never; readonly lost: 'gone' | 'changed' };

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

/** The two sides of a comparison. */
export interface SideAnchors {
  readonly old: Anchors;
  readonly new: Anchors;
}

/** A pin made on earlier drafts → the same on today's units; set aside where one of them cannot be found again. */
export function reanchorPin(pin: Pin, anchors: SideAnchors): Pin | SuspendedPin {
  const next = 'new' in pin ? anchors.new(pin.new) : { id: '' };
  const old = 'old' in pin ? anchors.old(pin.old) : { id: '' };
  if (next.lost !== undefined) return { pin, reason: next.lost };
  if (old.lost !== undefined) return { pin, reason: old.lost };
  if (pin.kind === 'added') return { ...pin, new: next.id };
  return pin.kind === 'deleted' ? { ...pin, old: old.id } : { ...pin, new: next.id, old: old.id };
}

/** The same for a remark: it is kept where all units of its row are found again. */
export function reanchorRemark(remark: RowRemark, anchors: SideAnchors): RowRemark | SuspendedRemark {
  const [next, old] = [remark.new.map(anchors.new), remark.old.map(anchors.old)];
  const lost = [...next, ...old].find((anchor) => anchor.lost !== undefined)?.lost;
  if (lost !== undefined) return { remark, reason: lost };
  const ids = (found: readonly Anchor[]): readonly string[] => found.map(({ id }) => id ?? '');
  return { ...remark, new: ids(next), old: ids(old) };
}
