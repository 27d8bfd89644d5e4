import { printYear } from '#kernel';
import type { CheckView } from '../check-view.ts';
import type { KpiCell } from '../kpi-grid.ts';
import { isProse, wholeSpot, type Passage } from '../passage.ts';
import { expecting, type Rule, type Sighting } from '../rule.ts';
import { printedYears, yearsIn } from '../years-in-text.ts';

/** A statistic may be that many years older than the column it stands in. */
const OLDEST = 9;

const short = (year: number): string => printYear({ year, kind: 'unstated' }, 'era-short');

/** A column of targets for a year that the plan does not reach; the last year before the plan may stand beside. */
export const yearOutside: Rule = {
  severity: 'error',
  find: ({ grids, period, passages }) => {
    if (period === null) return [];
    const expected = `${short(period.first)}–${short(period.last)}`;
    const isOutside = (year: number): boolean => year > period.last || year < period.first - 1;
    const inCells = grids.flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells.filter((cell) => isLater(cell, isOutside))),
    );
    const inProse = passages.filter(isProse).flatMap((passage) => lastYears(passage, period.last));
    const inHeads = grids.flatMap(({ table, columns }) =>
      columns.flatMap(({ at, role, year }): readonly Sighting[] => {
        const head = table.head[at];
        if (role !== 'target' || year === null || !head) return [];
        return isOutside(year) ? [{ spot: wholeSpot(head), expected }] : [];
      }),
    );
    return [...inHeads, ...inCells.map(({ passage }) => expecting(wholeSpot(passage), expected)), ...inProse];
  },
};

/** 40世帯（R15） under 目標値. */
function isLater({ role, year, cell }: KpiCell, isOutside: (year: number) => boolean): boolean {
  const measured = yearOfCell(cell);
  return role === 'target' && year === null && measured !== undefined && isOutside(measured);
}

const LAST_YEAR =
  /(?:この|本|当)(?:計画|戦略|プラン|ビジョン|総合戦略)(?:期間)?の(?:最終|目標)年度(?:である|となる|の|\(|は、?|、)$/u;

/** 「この計画の最終年度である令和15年度」. */
function lastYears(passage: Passage, last: number): readonly Sighting[] {
  return yearsIn(passage).flatMap(({ start, end, year }): readonly Sighting[] => {
    if (year === last || !LAST_YEAR.test(passage.narrow.slice(Math.max(0, start - 24), start))) return [];
    return [expecting({ passage, start, end }, short(last))];
  });
}

/** `852（R8）` under R5, or a measured year so old that it is a slip. */
export const measuredLater: Rule = {
  severity: 'error',
  find: (view) => [...cellsMeasuredLater(view), ...figuresMeasuredLater(view)],
};

function cellsMeasuredLater({ grids }: CheckView): readonly Sighting[] {
  return grids.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ cell, year, passage }): readonly Sighting[] => {
        const measured = cell.kind === 'issue' ? printedYears(passage.narrow)[0]?.year : yearOfCell(cell);
        if (measured === undefined || year === null || (measured <= year && measured >= year - OLDEST)) return [];
        const at = Math.max(0, passage.narrow.indexOf('('));
        return [{ spot: { passage, start: at, end: passage.text.length }, params: { year: short(year) } }];
      }),
    ),
  );
}

function yearOfCell(cell: KpiCell['cell']): number | undefined {
  return cell.kind === 'value' ? cell.measured?.year : undefined;
}

function figuresMeasuredLater({ series }: CheckView): readonly Sighting[] {
  return series.flatMap(({ points }) =>
    points.flatMap(({ passage, year, measurement: { period } }): readonly Sighting[] =>
      period === null || Number(period.start.slice(0, 4)) <= year + 1
        ? []
        : [{ spot: wholeSpot(passage), params: { year: short(year), period: period.start } }],
    ),
  );
}
