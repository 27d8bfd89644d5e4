import type { ReferenceTableView } from '#app';
import type { ReferenceColumn } from '#cycle';
import type { Locale } from '#locale';
import type { Block } from '../tree/block.ts';
import { cell, text } from '../tree/inline.ts';
import type { Table } from '../tree/table.ts';
import type { BuildContext } from './build-context.ts';
import { notes } from './paragraphs.ts';
import { sourceText } from './source-text.ts';

/** 参考資料: each table with its computed columns, remarks and source. */
export function referenceBlocks(context: BuildContext, tables: readonly ReferenceTableView[]): readonly Block[] {
  return tables.map((table) => ({
    kind: 'group',
    blocks: [referenceTable(context, table), ...notes([...table.remarks, sourceText(context, table.source)])],
  }));
}

function referenceTable({ locale }: BuildContext, { title, unit, columns, rows }: ReferenceTableView): Table {
  const { headings } = locale;
  return {
    kind: 'table',
    role: 'reference',
    caption: `${headings.referenceTables}：${headings.withUnit(title, unit)}`,
    columns: [
      { key: 'label', head: headings.kind, align: 'start', width: 3 },
      ...columns.map(
        (column, index) =>
          ({ key: `${column.kind}-${index}`, head: columnHead(locale, column), align: 'end', width: 2 }) as const,
      ),
    ],
    rows: rows.map((row) => ({
      id: null,
      cells: [
        [text(row.label)],
        ...row.cells.map((entry, index) => [cell(entry, columns[index]?.kind === 'change-rate')]),
      ],
    })),
  };
}

/** `H27`, `増減（H27→R1）`. */
function columnHead({ headings, yearText }: Locale, column: ReferenceColumn): string {
  if (column.kind === 'given') return yearText(column.year);
  const span = `${yearText(column.from)}→${yearText(column.to)}`;
  return headings.withYear(column.kind === 'difference' ? headings.difference : headings.changeRate, span);
}
