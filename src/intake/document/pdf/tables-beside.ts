import { isCaption } from '../structure/table-head.ts';
import { alignedAt, inner, textOf } from './aligned-rows.ts';
import { commonGaps, freeBetween, type Gap } from './gaps.ts';
import { columnsOf, stripsOf, type Item, type Strip } from './strips.ts';

/** Two tables beside each other, with all that stands above and below each of them. */
export interface Beside {
  readonly columns: readonly [readonly Item[], readonly Item[]];
  readonly length: number;
}

/** Part of the rows of one table that stand on the height of one of the other, where they are two. */
const SAME_HEIGHT = 0.5;

/** Heights that two tables take up. */
const FEWEST = 4;

/** Tables whose rows stand on heights of their own, or that have a name each. */
export function besideAt(strips: readonly Strip[], at: number, width: number): Beside | null {
  let free: readonly Gap[] = [{ from: -Infinity, to: Infinity }];
  let length = 0;
  for (; at + length < strips.length; length += 1) {
    const open = commonGaps(free, freeBetween(strips[at + length] ?? []), width);
    if (length > 1 && inner(open, width).length === 0) break;
    free = open;
  }
  if (length < FEWEST) return null;
  const items = strips.slice(at, at + length).flat();
  const widest = inner(free, width).toSorted((a, b) => b.to - b.from - (a.to - a.from));
  for (const white of widest) {
    const sides = columnsOf(items, [white]).map(stripsOf);
    const [one, other] = sides.map((side) => ownTable(side, width));
    if (!one || !other || !areTwo(one, other)) continue;
    const foot = Math.max(...[...one.strips, ...other.strips].flat().map(({ bottom }) => bottom));
    const below = strips.slice(at, at + length).findIndex((strip) => strip.every(({ top }) => top >= foot));
    const end = below < 0 ? length : below;
    const columns = columnsOf(strips.slice(at, at + end).flat(), [white]);
    return { columns: [columns[0] ?? [], columns[1] ?? []], length: end };
  }
  return null;
}

interface OwnTable {
  readonly strips: readonly Strip[];
  readonly caption: boolean;
}

function areTwo(one: OwnTable, other: OwnTable): boolean {
  if (one.caption && other.caption) return true;
  const heights = new Set(other.strips.map(heightOf));
  const same = one.strips.filter((strip) => [-1, 0, 1].some((play) => heights.has(heightOf(strip) + play))).length;
  return same < Math.min(one.strips.length, other.strips.length) * SAME_HEIGHT;
}

/** Points. */
const heightOf = (strip: Strip): number => Math.round(strip[0]?.segment?.baseline ?? 0);

/** The one table of a side, under its name where it has one and above one line at most. */
function ownTable(strips: readonly Strip[], width: number): OwnTable | null {
  const [first, ...others] = strips[0] ?? [];
  const caption = first !== undefined && others.length === 0 && isCaption(textOf(first));
  const from = caption ? 1 : 0;
  const table = alignedAt(strips, from, { width, columns: 2 });
  return table && strips.length - from - table.strips.length <= 1 ? { strips: table.strips, caption } : null;
}
