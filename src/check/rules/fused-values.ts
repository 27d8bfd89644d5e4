import { parseNumberCell } from '#kernel';
import type { CheckView } from '../check-view.ts';
import { valueOf, type KpiCell, type KpiRow } from '../kpi-grid.ts';
import { decimalNumber } from '../decimal-number.ts';
import { expecting, type Rule, type Sighting } from '../rule.ts';

const DIGITS = /[\d.,\s]*\d[\d.,\s]*/u;
const WELL_FORMED = /^(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.\d+)?$/;
/** How far a half may lie from the other figures of its row, as a factor. */
const NEAR = 3;
/** Where there is only one other. */
const NEAR_ONE = 5;
/** From this many times the greatest other figure of the row on, one figure may be two. */
const FAR = 8;

/** What two figures of a tracked change print as: 5060 for 50 struck out and 60 put in. Which of them holds, a person must know. */
export const fusedValues: Rule = { severity: 'error', find: fusedIn };

const known = new WeakMap<CheckView, readonly Sighting[]>();

/** Found once for a view: other rules leave these cells alone. */
export function fusedIn(view: CheckView): readonly Sighting[] {
  const made = known.get(view) ?? findFused(view);
  known.set(view, made);
  return made;
}

function findFused({ grids }: CheckView): readonly Sighting[] {
  return grids.flatMap(({ rows }) => rows.flatMap((row) => row.cells.flatMap((cell) => fused(cell, row))));
}

function fused(cell: KpiCell, row: KpiRow): readonly Sighting[] {
  const [digits] = DIGITS.exec(cell.passage.narrow) ?? [];
  if (digits === undefined || digits.length > 40) return [];
  const others = row.cells.filter((other) => other !== cell).flatMap((other) => decimalNumber(valueOf(other)) ?? []);
  const start = cell.passage.narrow.indexOf(digits.trimStart());
  const spot = { passage: cell.passage, start, end: start + digits.trim().length };
  const halves = halvesOf(digits.trim(), others);
  if (!isDoubtful(cell, others)) return [];
  if (halves === null) return saysTwo(cell) ? [{ spot }] : [];
  const [first, second] = halves;
  return [expecting(spot, `${first} | ${second}`)];
}

const saysTwo = ({ cell }: KpiCell): boolean => cell.kind === 'issue' && cell.issue.code === 'number.two-values';

/** A figure that cannot be read as one, or that lies far above all others of its row. */
function isDoubtful(cell: KpiCell, others: readonly number[]): boolean {
  if (cell.cell.kind === 'issue') return /two-values|thousands|decimal-point|leading-zero/.test(cell.cell.issue.code);
  const value = decimalNumber(valueOf(cell));
  const greatest = Math.max(...others.map(Math.abs));
  return value !== null && others.length > 0 && greatest > 0 && Math.abs(value) >= FAR * greatest;
}

/** The two figures, each like the others of the row; the more equal halves win where several cuts are possible. */
function halvesOf(digits: string, others: readonly number[]): readonly [string, string] | null {
  const cuts = Array.from(digits, (_, at) => [digits.slice(0, at).trim(), digits.slice(at).trim()] as const);
  const possible = cuts
    .filter(([a, b]) => WELL_FORMED.test(a) && WELL_FORMED.test(b))
    .map(([a, b]) => ({ halves: [a, b] as const, distance: farthest([numberOf(a), numberOf(b)], others) }))
    .filter(({ distance }) => distance <= (others.length > 1 ? NEAR : NEAR_ONE))
    .toSorted((a, b) => a.distance - b.distance);
  return possible[0]?.halves ?? null;
}

function numberOf(text: string): number {
  const cell = parseNumberCell(text);
  return cell.kind === 'value' ? (decimalNumber(cell.value) ?? NaN) : NaN;
}

/** The greatest factor between a half and the range of the others; 1 inside it, Infinity where nothing is known. */
function farthest(halves: readonly number[], others: readonly number[]): number {
  const known = others.map(Math.abs).filter((other) => other > 0);
  if (known.length === 0) return Infinity;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  return Math.max(...halves.map((half) => (half < least ? least / half : half > most ? half / most : 1)));
}
