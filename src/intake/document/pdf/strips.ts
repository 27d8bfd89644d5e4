import type { Box } from './drawing.ts';
import type { Gap } from './gaps.ts';
import type { Segment } from './segment.ts';

/** A text of a row, or something drawn that takes its place among the texts as a whole. */
export interface Item extends Box {
  readonly segment: Segment | null;
  /** What it is where it is no text; opaque here. */
  readonly thing: unknown;
}

/** Items on one height; those of a row read from the left. */
export type Strip = readonly Item[];

/** Items whose heights overlap stand on one strip. Texts count from the baseline to the height of small letters. */
export function stripsOf(items: readonly Item[]): readonly Strip[] {
  const strips: { items: Item[]; bottom: number }[] = [];
  for (const item of items.toSorted((a, b) => core(a).top - core(b).top)) {
    const { top, bottom } = core(item);
    const strip = strips.at(-1);
    if (strip && top < strip.bottom) {
      strip.items.push(item);
      strip.bottom = Math.max(strip.bottom, bottom);
    } else strips.push({ items: [item], bottom });
  }
  return strips.map((strip) => strip.items.toSorted((a, b) => a.left - b.left));
}

/** Of a text, the height of its small letters. */
function core({ segment, top, bottom }: Item): { readonly top: number; readonly bottom: number } {
  return segment ? { top: segment.baseline - segment.size * 0.55, bottom: segment.baseline } : { top, bottom };
}

export function medianSize(items: readonly Item[]): number {
  const sizes = items.flatMap(({ segment }) => (segment ? [segment.size] : [])).toSorted((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 10;
}

/** The lowest baseline or side of a strip. */
export const foot = (strip: Strip): number => Math.max(...strip.map((item) => core(item).bottom));

/** The items between whites, column by column; an empty column keeps its place. */
export function columnsOf(items: readonly Item[], gutters: readonly Gap[]): readonly (readonly Item[])[] {
  const columns: Item[][] = Array.from({ length: gutters.length + 1 }, () => []);
  for (const item of items) columns[gutters.filter((gap) => item.left >= gap.to - 0.5).length]?.push(item);
  return columns;
}

export const widthOf = (row: Strip): number =>
  Math.max(...row.map(({ right }) => right)) - Math.min(...row.map(({ left }) => left));
