import type { Locale } from '#locale';
import { text } from '../tree/inline.ts';
import type { Table, TableColumn } from '../tree/table.ts';
import type { Section } from './sections.ts';
import type { Sheet } from './sheet.ts';
import { unfoldTable } from './unfold-table.ts';
import { withUnit } from './with-unit.ts';

/** 参考資料: the tables differ in their columns, so each of their figures has a line of its own. */
export function referenceSheet(sections: readonly Section[], locale: Locale): Sheet {
  const { headings } = locale;
  const column = (key: string, head: string, width: number): TableColumn => ({ key, head, width, align: 'start' });
  const columns = [
    column('place', headings.place, 36),
    column('table', headings.title, 40),
    column('row', headings.kind, 24),
    column('item', headings.item, 20),
    column('value', headings.value, 14),
  ];
  const rows = sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' && block.role === 'reference' ? rowsOf(heading.text, block) : [],
    ),
  );
  return {
    name: headings.referenceTables,
    ...unfoldTable({ columns, rows }, { locale, parts: ['unit', 'period', 'status'], share: 1 }),
  };
}

function rowsOf(place: string, { caption, columns, rows }: Table): Table['rows'] {
  return rows.flatMap(({ cells: [label = [], ...values] }) =>
    values.map((value, index) => ({
      id: null,
      cells: [[text(place)], [text(caption)], label, [text(columns[index + 1]?.head ?? '')], withUnit(value)],
    })),
  );
}
