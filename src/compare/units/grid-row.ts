import type { GridCell, GridRow } from './comparison-unit.ts';
import { leadOf, nameAt, type KpiCells } from './kpi-cells.ts';
import { isCounted, type KpiColumn } from './kpi-columns.ts';

/** The row of a KPI table in the order of its text (`kpiText`): what stands before the indicator, the indicator, its unit, values. */
export function kpiGrid(row: KpiCells, columns: readonly KpiColumn[]): GridRow {
  const { table, count, indicator, unit, values } = row;
  const headsOf = (kind: KpiColumn['kind']): readonly string[] =>
    columns.filter((column) => column.kind === kind).map(({ head }) => head);
  const hasUnit = columns.some(({ kind }) => kind === 'unit');
  const at = nameAt(row);
  const named: readonly GridCell[] = [
    ...placed(leadOf(row), 0),
    { text: indicator, at },
    ...(hasUnit ? [{ text: unit, at: at + indicator.length + 1 }] : []),
  ];
  const from = at + indicator.length + (unit === '' ? 0 : unit.length + 2);
  const cells = placed(
    values.map(({ text }) => text),
    from,
  );
  return {
    table,
    head: [
      ...(count === undefined ? [] : headsOf('count')),
      ...headsOf('group'),
      ...headsOf('name'),
      ...(hasUnit ? [headsOf('unit').join(' ')] : []),
      ...values.map(({ head }) => head),
    ],
    cells: [...named, ...cells],
    ...(leadOf(row).length > 0 && { name: leadOf(row).length }),
    ...(count && { count }),
  };
}

/** The rows of another table; the text of one is its cells with a blank between, empty ones left out. */
export function plainGrids(
  table: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly GridRow[] {
  const first = isCounted(head) ? 1 : 0;
  let above: readonly string[] = [];
  return rows.map((row) => {
    const own = row.findIndex((cell, at) => at >= first && cell !== '');
    const gathered = above.slice(0, own);
    if (own >= 0) above = [...gathered, ...row.slice(own)].map((cell, at) => (at < first ? '' : cell));
    return {
      table,
      head,
      cells: placed(row, 0),
      ...(own > first && gathered.some((cell) => cell !== '') && { gathered }),
      ...(first > 0 && row[0] !== '' && { count: row[0] ?? '' }),
    };
  });
}

/** What the cells of a row say, with what reaches down to them. */
export function filledCells({ cells, gathered = [] }: GridRow): readonly string[] {
  return cells.map(({ text }, at) => text || (gathered[at] ?? ''));
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
