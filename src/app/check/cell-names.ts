import type { Finding } from '#check';
import { outlineOf, type OutlineBlock } from '#plan';
import type { EditionDossier } from '../dossier.ts';

/** A cell of a stored table in the words that a reader finds it by: the first cell of its row, and the head of its column. */
export interface CellName {
  /** Null = it stands in the head. */
  readonly row: string | null;
  readonly column: string;
}

type Table = Extract<OutlineBlock, { kind: 'table' }>;

/** Of every finding that stands in a table, by the id of the finding. A stored table has no number and no page to be named by. */
export function cellNames(
  { edition: { nodes } }: EditionDossier,
  findings: readonly Finding[],
): ReadonlyMap<string, CellName> {
  const tables = tablesByHeadings(outlineOf(nodes));
  return new Map(
    findings.flatMap(({ id, place, context }) => {
      const { row, column, headings } = place;
      if (row === undefined || typeof column !== 'number') return [];
      const holds = (table: Table) => textAt(table, row, column)?.includes(context) ?? false;
      const table = tables.get(keyOf(headings))?.find(holds);
      if (!table) return [];
      const name = { row: row === 0 ? null : (textAt(table, row, 1) ?? ''), column: textAt(table, 0, column) ?? '' };
      return [[id, name] as const];
    }),
  );
}

function tablesByHeadings(blocks: readonly OutlineBlock[]): ReadonlyMap<string, readonly Table[]> {
  const tables = new Map<string, Table[]>();
  const above: { readonly level: number; readonly text: string }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      while ((above.at(-1)?.level ?? 0) >= block.level) above.pop();
      above.push(block);
    }
    if (block.kind !== 'table') continue;
    const key = keyOf(above.map(({ text }) => text));
    tables.set(key, [...(tables.get(key) ?? []), block]);
  }
  return tables;
}

/** Row 0 is the head; columns from 1. */
function textAt({ head, rows }: Table, row: number, column: number): string | undefined {
  return (row === 0 ? head : rows[row - 1])?.[column - 1];
}

function keyOf(headings: readonly string[]): string {
  return headings.join('\n');
}
