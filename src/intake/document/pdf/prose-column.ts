import type { Segment } from './segment.ts';

export interface Column {
  readonly left: number;
  readonly right: number;
  readonly page: number;
  /** Its right side is told by its lines alone: one that ends a sentence there may end its paragraph. */
  readonly inner?: true;
}

/** In sizes. */
const SAME_LEFT = 1.2;
const SAME_RIGHT = 2.1;
const LONG = 14;
/** Lines that must reach the same right side. */
const FULL_LINES = 3;

/**
 * The column of each line: where sentences run on below each other to one right side before that of the column, as beside a figure or
 * in the one column that a page fills, that is theirs.
 */
export function proseColumns(lines: readonly Segment[], column: Column, pitch: number): readonly Column[] {
  return runsOf(lines, pitch).flatMap((run) => {
    const right = Math.max(...run.map((line) => line.right));
    const own: Column =
      isProse(run, right) && right < column.right - SAME_RIGHT * (run[0]?.size ?? 10)
        ? { ...column, right: Math.min(right, column.right), inner: true as const }
        : column;
    return run.map(() => own);
  });
}

function runsOf(lines: readonly Segment[], pitch: number): readonly (readonly Segment[])[] {
  const runs: Segment[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isNext(last, line, pitch)) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function isNext(last: Segment, line: Segment, pitch: number): boolean {
  const distance = line.baseline - last.baseline;
  return (
    distance > 0 &&
    distance <= Math.max(pitch, last.size * 1.25) * 1.1 &&
    Math.abs(line.left - last.left) <= SAME_LEFT * line.size &&
    Math.abs(line.size - last.size) <= 0.12 * last.size
  );
}

/** Sentences: lists of dates and names have no commas and full stops, however alike their lines are. */
function isProse(run: readonly Segment[], right: number): boolean {
  const size = run[0]?.size ?? 10;
  const full = run.filter((line) => line.right >= right - SAME_RIGHT * size && line.right - line.left >= LONG * size);
  const stops = run.reduce((sum, { text }) => sum + (text.match(/[、。，．]/gu)?.length ?? 0), 0);
  return full.length >= FULL_LINES && full.length * 2 > run.length && stops * 2 >= run.length;
}
