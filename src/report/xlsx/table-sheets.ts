import type { Locale } from '#locale';
import type { DocumentTree } from '../tree/document-tree.ts';
import type { TableRole } from '../tree/table.ts';
import { flatBlocks } from '../tree/walk.ts';
import type { Sheet } from './sheet.ts';
import { unfoldTable } from './unfold-table.ts';

const ROLES: ReadonlySet<TableRole> = new Set(['meetings', 'opinions', 'sources']);

/** The committee's meetings and opinions and the sources: tables of words, each a sheet as it stands. */
export function tableSheets({ blocks }: DocumentTree, locale: Locale): readonly Sheet[] {
  const tables = flatBlocks(blocks)
    .filter((block) => block.kind === 'table')
    .filter(({ role }) => ROLES.has(role));
  return tables.map((table) => ({ name: table.caption, ...unfoldTable(table, { locale, parts: [], share: 12 }) }));
}
