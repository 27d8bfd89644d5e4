/** Text lines that a row of the sheet holds: Excel allows a row 409 points. */
export const TALLEST = 28;
/** A text that is taller stands in several rows of at most this many lines, so that a page can end between them. */
export const TALL = 14;

/** The rows that parts of a text go over, and the row behind the last of each part. */
export interface Fitted {
  /** Height of each row in text lines. */
  readonly rows: readonly number[];
  readonly ends: readonly number[];
}

/** Puts parts below each other, each over as many rows as its lines need, at least one; adds rows where there are too few. */
export function fitParts(needs: readonly number[], heights: readonly number[]): Fitted {
  const rows = [...heights];
  const ends: number[] = [];
  let at = 0;
  for (const need of needs) {
    let room = 0;
    while (room < need) {
      const height = rows[at] ?? Math.min(need - room, TALL);
      rows[at] = height;
      room += height;
      at += 1;
    }
    ends.push(at);
  }
  return { rows, ends };
}

/** Rows for cells that stand side by side, part beside part; each cell tells the lines of its parts. */
export function rowsFor(cells: readonly (readonly number[])[]): readonly number[] {
  const count = Math.max(1, ...cells.map((needs) => needs.length));
  return Array.from({ length: count }, (_, row) => Math.max(1, ...cells.map((needs) => needs[row] ?? 1)));
}
