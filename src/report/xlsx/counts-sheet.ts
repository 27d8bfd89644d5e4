import type { Locale } from '#locale';
import type { DocumentTree } from '../tree/document-tree.ts';
import { flatBlocks } from '../tree/walk.ts';
import type { Sheet } from './sheet.ts';
import { unfoldTable } from './unfold-table.ts';

/** 集計: results by goal, and behind them the grades where the scheme says more than the verdicts. All tables of counts have the same rows. */
export function countsSheet({ blocks }: DocumentTree, locale: Locale): Sheet {
  const tables = flatBlocks(blocks)
    .filter((block) => block.kind === 'table')
    .filter(({ role }) => role === 'counts');
  const parts = tables.map((table) => unfoldTable(table, { locale, parts: [], share: 10 }));
  const from = (index: number): number => (index === 0 ? 0 : 1);
  return {
    name: locale.headings.countsSheet,
    columns: parts.flatMap(({ columns }, index) => columns.slice(from(index))),
    rows: (parts[0]?.rows ?? []).map(({ label }, row) => ({
      label,
      cells: parts.flatMap(({ rows }, index) => rows[row]?.cells.slice(from(index)) ?? []),
    })),
  };
}
