import { foldForCompare } from '#kernel';
import type { CheckView } from '../check-view.ts';
import { decimalNumber, timesApart } from '../decimal-number.ts';
import { valueOf, type KpiCell, type KpiRow } from '../kpi-grid.ts';
import { wholeSpot } from '../passage.ts';
import { expecting, type Rule, type Sighting } from '../rule.ts';
import { families, type Family } from './relistings.ts';

/** One indicator in two units. */
export const unitChanged: Rule = {
  severity: 'error',
  find: (view) => [
    ...families(view).flatMap(otherUnits),
    ...declaredUnits(view),
    ...cellUnits(view),
    ...view.grids.flatMap(({ rows }) => rows.flatMap(mixedUnits)),
  ],
};

function sameUnit(a: string, b: string): boolean {
  const key = (text: string) =>
    foldForCompare(text)
      .replace('パーセント', '%')
      .replace(/[ヶカヵ箇]所/, 'か所');
  return key(a) === key(b);
}

function otherUnits({ original, others }: Family): readonly Sighting[] {
  const right = original.unit?.text;
  if (right === undefined) return [];
  return others.flatMap(({ unit }) => (unit && !sameUnit(unit.text, right) ? [expecting(wholeSpot(unit), right)] : []));
}

/** Against what the edition declares of the indicator of that name. */
function declaredUnits({ grids, indicators }: CheckView): readonly Sighting[] {
  const declared = new Map(indicators.map(({ definition }) => [foldForCompare(definition.name), definition.unit]));
  return grids.flatMap(({ rows }) =>
    rows.flatMap(({ key, unit }) => {
      const right = declared.get(key);
      return unit && right !== undefined && !sameUnit(unit.text, right) ? [expecting(wholeSpot(unit), right)] : [];
    }),
  );
}

function cellUnits({ grids }: CheckView): readonly Sighting[] {
  return grids.flatMap(({ rows }) =>
    rows.flatMap(({ cells, unit }) =>
      cells
        .filter(({ cell }) => cell.kind === 'issue' && cell.issue.code === 'number.unit-disagrees')
        .map(({ passage }): Sighting => ({ spot: wholeSpot(passage), expected: unit?.text ?? '' })),
    ),
  );
}

/** From this factor on two figures in 千人 and 万人 cannot be one quantity written in two ways. */
const APART = 5;
const MULTIPLIER = /^[百千万億兆十]+/u;
const WORTH: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 };

/** 12回 and 15件 in one row whose unit no column says. The first figure's unit is offered. */
function mixedUnits({ cells, unit }: KpiRow): readonly Sighting[] {
  if (unit) return [];
  const [first, ...others] = cells.flatMap((cell) => {
    const said = cell.cell.kind === 'value' ? cell.cell.unit : undefined;
    return said === undefined ? [] : [{ cell, said }];
  });
  if (!first) return [];
  return others
    .filter(({ cell, said }) => !sameUnit(said, first.said) && !isSameQuantity({ cell, said }, first))
    .map(({ cell }) => expecting(wholeSpot(cell.passage), first.said));
}

interface SaidUnit {
  readonly cell: KpiCell;
  readonly said: string;
}

/** 120百万円 and 1.3億円. */
function isSameQuantity(a: SaidUnit, b: SaidUnit): boolean {
  if (a.said.replace(MULTIPLIER, '') !== b.said.replace(MULTIPLIER, '')) return false;
  const [left, right] = [a, b].map(({ cell, said }) => (decimalNumber(valueOf(cell)) ?? 0) * worthOf(said));
  return (timesApart(left ?? 0, right ?? 0) ?? 1) < APART;
}

function worthOf(unit: string): number {
  const [multiplier = ''] = MULTIPLIER.exec(unit) ?? [];
  return Array.from(multiplier).reduce((worth, sign) => worth * (WORTH[sign] ?? 1), 1);
}
