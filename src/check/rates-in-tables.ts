import { foldForCompare, parseNumberCell, subtract, type Decimal } from '#kernel';
import type { CheckTable } from './check-table.ts';
import { decimalNumber } from './decimal-number.ts';
import { wholeSpot, type Passage } from './passage.ts';
import { rightRate } from './printed-rate.ts';
import { expecting, type Sighting } from './rule.ts';
import { TOTAL } from './sums-in-tables.ts';

/** A column of rates: 達成率, 回収率（％）, or one whose figures carry ％. */
const RATE_HEAD = /率|割合|構成比|%/u;

interface Figure {
  readonly passage: Passage;
  readonly value: Decimal;
  /** For comparing only. */
  readonly size: number;
  readonly percent: boolean;
}

/** The figures of a row by column; null where a cell holds none. */
type Row = readonly (Figure | null)[];

/** Which columns a rate is made of, and how. */
interface Way {
  readonly part: number;
  readonly whole: number;
  readonly made: Made;
}

interface Made {
  readonly part: (part: Figure, whole: Figure) => Decimal;
  readonly of: (part: number, whole: number) => number;
}

const MADE: readonly Made[] = [
  { part: (part) => part.value, of: (part, whole) => part / whole },
  { part: (part, whole) => subtract(part.value, whole.value), of: (part, whole) => (part - whole) / whole },
  { part: (part, whole) => subtract(whole.value, part.value), of: (part, whole) => (whole - part) / whole },
];

/**
 * Rates that two columns of their row give everywhere but here. Which two they are, and how, the rows themselves tell: tables with
 * the same heads are looked at together.
 */
export function ratesOfTables(tables: readonly CheckTable[]): readonly Sighting[] {
  const alike = Map.groupBy(tables, ({ head }) => head.map(({ text }) => foldForCompare(text)).join('|'));
  return [...alike.values()].flatMap((group) => {
    const rows = group.flatMap(rowsOf);
    return (group[0]?.head ?? []).flatMap(({ narrow }, at) => (isRate(narrow, rows, at) ? wrongIn(rows, at) : []));
  });
}

/** With the figures of the row of totals behind them: a share may be of the whole column. */
function rowsOf({ head, rows }: CheckTable): readonly Row[] {
  const totals = rows.find(([first]) => TOTAL.test(first?.narrow ?? ''));
  return rows.map((row) => {
    const figures = head.map((_, at) => (row[at] ? figureOf(row[at]) : null));
    return totals ? [...figures, ...totals.map(figureOf)] : figures;
  });
}

function figureOf(passage: Passage): Figure | null {
  const bare = passage.text.replace(/\s*[％%]\s*$/u, '');
  const cell = parseNumberCell(bare);
  if (cell.kind !== 'value') return null;
  const percent = bare !== passage.text;
  return { passage, value: cell.value, size: decimalNumber(cell.value) ?? 0, percent };
}

function isRate(head: string, rows: readonly Row[], at: number): boolean {
  const figures = rows.flatMap((row) => row[at] ?? []);
  return RATE_HEAD.test(head) || (figures.length > 1 && figures.every(({ percent }) => percent));
}

/** So many rows must give their rate, of whole per cents more, and twice as many as do not. */
const FEWEST = 2;
const FEWEST_WHOLE = 3;
const TO_ONE = 2;
/** By so many rows the columns are chosen. */
const LOOKED_AT = 60;

function wrongIn(rows: readonly Row[], at: number): readonly Sighting[] {
  const judged = rows.filter((row) => row[at] !== null && row[at] !== undefined);
  const [likely] = waysTo(judged, at)
    .map((way) => ({ way, count: judged.slice(0, LOOKED_AT).filter((row) => fits(row, at, way)).length }))
    .toSorted((a, b) => b.count - a.count);
  const best = likely && { way: likely.way, fits: judged.filter((row) => fits(row, at, likely.way)) };
  if (!best || !isSure(best.fits.map((row) => row[at]))) return [];
  const right = new Set(best.fits);
  const others = judged.filter((row) => isWhole(row, best.way) && !right.has(row));
  if (best.fits.length < TO_ONE * others.length) return [];
  return others.filter((row) => !isOtherwise(row, at, best.way)).flatMap((row) => told(row, at, best.way));
}

function waysTo(rows: readonly Row[], at: number): readonly Way[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column).filter(
    (column) => column !== at && rows.some((row) => row[column]),
  );
  return columns.flatMap((part) =>
    columns.filter((whole) => whole !== part).flatMap((whole) => MADE.map((made) => ({ part, whole, made }))),
  );
}

function isWhole(row: Row, { part, whole }: Way): boolean {
  return Boolean(row[part] && row[whole] && row[whole].size !== 0);
}

/** Less than one in its last place off: by whatever rounding. */
function isNear(rate: Figure, quotient: number): boolean {
  const unit = 10 ** -rate.value.scale;
  return Math.abs(100 * quotient - rate.size) < unit;
}

function fits(row: Row, at: number, { part, whole, made }: Way): boolean {
  const [rate, a, b] = [row[at], row[part], row[whole]];
  return Boolean(rate && a && b && b.size !== 0 && isNear(rate, made.of(a.size, b.size)));
}

/** Rates of different sizes: 100.0％ may come of anything. */
function isSure(rates: readonly (Figure | null | undefined)[]): boolean {
  const sizes = rates.flatMap((rate) => (rate && rate.size !== 100 && rate.size !== 0 ? [rate] : []));
  const isFine = sizes.every(({ value }) => value.scale > 0);
  return new Set(sizes.map(({ size }) => size)).size >= (isFine ? FEWEST : FEWEST_WHOLE);
}

/** By the way of what is to become less, counted from the baseline, or stopped at 100: a city may say so in a note. */
function isOtherwise(row: Row, at: number, { part, whole }: Way): boolean {
  const [rate, a, b] = [row[at], row[part], row[whole]];
  if (!rate || !a || !b) return true;
  const quotient = a.size / b.size;
  const turned = [
    b.size / a.size,
    2 - quotient,
    1 - quotient,
    quotient - 1,
    Math.min(1, quotient),
    Math.max(0, quotient),
  ];
  const fromBaseline = row.flatMap((k) => (k && k.size !== b.size ? [(a.size - k.size) / (b.size - k.size)] : []));
  return [...turned, ...fromBaseline].some((other) => Number.isFinite(other) && isNear(rate, other));
}

function told(row: Row, at: number, { part, whole, made }: Way): readonly Sighting[] {
  const [rate, a, b] = [row[at], row[part], row[whole]];
  if (!rate || !a || !b) return [];
  const right = rightRate({ part: made.part(a, b), whole: b.value, percent: true, like: rate.value });
  return right === null ? [] : [expecting(wholeSpot(rate.passage), rate.percent ? `${right}％` : right)];
}
