import type { Item, Line } from './line.ts';
import { beginsWithArrow } from './signs.ts';

/**
 * Lines that an arrow leads to from the line above (窓口ごとに受ける → 一つの窓口で受ける): of a list there are two below each other at
 * least. Their arrow says what becomes of what, and stays.
 */
export function stepsOf(items: readonly Item[]): ReadonlySet<Line> {
  const isArrow = (item: Item | undefined): boolean => item?.kind === 'line' && beginsWithArrow(item.text);
  const lines = items.flatMap((item, at): readonly Line[] => {
    const isAlone = isArrow(item) && !isArrow(items[at - 1]) && !isArrow(items[at + 1]);
    return item.kind === 'line' && isAlone ? [item] : [];
  });
  return new Set(lines);
}
