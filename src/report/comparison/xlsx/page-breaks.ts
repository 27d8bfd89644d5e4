export interface BreakRow {
  /** Points. */
  readonly height: number;
  /** A heading alone: it stays with the row below. */
  readonly heading: boolean;
  /** Begins a page in any case. */
  readonly newPage: boolean;
}

/** Points that the rows of a page have. */
export interface PageRoom {
  readonly first: number;
  readonly further: number;
}

/** A page is filled so far: printers and programs differ by a row. */
const SURE = 0.93;

/**
 * Places of rows that begin a page, all of them but the first: a workbook knows no row that stays with the next one, and were a
 * page ended by the program, a heading might stand alone at its foot. Headings go to the next page with the row below them.
 */
export function pageBreaks(rows: readonly BreakRow[], room: PageRoom): readonly number[] {
  const breaks: number[] = [];
  const whole = room.further * SURE;
  let left = room.first * SURE;
  rows.forEach((row, at) => {
    const needed = rows[at - 1]?.heading === true ? row.height : heightWithText(rows, at);
    const fits = needed <= left || (needed > whole && row.height <= left);
    if (at > 0 && (row.newPage || !fits)) {
      breaks.push(at);
      left = whole;
    }
    left -= row.height;
  });
  return breaks;
}

/** Of a row, or of headings that follow each other with the row below. */
function heightWithText(rows: readonly BreakRow[], at: number): number {
  let [end, height] = [at, 0];
  while (rows[end]?.heading === true) {
    height += rows[end]?.height ?? 0;
    end += 1;
  }
  return height + (rows[end]?.height ?? 0);
}
