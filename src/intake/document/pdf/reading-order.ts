import { endsInLeaders } from '../leaders.ts';
import { isBareMarker } from '../line-start.ts';
import { namesColumns } from '../structure/table-head.ts';
import { alignedAt, holdsFigures, nextHead, textOf, type AlignedRows } from './aligned-rows.ts';
import { comparisonAt, comparisonRest, type ComparisonBand } from './comparison-band.ts';
import { commonGaps, freeBetween, type Gap } from './gaps.ts';
import { LANE } from './lanes.ts';
import { betweenRowsAcross } from './rows-across.ts';
import { besideAt } from './tables-beside.ts';
import { columnsOf, foot, medianSize, stripsOf, widthOf, type Item, type Strip } from './strips.ts';

export type Band =
  | ComparisonBand
  | { readonly kind: 'strips'; readonly strips: readonly Strip[] }
  | { readonly kind: 'columns'; readonly columns: readonly (readonly Item[])[] }
  | {
      readonly kind: 'aligned';
      readonly columns: readonly Gap[];
      readonly strips: readonly Strip[];
      /** Several texts of a row stand between the same whites. */
      readonly doubtful?: true;
    };

/** In sizes of the letters: a narrower white does not part columns. */
const GUTTER = 1.25;
const SMALLEST_GUTTER = 10;

/**
 * From top to bottom: bands in which columns stand side by side, and what lies between them. `carried` are the whites of a
 * 新旧対照表 that may go on from the page before.
 */
export function bandsOf(items: readonly Item[], carried: readonly Gap[] = []): readonly Band[] {
  const strips = stripsOf(items);
  const width = Math.max(SMALLEST_GUTTER, GUTTER * medianSize(items));
  const rest = carried.length > 0 ? comparisonRest(strips, carried) : null;
  const bands: Band[] = rest ? [rest.band] : [];
  for (let at = rest?.length ?? 0; at < strips.length;) {
    const { band, length } = bandAt(strips, at, width);
    if (band) bands.push(band);
    else appendStrips(bands, strips.slice(at, at + length));
    at += length;
  }
  return bands;
}

interface FoundBand {
  readonly band: Band | null;
  readonly length: number;
}

function bandAt(strips: readonly Strip[], at: number, width: number): FoundBand {
  if (isContentsEntry(strips[at] ?? [])) return { band: null, length: 1 };
  return comparisonAt(strips, at) ?? tableAt(strips, at, width) ?? columnsAt(strips, at, width);
}

/** Its page number stands apart, as in a column. */
function isContentsEntry(strip: Strip): boolean {
  return strip.length > 1 && strip.slice(0, -1).some((item) => endsInLeaders(textOf(item)));
}

/** Tables whose columns nothing but whites part. */
function tableAt(strips: readonly Strip[], at: number, width: number): FoundBand | null {
  const beside = besideAt(strips, at, width);
  if (beside) return { band: { kind: 'columns', columns: beside.columns }, length: beside.length };
  const table = alignedAt(strips, at, { width }) ?? closeTableAt(strips, at);
  return (
    table && { band: { kind: 'aligned', columns: table.whites, strips: table.strips }, length: table.strips.length }
  );
}

/** Under names of columns whites that would part no columns of sentences part cells. */
function closeTableAt(strips: readonly Strip[], at: number): AlignedRows | null {
  const head = strips[at] ?? [];
  return namesColumns(head.map(textOf)) ? alignedAt(strips, at, { width: LANE * medianSize(head) }) : null;
}

function columnsAt(strips: readonly Strip[], at: number, width: number): FoundBand {
  const { end, gutters } = bandFrom(strips, at, width);
  if (gutters.length === 0) return { band: null, length: 1 };
  const reached = strips.slice(at, end);
  const { from, to } = betweenRowsAcross(reached, gutters);
  const prose = proseOf(reached.slice(from, to), gutters);
  if (prose) return from > 0 ? bandAt(strips.slice(0, at + from), at, width) : { band: prose, length: to };
  const next = nextHead(reached);
  if (next < reached.length) return bandAt(strips.slice(0, at + next), at, width);
  const band = judged(reached, gutters);
  return { band, length: band ? reached.length : 1 };
}

function appendStrips(bands: Band[], strips: readonly Strip[]): void {
  const last = bands.at(-1);
  if (last?.kind === 'strips') bands[bands.length - 1] = { kind: 'strips', strips: [...last.strips, ...strips] };
  else bands.push({ kind: 'strips', strips });
}

interface Reach {
  readonly end: number;
  readonly gutters: readonly Gap[];
}

/** How far down the whites of a strip stay open. */
function bandFrom(strips: readonly Strip[], start: number, width: number): Reach {
  const first = strips[start] ?? [];
  let gutters: readonly Gap[] = freeBetween(first)
    .slice(1, -1)
    .filter(({ from, to }) => to - from >= width);
  let end = start + 1;
  if (gutters.length === 0) return { end, gutters };
  for (; end < strips.length; end += 1) {
    const open = commonGaps(gutters, freeBetween(strips[end] ?? []), width);
    if (open.length === 0) break;
    gutters = open;
  }
  while (end - 1 > start && isLeftover(strips, end - 1, gutters)) end -= 1;
  return { end, gutters };
}

/** A strip below the columns that stands apart from them on the left only. */
function isLeftover(strips: readonly Strip[], at: number, gutters: readonly Gap[]): boolean {
  const strip = strips[at] ?? [];
  const edge = gutters[0]?.from ?? 0;
  if (!strip.every((item) => item.right <= edge + 1)) return false;
  const [before, twice] = [strips[at - 1] ?? [], strips[at - 2] ?? []];
  const gap = foot(strip) - foot(before);
  const usual = twice.length > 0 ? foot(before) - foot(twice) : gap;
  return gap > usual * 1.5 || !before.every((item) => item.right <= edge + 1);
}

/** Columns of sentences side by side. */
function proseOf(strips: readonly Strip[], gutters: readonly Gap[]): Band | null {
  const filled = filledColumns(strips.flat(), gutters);
  return filled.length > 1 && filled.every(isProse) ? { kind: 'columns', columns: filled } : null;
}

function filledColumns(items: readonly Item[], gutters: readonly Gap[]): readonly (readonly Item[])[] {
  return columnsOf(items, withoutMarkerColumns(items, gutters)).filter((column) => column.length > 0);
}

/** Columns of prose, a table that stands by alignment alone, or null: rows with wide blanks. */
function judged(strips: readonly Strip[], gutters: readonly Gap[]): Band | null {
  const prose = proseOf(strips, gutters);
  if (prose) return prose;
  const whites = withoutMarkerColumns(strips.flat(), gutters);
  const filled = filledColumns(strips.flat(), gutters);
  if (filled.length < 2) return null;
  const both = strips.filter((strip) => columnsOf(strip, whites).filter((column) => column.length > 0).length > 1);
  const rowLike = strips.filter((strip) => columnsOf(strip, whites).every((column) => column.length <= 1));
  const isTable = both.length >= (filled.length > 2 ? 2 : 3) && rowLike.length >= strips.length * 0.8;
  if (isTable && strips.flat().every(({ segment }) => segment !== null))
    return { kind: 'aligned', columns: whites, strips };
  if (filled.length > 2 && both.length >= strips.length * 0.8 && holdsFigures(strips.flat()))
    return { kind: 'aligned', columns: whites, strips, doubtful: true };
  const tall = filled.some((column) => column.length > 2) && rowLike.length < strips.length * 0.8;
  return tall || strips.flat().some(({ segment }) => segment === null) ? { kind: 'columns', columns: filled } : null;
}

function withoutMarkerColumns(items: readonly Item[], gutters: readonly Gap[]): readonly Gap[] {
  const columns = columnsOf(items, gutters);
  return gutters.filter(
    (_, at) => !columns[at]?.every(({ segment }) => segment !== null && isBareMarker(segment.text)),
  );
}

/** Three lines or more (a row of a table without rules counts as one), most of them about as long as the longest, and long enough for sentences. */
function isProse(column: readonly Item[]): boolean {
  if (column.some(({ segment }) => segment === null)) return column.length === 1 || column.length > 3;
  const rows = stripsOf(column);
  const widths = rows.map(widthOf).toSorted((a, b) => a - b);
  const longest = widths.at(-1) ?? 0;
  const middle = widths[Math.floor(widths.length / 2)] ?? 0;
  const isMostlyText = rows.filter((row) => row.length === 1).length * 2 >= rows.length;
  return rows.length >= 3 && isMostlyText && middle >= 0.65 * longest && longest >= 9 * medianSize(column);
}
