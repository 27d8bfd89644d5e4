import { fractionOf, percentOf, roundFraction, subtract } from '#kernel';
import type { FiscalYear } from '#kernel';
import type { ReferenceColumn, ReferenceTable } from '#cycle';
import type { Cell } from './figure.ts';
import type { Ledger } from './ledger.ts';
import type { ReferenceTableView } from './report-view.ts';

type Row = ReferenceTable['rows'][number];

/** A reference table with its computed columns filled in exactly; a rate is rounded once, half away from zero. */
export function referenceTableView(ledger: Ledger, table: ReferenceTable): ReferenceTableView {
  const { id, title, unit, columns, remarks, source } = table;
  return {
    id,
    title,
    unit,
    columns,
    remarks,
    source,
    rows: table.rows.map((row, index) => ({
      label: row.label,
      cells: columns.map((column) => columnCell(ledger, { table, row, index, column })),
    })),
  };
}

interface CellPlace {
  readonly table: ReferenceTable;
  readonly row: Row;
  readonly index: number;
  readonly column: ReferenceColumn;
}

function columnCell(ledger: Ledger, place: CellPlace): Cell {
  const { column, row } = place;
  switch (column.kind) {
    case 'given':
      return figureCell(ledger, place, {
        suffix: `${column.year}`,
        value: valueOf(row, column.year),
        planYear: column.year,
      });
    case 'difference':
      return figureCell(ledger, place, {
        suffix: `difference/${column.from}-${column.to}`,
        value: difference(row, column),
        signed: true,
      });
    case 'change-rate':
      return figureCell(ledger, place, {
        suffix: `change-rate/${column.from}-${column.to}`,
        value: changeRate(row, column),
        places: column.places,
        unit: '％',
        signed: true,
      });
  }
}

interface Filling {
  readonly suffix: string;
  readonly value: ReturnType<typeof valueOf>;
  readonly planYear?: FiscalYear;
  readonly places?: number;
  readonly unit?: string;
  readonly signed?: boolean;
}

function figureCell(ledger: Ledger, { table, index }: CellPlace, filling: Filling): Cell {
  const trace = `reference/${table.id}/${index}/${filling.suffix}`;
  const origin = { source: table.source };
  if (filling.value === null) return ledger.missing(trace, 'not-obtained', origin);
  return ledger.figure(
    {
      trace,
      value: filling.value,
      places: filling.places ?? table.decimals,
      unit: filling.unit ?? table.unit,
      planYear: filling.planYear ?? null,
      signed: filling.signed ?? false,
    },
    origin,
  );
}

function valueOf(row: Row, year: FiscalYear) {
  return row.values.find((entry) => entry.year === year)?.value ?? null;
}

interface Span {
  readonly from: FiscalYear;
  readonly to: FiscalYear;
}

function difference(row: Row, { from, to }: Span) {
  const before = valueOf(row, from);
  const after = valueOf(row, to);
  return before && after ? subtract(after, before) : null;
}

/** (after − before) ÷ before in per cent; unknown where the earlier figure is 0. */
function changeRate(row: Row, span: Span & { readonly places: number }) {
  const before = valueOf(row, span.from);
  const change = difference(row, span);
  const rate = before && change ? fractionOf(change, before) : null;
  return rate && roundFraction(percentOf(rate), span.places, 'half-away');
}
