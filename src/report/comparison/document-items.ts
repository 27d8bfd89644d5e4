import type { CellItem, TableSettings } from '#compare';
import type { Locale } from '#locale';
import type { DocumentItem } from './comparison-document.ts';

/** The items of a cell with their words; rows of one table that follow each other under one head become one grid. */
export function documentItems(
  items: readonly CellItem[],
  settings: TableSettings,
  locale: Locale,
): readonly DocumentItem[] {
  const made: DocumentItem[] = [];
  items.forEach((item, at) => {
    const last = made.at(-1);
    if (item.kind === 'grid' && goesOn(items, at) && last?.kind === 'grid')
      made[made.length - 1] = { ...last, rows: [...last.rows, { id: item.id, cells: item.cells }] };
    else made.push(documentItem(item, settings, locale));
  });
  return made;
}

/** How many of the items stand above a cut; null where a table goes over it. */
export function itemsAbove(items: readonly CellItem[], cut: number): number | null {
  if (goesOn(items, cut)) return null;
  return items.slice(0, cut).filter((_, at) => !goesOn(items, at)).length;
}

function goesOn(items: readonly CellItem[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  return item?.kind === 'grid' && before?.kind === 'grid' && before.table === item.table && item.head === null;
}

function documentItem(item: CellItem, { absentWords }: TableSettings, { comparison }: Locale): DocumentItem {
  const words = comparison.table;
  switch (item.kind) {
    case 'text':
      return item.unitKind === 'heading'
        ? { kind: 'heading', id: item.id, level: item.level, runs: item.runs }
        : {
            kind: 'paragraph',
            id: item.id,
            role: item.unitKind === 'kpi' ? 'paragraph' : item.unitKind,
            depth: item.depth ?? 1,
            runs: item.runs,
          };
    case 'grid':
      return { kind: 'grid', head: item.head, rows: [{ id: item.id, cells: item.cells }] };
    case 'absent':
      return said(absentWords[item.as] ?? words.absent[item.as]);
    case 'omitted':
      return said(words.omitted(item.numbers));
    case 'departed':
      return said(words.departed(item));
    case 'elsewhere':
      return said(words.elsewhere(item.units));
  }
}

function said(text: string): DocumentItem {
  return { kind: 'words', text, check: false };
}
