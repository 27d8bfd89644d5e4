import type { Place } from '#kernel';
import { nameColumn } from '#indicator';
import type { OutlineBlock, TablePlaces } from '#plan';

type TableBlock = Extract<OutlineBlock, { kind: 'table' }>;

/**
 * A table of figures with the text of a cell merged over several rows in each of them, since its unit, its direction or its target is
 * that of all. The name of an indicator stays once.
 */
export function withMergedTexts(table: TableBlock, cells: TablePlaces | undefined): TableBlock {
  if (!cells) return table;
  const name = nameColumn(table.head);
  const filled: string[][] = [];
  for (const [index, texts] of table.rows.entries()) {
    const [own, above] = [cells.rows[index], cells.rows[index - 1]];
    filled.push(
      texts.map((text, column) =>
        text === '' && column !== name && isSame(own?.[column], above?.[column])
          ? (filled[index - 1]?.[column] ?? '')
          : text,
      ),
    );
  }
  return { ...table, rows: filled };
}

function isSame(one: Place | undefined, other: Place | undefined): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}
