import type { Comparator, Direction } from './definition.ts';

/** Which side is better: 1 higher, −1 lower, 0 neither (維持 without a one-sided comparator). */
export function betterSide(direction: Direction, comparator: Comparator): -1 | 0 | 1 {
  if (direction === 'increase') return 1;
  if (direction === 'decrease') return -1;
  if (comparator === 'gte' || comparator === 'gt') return 1;
  return comparator === 'lte' || comparator === 'lt' ? -1 : 0;
}
