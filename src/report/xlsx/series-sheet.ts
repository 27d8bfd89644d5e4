import type { Locale } from '#locale';
import { anchor } from '../tree/anchor.ts';
import type { DocumentTree } from '../tree/document-tree.ts';
import type { Table } from '../tree/table.ts';
import { text } from '../tree/inline.ts';
import type { Section } from './sections.ts';
import { sheetCellOf } from './sheet-cell-of.ts';
import type { Sheet } from './sheet.ts';
import { unfoldTable } from './unfold-table.ts';

interface SeriesInput {
  readonly tree: DocumentTree;
  readonly sections: readonly Section[];
  readonly locale: Locale;
}

/** これまでの推移: one line for each year of each indicator. */
export function seriesSheet({ tree, sections, locale }: SeriesInput): Sheet {
  const { headings } = locale;
  const names = namesOf(tree, locale);
  const charts = sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'chart');
  const found = charts.flatMap(({ id, twin }) => (twin?.role === 'series' ? [{ id, twin }] : []));
  const rows = found.flatMap(({ id, twin }): Table['rows'] => {
    const { name, unit } = names.get(id) ?? { name: twin.caption, unit: '' };
    return twin.rows.map((row) => ({ id: null, cells: [[text(name)], [text(unit)], ...row.cells] }));
  });
  const columns: Table['columns'] = [
    { key: 'name', head: headings.indicator, align: 'start', width: 5 },
    { key: 'unit', head: headings.unit, align: 'start', width: 1 },
    ...(found[0]?.twin.columns ?? []),
  ];
  return {
    name: headings.history,
    frozenColumns: 1,
    ...unfoldTable({ columns, rows }, { locale, parts: ['unit', 'upper', 'comparator', 'period', 'status'], share: 9 }),
  };
}

/** Name and unit of each indicator by the id of its chart. */
function namesOf({ register }: DocumentTree, locale: Locale) {
  const place = (key: string): number => register.columns.findIndex((column) => column.key === key);
  const [id, name, unit] = [place('id'), place('name'), place('unit')];
  return new Map(
    register.rows.map(({ cells }) => {
      const words = (index: number): string => {
        const cell = sheetCellOf(cells[index] ?? [], locale);
        return cell?.kind === 'text' ? cell.text : '';
      };
      return [anchor('chart', words(id)), { name: words(name), unit: words(unit) }];
    }),
  );
}
