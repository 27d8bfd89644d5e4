import { endsSentence } from '../line-start.ts';
import type { Segment } from './segment.ts';

export interface Column {
  readonly left: number;
  readonly right: number;
  /** Where tables and charts of its page reach further than its text does. */
  readonly furthest?: number;
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
 * in the one column that a page fills, that is theirs. Short paragraphs set apart by whites are taken together.
 */
export function proseColumns(lines: readonly Segment[], column: Column, pitch: number): readonly Column[] {
  return stretchesOf(runsOf(lines, pitch)).flatMap((runs) => {
    const together = ownColumn(runs.flat(), column) ?? column;
    return runs.flatMap((run) => {
      const own = ownColumn(run, column) ?? (hasStops(run) ? together : column);
      return run.map(() => own);
    });
  });
}

function ownColumn(run: readonly Segment[], column: Column): Column | null {
  const right = rightOf(run);
  const isNarrower = right < column.right - SAME_RIGHT * (run[0]?.size ?? 10);
  return isNarrower && isProse(run, right) ? { ...column, right, inner: true } : null;
}

const rightOf = (run: readonly Segment[]): number => Math.max(...run.map((line) => line.right));

/** Runs of one size and one left side, until one reaches further to the right. */
function stretchesOf(runs: readonly (readonly Segment[])[]): readonly (readonly (readonly Segment[])[])[] {
  const stretches: (readonly Segment[])[][] = [];
  let right = -Infinity;
  for (const run of runs) {
    const [first, above] = [run[0], stretches.at(-1)?.[0]?.[0]];
    const own = rightOf(run);
    const isAlike =
      first && above && Math.abs(first.size - above.size) <= 0.12 * above.size && isSameLeft(first, above);
    if (isAlike && own <= right + SAME_RIGHT * first.size) stretches.at(-1)?.push(run);
    else stretches.push([run]);
    right = stretches.at(-1)?.length === 1 ? own : Math.max(right, own);
  }
  return stretches;
}

const isSameLeft = (a: Segment, b: Segment): boolean => Math.abs(a.left - b.left) <= SAME_LEFT * b.size;

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
    isSameLeft(last, line) &&
    Math.abs(line.size - last.size) <= 0.12 * last.size
  );
}

/** Sentences: lists of dates and names have no commas and full stops, however alike their lines are; a line inside a sentence is full. */
function isProse(run: readonly Segment[], right: number): boolean {
  const size = run[0]?.size ?? 10;
  const isFull = (line: Segment): boolean =>
    line.right >= right - SAME_RIGHT * size && line.right - line.left >= LONG * size;
  const full = run.filter(isFull);
  const inside = run.filter(({ text }) => !endsSentence(text));
  const areFull = full.length * 2 > run.length || inside.filter(isFull).length >= INSIDE * inside.length;
  return full.length >= FULL_LINES && areFull && hasStops(run);
}

/** One in two lines at least. */
function hasStops(run: readonly Segment[]): boolean {
  return run.reduce((sum, { text }) => sum + (text.match(/[、。，．]/gu)?.length ?? 0), 0) * 2 >= run.length;
}

/** Part of the lines inside sentences that are full. */
const INSIDE = 0.8;
