import { printYear } from '#kernel';
import type { CheckView } from '../check-view.ts';
import { wholeSpot } from '../passage.ts';
import type { Rule, Sighting } from '../rule.ts';

/** A statistic may be that many years older than the column it stands in. */
const OLDEST = 9;

const short = (year: number): string => printYear({ year, kind: 'unstated' }, 'era-short');

/** A column of targets for a year that the plan does not reach; the last year before the plan may stand beside. */
export const yearOutside: Rule = {
  severity: 'error',
  find: ({ grids, period }) => {
    if (period === null) return [];
    const expected = `${short(period.first)}–${short(period.last)}`;
    return grids.flatMap(({ table, columns }) =>
      columns.flatMap(({ at, role, year }): readonly Sighting[] => {
        const head = table.head[at];
        if (role !== 'target' || year === null || !head) return [];
        const outside = year > period.last || year < period.first - 1;
        return outside ? [{ spot: wholeSpot(head), expected }] : [];
      }),
    );
  },
};

/** `852（R8）` under R5, or a measured year so old that it is a slip. */
export const measuredLater: Rule = {
  severity: 'error',
  find: (view) => [...cellsMeasuredLater(view), ...figuresMeasuredLater(view)],
};

function cellsMeasuredLater({ grids }: CheckView): readonly Sighting[] {
  return grids.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ cell, year, passage }): readonly Sighting[] => {
        const measured = cell.kind === 'value' ? cell.measured?.year : undefined;
        if (measured === undefined || year === null || (measured <= year && measured >= year - OLDEST)) return [];
        const at = Math.max(0, passage.narrow.indexOf('('));
        return [{ spot: { passage, start: at, end: passage.text.length }, params: { year: short(year) } }];
      }),
    ),
  );
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
