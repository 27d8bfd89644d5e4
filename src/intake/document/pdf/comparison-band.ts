import { comparisonRoles } from '../structure/comparison-head.ts';
import { commonGaps, freeBetween, type Gap } from './gaps.ts';
import { LANE } from './lanes.ts';
import { columnsOf, foot, medianSize, type Item, type Strip } from './strips.ts';

/** A 新旧対照表 that no line parts: its rows are told by the whites across it. */
export interface ComparisonBand {
  readonly kind: 'comparison';
  /** The whites between its columns. */
  readonly whites: readonly Gap[];
  /** Items that stand together across the columns: one row each; the first names the columns, but where it goes on from a page. */
  readonly rows: readonly (readonly Item[])[];
}

export interface FoundComparison {
  readonly band: ComparisonBand;
  /** Strips that it takes. */
  readonly length: number;
}

/** Rows with text in two columns; fewer are a chance. */
const ROWS = 2;

/** Where the strip names the two editions and the text below it keeps to their columns. */
export function comparisonAt(strips: readonly Strip[], at: number): FoundComparison | null {
  const head = strips[at] ?? [];
  if (head.some(({ segment }) => segment === null) || !comparisonRoles(head.map(textOf))) return null;
  const between = head.slice(1).map((item, before): Gap => ({ from: middle(head[before] ?? item), to: middle(item) }));
  const found = reached(strips.slice(at), between);
  return (
    found && {
      ...found,
      band: { ...found.band, rows: [head, ...rowsOf(strips.slice(at + 1, at + found.length), found.band.whites)] },
    }
  );
}

/** The rest of a table that began on the page before, by its whites; a head that is printed again is its first row. */
export function comparisonRest(strips: readonly Strip[], whites: readonly Gap[]): FoundComparison | null {
  const found = reached(strips, whites);
  if (!found) return null;
  const [head = [], ...others] = strips.slice(0, found.length);
  const isHead = comparisonRoles(head.map(textOf)) !== null;
  const rows = isHead ? [head, ...rowsOf(others, found.band.whites)] : rowsOf([head, ...others], found.band.whites);
  return { ...found, band: { ...found.band, rows } };
}

/** How far down one white stays open within each of these stretches. */
function reached(strips: readonly Strip[], stretches: readonly Gap[]): FoundComparison | null {
  const width = LANE * medianSize(strips.flat());
  let free: readonly Gap[] = [{ from: -Infinity, to: Infinity }];
  let whites: readonly Gap[] = [];
  let length = 0;
  for (; length < strips.length; length += 1) {
    free = commonGaps(free, freeBetween(strips[length] ?? []), width);
    const open = stretches.flatMap((stretch) => widest(commonGaps([stretch], free, width)));
    if (open.length < stretches.length) break;
    whites = open;
  }
  while (length > 0 && isAlone(strips[length - 1] ?? [], whites) && isApart(strips, length - 1)) length -= 1;
  const both = strips
    .slice(0, length)
    .filter((strip) => columnsOf(strip, whites).filter(({ length: items }) => items > 0).length > 1);
  return both.length > ROWS ? { band: { kind: 'comparison', whites, rows: [] }, length } : null;
}

const textOf = ({ segment }: Item): string => segment?.text ?? '';
const middle = ({ left, right }: Item): number => (left + right) / 2;

function widest(gaps: readonly Gap[]): readonly Gap[] {
  return gaps.toSorted((a, b) => b.to - b.from - (a.to - a.from)).slice(0, 1);
}

function isAlone(strip: Strip, whites: readonly Gap[]): boolean {
  return columnsOf(strip, whites)
    .slice(1)
    .every(({ length }) => length === 0);
}

/** In heights of the widest white above. */
const APART = 1.2;

/** A strip further below than any stands from the one above it. */
function isApart(strips: readonly Strip[], at: number): boolean {
  const feet = strips.slice(0, at + 1).map(foot);
  const gaps = feet.slice(1).map((one, before) => one - (feet[before] ?? one));
  return (gaps.pop() ?? 0) > Math.max(...gaps) * APART;
}

/** In sizes: by so much the white below a row is higher than the one between the lines of a column. */
const ROW_WHITE = 0.35;

/** Rows end where a white goes through all columns that is higher than those between lines. */
function rowsOf(strips: readonly Strip[], whites: readonly Gap[]): readonly (readonly Item[])[] {
  const items = strips.flat().toSorted((a, b) => a.top - b.top);
  const highest = lineWhite(columnsOf(items, whites)) + ROW_WHITE * medianSize(items);
  const rows: Item[][] = [];
  let bottom = -Infinity;
  for (const item of items) {
    const row = rows.at(-1);
    if (row && item.top - bottom <= highest) row.push(item);
    else rows.push([item]);
    bottom = Math.max(bottom, item.bottom);
  }
  return rows;
}

/** What lies between two lines of a column, less than nothing where their boxes touch; a tenth stand closer. */
function lineWhite(columns: readonly (readonly Item[])[]): number {
  const gaps = columns
    .flatMap((column) => column.slice(1).map((item, before) => item.top - (column[before] ?? item).bottom))
    .toSorted((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 10)] ?? Infinity;
}
