import { compareDecimals, decimalText, foldForCompare, type Decimal } from '#kernel';
import type { CheckIndicator } from '../check-input.ts';
import { valueOf, type KpiCell } from '../kpi-grid.ts';
import { wholeSpot } from '../passage.ts';
import type { Rule, Sighting } from '../rule.ts';

/** The printed table says another figure than the list of indicators of the edition. Which is right, only a person knows. */
export const figuresDisagree: Rule = {
  severity: 'error',
  find: ({ grids, indicators }) => {
    const byName = new Map(indicators.map((indicator) => [foldForCompare(indicator.definition.name), indicator]));
    return grids.flatMap(({ rows }) =>
      rows.flatMap(({ key, cells }) => {
        const indicator = byName.get(key);
        return indicator ? cells.flatMap((cell) => disagreeing(cell, indicator)) : [];
      }),
    );
  },
};

function disagreeing(cell: KpiCell, indicator: CheckIndicator): readonly Sighting[] {
  const printed = valueOf(cell);
  const declared = declaredValue(cell, indicator);
  if (printed === null || declared === null || compareDecimals(printed, declared) === 0) return [];
  return [{ spot: wholeSpot(cell.passage), expected: decimalText(declared) }];
}

/** Of a target that was revised inside the edition, what it was before counts too: the plan as printed stays. */
function declaredValue({ role, year, cell }: KpiCell, { baseline, targets }: CheckIndicator): Decimal | null {
  if (role === 'baseline') return baseline?.planYear === year ? baseline.value : null;
  if (role !== 'target') return null;
  const target = targets.find(({ planYear }) => planYear === year);
  const aims = target ? [target.aim, ...(target.revision ? [target.revision.before] : [])] : [];
  const values = aims.flatMap((aim) => (aim.kind === 'value' ? [aim.value] : []));
  const printed = cell.kind === 'value' ? cell.value : null;
  return values.find((value) => printed !== null && compareDecimals(value, printed) === 0) ?? values[0] ?? null;
}
