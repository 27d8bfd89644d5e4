import { endsSentence, lineStart } from '../line-start.ts';
import { namesColumns } from '../structure/table-head.ts';
import { commonGaps, freeBetween, type Gap } from './gaps.ts';
import { columnsOf, type Item, type Strip } from './strips.ts';

/** A table that stands by the whites between its columns, the strips of its head with it. */
export interface AlignedRows {
  readonly whites: readonly Gap[];
  readonly strips: readonly Strip[];
}

/** Strips of a head that may stand over several columns. */
const HEADS = 3;
/** Characters of a text that names columns. */
const NAME = 20;
/** Strips with text in several columns. */
const ROWS = 3;
/** Columns of one table; two may be anything. */
const COLUMNS = 3;
/** Part of the strips that must have one text at most in a column. */
const ROW_LIKE = 0.9;

/** The table that begins with that strip: of the strips that may be its head so many are left out that most columns are seen. */
export function alignedAt(
  strips: readonly Strip[],
  at: number,
  { width = 0, columns = COLUMNS } = {},
): AlignedRows | null {
  if (!namesSeveral(strips[at] ?? [], strips[at + 1] ?? [])) return null;
  let best: AlignedRows | null = null;
  for (let heads = 0; heads <= HEADS && isName(strips.slice(at, at + heads).flat()); heads += 1) {
    const table = tableBelow(strips.slice(at), heads, width);
    if (table.whites.length > columns - 2 && isMore(table, best) && isTable(table, heads)) best = table;
  }
  return best;
}

function isMore({ whites, strips }: AlignedRows, best: AlignedRows | null): boolean {
  const more = whites.length - (best?.whites.length ?? 0);
  return more > 0 || (more === 0 && strips.length > (best?.strips.length ?? 0));
}

function tableBelow(strips: readonly Strip[], heads: number, width: number): AlignedRows {
  const body = bodyFrom(strips.slice(heads), width);
  const own = strips.slice(0, nextHead(strips.slice(0, heads + body.length), heads + 1));
  return { whites: withoutHeadColumns(own, body.whites), strips: withoutNotes(own, body.whites) };
}

/** A name set in the middle of its column may stand right of all that is in it: a column beside that has no name. */
function withoutHeadColumns(strips: readonly Strip[], whites: readonly Gap[]): readonly Gap[] {
  const rows = strips.map((strip) => columnsOf(strip, whites).map(({ length }) => length > 0));
  const filled = whites
    .concat({ from: 0, to: 0 })
    .map((_, column) => rows.flatMap((row, at) => (row[column] ? [at] : [])));
  const isHead = (column: number): boolean => (filled[column] ?? []).every((at) => at <= HEADS);
  return whites.filter((_, at) => {
    const [one = [], other = []] = [filled[at], filled[at + 1]];
    return one.some((row) => other.includes(row)) || isHead(at) === isHead(at + 1);
  });
}

/** Where a row of names of columns begins the next table right below one. */
export function nextHead(strips: readonly Strip[], from = 1): number {
  const isHead = strips.map((strip) => namesColumns(strip.map(textOf)));
  const next = isHead.findIndex((names, at) => at > from && names && !isHead[at - 1] && at < strips.length - 1);
  return next < 0 ? strips.length : next;
}

/** Sentences and notes below a table are none of its rows. */
function withoutNotes(strips: readonly Strip[], whites: readonly Gap[]): readonly Strip[] {
  const isNote = (strip: Strip): boolean => {
    const [first, second] = strip;
    const text = first && !second && columnsOf(strip, whites)[0]?.length === 1 ? textOf(first) : null;
    return text !== null && (endsSentence(text) || lineStart(text) === 'note' || SOURCE.test(text));
  };
  return strips.slice(0, strips.findLastIndex((strip) => !isNote(strip)) + 1);
}

const SOURCE = /^[（(]?(?:出典|資料|注|備考)[0-9０-９]*[：:）)]/u;

/** A text alone above the first column is a heading. */
function namesSeveral(strip: Strip, below: Strip): boolean {
  const [first, second] = strip;
  if (!first || second) return first !== undefined;
  return first.left > Math.min(...below.map(({ left }) => left)) + (first.segment?.size ?? 0);
}

function isName(items: readonly Item[]): boolean {
  const texts = items.map(textOf);
  const isFigure = (text: string): boolean => FIGURE.test(text) && !YEAR.test(text);
  return texts.every((text) => text !== '' && text.length <= NAME && !/[。、]/u.test(text) && !isFigure(text));
}

const YEAR = /^(?:19|20)[0-9]{2}(?:年|$)/u;

/** As far down as no white closes; more may open where a row has more cells. */
function bodyFrom(
  strips: readonly Strip[],
  width: number,
): { readonly whites: readonly Gap[]; readonly length: number } {
  let free = freeBetween(strips[0] ?? []);
  let whites = inner(free, width);
  let length = 1;
  for (; length < strips.length; length += 1) {
    const strip = strips[length] ?? [];
    const open = commonGaps(free, freeBetween(strip), width);
    const left = inner(open, width);
    if (left.length < whites.length || strip.some(({ segment }) => segment === null)) break;
    if (length >= ROWS && left.length > whites.length && isOther(strip, whites)) break;
    [free, whites] = [open, left];
  }
  return { whites, length };
}

/** As many cells as the rows above it have, and one between their columns: a row of the next table. */
function isOther(strip: Strip, whites: readonly Gap[]): boolean {
  const isBetween = (item: Item): boolean => whites.some(({ from, to }) => item.left >= from && item.right <= to);
  return strip.length > 1 && strip.length <= whites.length + 1 && strip.some(isBetween);
}

export const inner = (free: readonly Gap[], width: number): readonly Gap[] =>
  free.slice(1, -1).filter(({ from, to }) => to - from >= width);

function isTable({ whites, strips }: AlignedRows, heads: number): boolean {
  const body = strips.slice(heads).map((strip) => columnsOf(strip, whites));
  const rows = body.filter((row) => row.filter(({ length }) => length > 0).length > 1);
  const rowLike = body.filter((row) => row.every(({ length }) => length <= 1));
  if (rows.length < ROWS || rowLike.length < body.length * ROW_LIKE) return false;
  return (
    holdsFigures(strips.slice(heads).flat()) ||
    strips.slice(0, heads + 1).some((strip) => namesColumns(strip.map(textOf)))
  );
}

export const textOf = ({ segment }: Item): string => segment?.text ?? '';

const FIGURE = /^[△▲+\-－−約]?\s*[0-9０-９][0-9０-９,，.．]*\s*\S{0,3}$/u;
const FIGURES_OF_TABLE = 0.3;

/** Rows of figures that no line and no white part for sure: torn apart by columns nobody could tell whose they are. */
export function holdsFigures(items: readonly Item[]): boolean {
  const figures = items.filter(({ segment }) => segment !== null && FIGURE.test(segment.text)).length;
  return items.every(({ segment }) => segment !== null) && figures >= items.length * FIGURES_OF_TABLE;
}
