import type { GridCell, GridRow } from './comparison-unit.ts';
import type { KpiCells } from './kpi-cells.ts';
import { isCounted, type KpiColumn } from './kpi-columns.ts';

/** The row of a KPI table in the order of its text (`kpiText`): indicator, unit, values. */
export function kpiGrid({ table, count, indicator, unit, values }: KpiCells, columns: readonly KpiColumn[]): GridRow {
  const headOf = (kind: KpiColumn['kind']): string =>
    columns
      .filter((column) => column.kind === kind)
      .map(({ head }) => head)
      .join(' ');
  const hasUnit = columns.some(({ kind }) => kind === 'unit');
  const named: readonly GridCell[] = [
    { text: indicator, at: 0 },
    ...(hasUnit ? [{ text: unit, at: indicator.length + 1 }] : []),
  ];
  const from = indicator.length + (unit === '' ? 0 : unit.length + 2);
  const cells = placed(
    values.map(({ text }) => text),
    from,
  );
  return {
    table,
    head: [headOf('name'), ...(hasUnit ? [headOf('unit')] : []), ...values.map(({ head }) => head)],
    cells: [...named, ...cells],
    ...(count !== undefined && { count }),
  };
}

/** The row of another table; its text is its cells with a blank between, empty ones left out. */
export function plainGrid(table: string, head: readonly string[], row: readonly string[]): GridRow {
  const count = isCounted(head) ? (row[0] ?? '') : '';
  return { table, head, cells: placed(row, 0), ...(count !== '' && { count }) };
}

/** Where each text begins when all are written one after another, with a blank before each that follows something. */
function placed(texts: readonly string[], from: number): readonly GridCell[] {
  let at = from;
  return texts.map((text) => {
    if (text === '') return { text, at };
    const start = at + (at > 0 ? 1 : 0);
    at = start + text.length;
    return { text, at: start };
  });
}
