import { compareDecimals, decimalText, foldForCompare } from '#kernel';
import type { CheckView } from '../check-view.ts';
import { valueOf, type KpiCell, type KpiRow } from '../kpi-grid.ts';
import { wholeSpot, type Passage } from '../passage.ts';
import { expecting, type Rule, type Sighting } from '../rule.ts';
import { fusedIn } from './fused-values.ts';
import { pairSimilarity } from '../similarity.ts';

const NEAR = 0.7;
const SHORTEST_NAME = 5;

export interface Family {
  readonly original: KpiRow;
  readonly others: readonly KpiRow[];
}

/** Outside a KPI table many rows are called 計 or 男性: only a 再掲 and what is called like it are one. */
const isNamed = ({ key }: KpiRow): boolean => key.length >= SHORTEST_NAME;

/** Rows of one name; the original is the first that is not called 再掲. */
export function families({ grids }: CheckView): readonly Family[] {
  const isStrict = new Set(grids.filter(({ form }) => form === 'kpi').flatMap((grid) => grid.rows));
  const rows = grids.flatMap(({ form, rows: all }) => (form === 'kpi' ? all : all.filter(isNamed)));
  return [...Map.groupBy(rows, ({ key }) => key).values()].flatMap((family) => {
    const original = family.find(({ relisted }) => !relisted);
    if (!original) return [];
    const others = family.filter((row) => row !== original && (row.relisted || isStrict.has(row)));
    return others.length > 0 && (isStrict.has(original) || others.some(({ relisted }) => relisted))
      ? [{ original, others }]
      : [];
  });
}

/** （再掲） with another figure than its original. The original's is offered. */
export const relistingDisagrees: Rule = {
  severity: 'error',
  find: (view) => {
    const halves = new Map(fusedIn(view).map(({ spot, expected }) => [spot.passage, expected?.split(' | ')]));
    return families(view)
      .flatMap(({ original, others }) =>
        others.flatMap((row) =>
          row.cells.flatMap((cell) =>
            disagreeing(cell, original).filter(({ partner }) => !isHalf(cell, halves.get(partner))),
          ),
        ),
      )
      .map(({ sighting }) => sighting);
  },
};

/** The original holds two values, and this is one of them: that is told there. */
function isHalf(cell: KpiCell, halves: readonly string[] | undefined): boolean {
  const value = valueOf(cell);
  return value !== null && (halves ?? []).some((half) => half.replaceAll(',', '') === decimalText(value));
}

interface Disagreement {
  readonly partner: Passage;
  readonly sighting: Sighting;
}

function disagreeing(cell: KpiCell, original: KpiRow): readonly Disagreement[] {
  const partner = original.cells.find(({ role, year }) => role === cell.role && year === cell.year);
  if (!partner || sayTheSame(cell, partner)) return [];
  const sighting = expecting(wholeSpot(cell.passage), partner.passage.text, { name: original.name });
  return [{ partner: partner.passage, sighting }];
}

function sayTheSame(a: KpiCell, b: KpiCell): boolean {
  if (foldForCompare(a.passage.text) === foldForCompare(b.passage.text)) return true;
  const [left, right] = [valueOf(a), valueOf(b)];
  const comparators = [a.cell, b.cell].map((cell) => (cell.kind === 'value' ? cell.comparator : undefined));
  return left !== null && right !== null && compareDecimals(left, right) === 0 && comparators[0] === comparators[1];
}

/** （再掲） of something that stands nowhere else. A name that is nearly the same is offered. */
export const relistingWithoutOriginal: Rule = {
  severity: 'warning',
  find: ({ grids }) => {
    const rows = grids.flatMap((grid) => grid.rows);
    const originals = rows.filter(({ relisted }) => !relisted);
    const known = new Set(originals.map(({ key }) => key));
    const byEnd = Map.groupBy(
      originals.flatMap((original) => endsOf(original.key).map((end) => ({ end, original }))),
      ({ end }) => end,
    );
    return rows
      .filter(({ relisted, key }) => relisted && !known.has(key))
      .map((row): Sighting => {
        const [near] = endsOf(row.key)
          .flatMap((end) => byEnd.get(end) ?? [])
          .map(({ original: { name, key } }) => ({ name, likeness: pairSimilarity(key, row.key) }))
          .toSorted((a, b) => b.likeness - a.likeness);
        const spot = nameSpot(row);
        return near && near.likeness >= NEAR ? expecting(spot, near.name) : { spot };
      });
  },
};

/** A name that is nearly the same begins or ends the same. */
function endsOf(key: string): readonly string[] {
  return [`^${key.slice(0, 2)}`, `${key.slice(-2)}$`];
}

function nameSpot({ passage, name }: KpiRow) {
  const start = Math.max(0, passage.text.indexOf(name));
  return { passage, start, end: start + name.length };
}
