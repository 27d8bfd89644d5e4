import { ordinalOf, splitNumber } from '#plan';
import type { Item, Line } from './line.ts';

/** A line that is the name of a sheet. */
export function isSheetName({ place }: Pick<Line, 'place'>): boolean {
  return place.sheet !== undefined && place.cell === undefined;
}

/** True where the names of the sheets that bear a number count from one: 基本目標１, 基本目標２; a single 目標3 is only a name. */
export function sheetsCount(items: readonly Item[]): boolean {
  const names = items.filter((item): item is Line => item.kind === 'line' && isSheetName(item));
  const ordinals = names.flatMap(({ text }) => ordinalOf(splitNumber(text).number) ?? []);
  return ordinals.every((ordinal, at) => ordinal === at + 1);
}
