import type { CheckReason } from '../comparison.ts';

/**
 * How a link came about: equal texts, likeness, one label (担当：…) under the same parents, the last ones left under linked
 * parents, part of a split or merge, a person (`pin-part`: one of several that a person linked to the same unit, beside the main one).
 */
export type LinkOrigin = 'equal' | 'alike' | 'label' | 'leftover' | 'part' | 'pin' | 'pin-part';

/** To another heading, or to another place among the units under the same one. */
export type Move = 'away' | 'aside';

/** Units `new` and `old` (places in their editions) say the same thing, wholly or in part. */
export interface Link {
  readonly new: number;
  readonly old: number;
  /** Likeness of the texts, 0–1. */
  readonly content: number;
  readonly origin: LinkOrigin;
  /** Another partner was nearly as good. */
  readonly close: boolean;
  /** Null where it kept its place. */
  readonly moved: Move | null;
}

/** A part of a split or merge: it stands beside the main link of its group. */
export function isPart(origin: LinkOrigin): boolean {
  return origin === 'part' || origin === 'pin-part';
}

/** Less alike than this, two units face each other for want of a better partner. */
export const LIKELY = 0.35;

type Doubted = Pick<Link, 'origin' | 'content' | 'close'>;

/** Whether a person should look at a link (要確認). */
export function isDoubtful(link: Doubted): boolean {
  return doubtOf(link) !== null;
}

/** Why a person should look at a link; null where none need. */
export function doubtOf({ origin, content, close }: Doubted): CheckReason | null {
  if (origin === 'pin' || origin === 'pin-part') return null;
  if (origin === 'leftover') return 'leftover';
  if (content < LIKELY && origin !== 'label') return 'unlike';
  return close ? 'rival' : null;
}
