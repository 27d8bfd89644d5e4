/** Text lines that a row of the sheet holds: Excel allows a row 409 points. */
const TALLEST = 28;
/** A text that is taller goes over several rows of this many lines, so that a page can end between them. */
const TALL = 14;

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

/** Rows for cells that stand side by side; each cell tells the lines of its parts. */
export function rowsFor(cells: readonly (readonly number[])[]): readonly number[] {
  const tallest = Math.max(1, ...cells.flat());
  const first = tallest <= TALLEST ? [tallest] : [];
  return cells.reduce<readonly number[]>((rows, needs) => fitParts(needs, rows).rows, first);
}
