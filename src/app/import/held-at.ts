import { decimal, type Decimal, type Place } from '#kernel';
import type { HeldNumber } from './read-document.ts';

/** The number that the cell at a place holds otherwise than it shows; null where it holds what it shows. */
export function heldAt(held: readonly HeldNumber[]): (place: Place) => Decimal | null {
  if (held.length === 0) return () => null;
  const values = new Map(held.map(({ place, value }) => [keyOf(place), decimal(value)]));
  return (place) => values.get(keyOf(place)) ?? null;
}

function keyOf({ sheet = '', cell = '' }: Place): string {
  return `${cell} ${sheet}`;
}
