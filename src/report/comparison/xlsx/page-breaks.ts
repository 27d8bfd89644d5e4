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

/** Where a page ends is known so far: printers and programs differ by a row. */
const SURE = 0.93;

/**
 * Places of rows that must begin a page: a workbook knows no row that stays with the next one, so headings that would stand, or
 * might stand, alone at the foot of a page get a page end above them. All other page ends are left to the program.
 */
export function pageBreaks(rows: readonly BreakRow[], room: PageRoom): readonly number[] {
  const breaks: number[] = [];
  let [left, whole] = [room.first, room.first];
  const begin = (): void => {
    left = whole = room.further;
  };
  rows.forEach((row, at) => {
    const isDue = row.newPage && at > 0;
    if (isDue || mayStandAlone(rows, at, { left, whole, further: room.further })) {
      breaks.push(at);
      begin();
    } else if (row.height > left) begin();
    left -= row.height;
  });
  return breaks;
}

interface Page {
  readonly left: number;
  readonly whole: number;
  readonly further: number;
}

/** Whether headings begin here that, with the row below, do not surely fit on the page but do on the next. */
function mayStandAlone(rows: readonly BreakRow[], at: number, { left, whole, further }: Page): boolean {
  if (!rows[at]?.heading || rows[at - 1]?.heading === true || left === whole) return false;
  let [end, needed] = [at, 0];
  while (rows[end]?.heading === true) {
    needed += rows[end]?.height ?? 0;
    end += 1;
  }
  needed += rows[end]?.height ?? 0;
  return needed > left - whole * (1 - SURE) && needed <= further * SURE;
}
