import { appendFileSync } from 'node:fs';
import process from 'node:process';

/** One line of the table of bars (design §7). */
export interface BenchRow {
  readonly what: string;
  readonly bar: string;
  readonly measured: string;
  /** Null where nothing is claimed: a figure for the reader, a peer's time. */
  readonly held: boolean | null;
}

/** Prints the rows, and hands them to the run that collects the whole table. */
export function reportRows(rows: readonly BenchRow[]): void {
  for (const row of rows) console.log(`${mark(row.held)} ${row.what}: ${row.measured} (bar: ${row.bar})`);
  const collector = process.env['SHIRUBE_BENCH_ROWS'];
  if (collector) appendFileSync(collector, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

function mark(held: boolean | null): string {
  return held === null ? '·' : held ? '✔' : '✖';
}

export function seconds(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('The median of nothing');
  return middle;
}
