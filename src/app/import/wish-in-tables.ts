import { directionColumn, nameColumn, readDirection, type Direction } from '#indicator';
import { NameIndex, type PrintedName } from './name-index.ts';
import { isKpiTable, type FigureBlock, type FiguresContext } from './kpi-rows.ts';

/** The directions that tables of a document say beside its tables of figures, as where a list of definitions is part of it. */
export function wishInTables(blocks: readonly FigureBlock[]): FiguresContext['wish'] {
  const said = new Map<string, PrintedName & { readonly direction: Direction }>();
  for (const { block, columns } of blocks) {
    if (block.kind !== 'table' || isKpiTable(block.head, columns)) continue;
    const [name, at] = [nameColumn(block.head), directionColumn(block.head)];
    if (name < 0 || at < 0) continue;
    for (const row of block.rows) {
      const direction = readDirection(row[at] ?? '');
      const printed = row[name]?.trim() ?? '';
      if (direction && printed !== '') said.set(`${printed}\n${direction}`, { name: printed, unit: '', direction });
    }
  }
  const index = new NameIndex([...said.values()]);
  return (row) => {
    const found = index.match(row);
    return found.kind === 'one' ? found.match.direction : null;
  };
}
