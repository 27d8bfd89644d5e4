import { compareDecimals, decimalText, type Decimal } from '#kernel';
import { readPrintedName } from '#indicator';
import type { CheckIndicator } from '../check-input.ts';
import type { CheckView } from '../check-view.ts';
import { valueOf, type KpiRow } from '../kpi-grid.ts';
import { wholeSpot, type Passage } from '../passage.ts';
import type { Rule, Sighting } from '../rule.ts';
import { toldOnce } from '../told-once.ts';

interface Step {
  readonly passage: Passage;
  /** Null where the head of its column says none: it stands where it is printed. */
  readonly year: number | null;
  readonly value: Decimal;
}

/** 累計 that is smaller than in an earlier year. */
export const cumulativeFalls: Rule = {
  severity: 'error',
  find: (view) => toldOnce(view, rowsOf(view).flatMap(falls), seriesOf(view).flatMap(falls)),
};

/** What is counted, year by year. */
interface Total {
  readonly name: string;
  readonly steps: readonly Step[];
}

function falls({ name, steps }: Total): readonly Sighting[] {
  let greatest: Decimal | null = null;
  const inOrder = steps.every(({ year }) => year !== null);
  return (inOrder ? steps.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0)) : steps).flatMap(
    ({ passage, value }): readonly Sighting[] => {
      const before: Decimal | null = greatest;
      if (before === null || compareDecimals(value, before) >= 0) {
        greatest = value;
        return [];
      }
      return [{ spot: wholeSpot(passage), params: { name, before: decimalText(before) } }];
    },
  );
}

function rowsOf({ grids }: CheckView): readonly Total[] {
  return grids.flatMap(({ rows }) =>
    rows
      .filter(({ cumulative }) => cumulative)
      .flatMap((row) => [stepsOf(row, 'actual'), stepsOf(row, 'target')].map((steps) => ({ name: row.name, steps }))),
  );
}

/** What was reached and what is aimed at are two ways from the baseline: an actual may well lie below a target. */
function stepsOf({ cells }: KpiRow, other: 'actual' | 'target'): readonly Step[] {
  return cells
    .filter(({ role }) => role !== other)
    .flatMap((cell) => {
      const value = valueOf(cell);
      return value === null ? [] : [{ passage: cell.passage, year: cell.year, value }];
    });
}

/** From the start of counting to the end of the plan: the next edition may count anew. */
function seriesOf({ series, period }: CheckView): readonly Total[] {
  return series.flatMap(({ indicator, points }) => {
    if (!indicator || !isCumulative(indicator.definition)) return [];
    const { aggregation, name } = indicator.definition;
    const start = aggregation.kind === 'cumulative' ? aggregation.start : null;
    const from = Math.max(start ?? -Infinity, period?.first ?? -Infinity);
    const until = period?.last ?? Infinity;
    const counted = points.filter(({ year }) => year >= from && year <= until);
    const steps = counted.flatMap(({ passage, year, measurement: { value } }) =>
      value === null ? [] : [{ passage, year, value }],
    );
    return [{ name, steps }];
  });
}

/** As declared, or by its name where nothing else is declared. */
function isCumulative({ aggregation, name }: CheckIndicator['definition']): boolean {
  return aggregation.kind === 'cumulative' || (aggregation.kind === 'stock' && readPrintedName(name).cumulative);
}
