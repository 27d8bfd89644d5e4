import type { ReferenceTableView } from '#app';
import type { ReferenceColumn } from '#cycle';
import type { PageContext } from '../page-context.ts';
import { CellText } from './cell-text.tsx';
import { ScrollTable } from './scroll-table.tsx';

interface ReferenceTablesProps {
  readonly page: PageContext;
  readonly tables: readonly ReferenceTableView[];
}

/** 参考資料, with the columns that are computed from others. */
export function ReferenceTables({ page, tables }: ReferenceTablesProps) {
  return (
    <>
      {tables.map((table) => (
        <ReferenceTable page={page} table={table} />
      ))}
    </>
  );
}

function ReferenceTable({ page, table }: { readonly page: PageContext; readonly table: ReferenceTableView }) {
  const { locale } = page;
  return (
    <>
      <ScrollTable
        locale={locale}
        id={`reference-${table.id}`}
        caption={locale.headings.withUnit(table.title, table.unit)}
      >
        <thead>
          <tr>
            <td></td>
            {table.columns.map((column) => (
              <th scope="col" class="number">
                {columnHead(page, column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ label, cells }) => (
            <tr>
              <th scope="row">{label}</th>
              {cells.map((cell) => (
                <td class="number">
                  <CellText locale={locale} cell={cell} unit={cell.kind === 'figure' && cell.unit !== table.unit} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {table.remarks.map((remark) => (
        <p class="note-line">{remark}</p>
      ))}
    </>
  );
}

function columnHead({ locale }: PageContext, column: ReferenceColumn): string {
  const { yearText } = locale;
  switch (column.kind) {
    case 'given':
      return yearText(column.year);
    case 'difference':
      return locale.pages.differenceOf(yearText(column.from), yearText(column.to));
    case 'change-rate':
      return locale.pages.changeRateOf(yearText(column.from), yearText(column.to));
  }
}
