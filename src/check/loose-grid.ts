import type { FiscalYear } from '#kernel';
import type { CheckTable } from './check-table.ts';
import { figureColumnsOf, figureHead, mostlyFigures } from './figure-heads.ts';
import { gridRow, layoutOf, type KpiGrid, type KpiRow } from './kpi-grid.ts';
import type { Passage } from './passage.ts';
import { readCell } from './read-cell.ts';

const FEWEST_YEARS = 2;

/**
 * A table of figures whose heads are not those of a KPI table: 現状 and 目標 without a year or in other words, years alone
 * (R4, R5), or a year in each row. Null where it is none of these.
 */
export function looseGrid(table: CheckTable): KpiGrid | null {
  return acrossGrid(table) ?? downGrid(table);
}

function acrossGrid(table: CheckTable): KpiGrid | null {
  const columns = figureColumnsOf(table);
  const layout = layoutOf(table, columns);
  if (columns.length < FEWEST_YEARS || layout.name < 0) return null;
  const rows = table.rows.flatMap((row) => gridRow(row, layout) ?? []);
  const roles = new Set(columns.map(({ role }) => role));
  return { table, columns, rows, form: roles.size > 1 ? 'roles' : 'years' };
}

/** A year in the first cell of each row: every other column is read as the row of one figure. */
function downGrid(table: CheckTable): KpiGrid | null {
  const years = table.rows.map((row) => figureHead(row[0]?.text ?? ''));
  if (table.rows.length <= FEWEST_YEARS || !years.every((head) => head?.role === 'actual' && head.year !== null))
    return null;
  const rows = table.head.flatMap((head, at): readonly KpiRow[] => {
    const cells = table.rows.flatMap((row, index) => ofYear(row[at], years[index]?.year ?? null));
    if (at === 0 || !mostlyFigures(cells.map(({ passage }) => passage))) return [];
    const named = gridRow([head], { name: 0, unit: -1, direction: -1, figures: [] });
    return named ? [{ ...named, cells }] : [];
  });
  return rows.length === 0 ? null : { table, columns: [], rows, form: 'years' };
}

function ofYear(passage: Passage | undefined, year: FiscalYear | null): KpiRow['cells'] {
  return passage ? [{ passage, role: 'actual', year, cell: readCell(passage.text, 'actual', undefined) }] : [];
}
