import type { Run } from '#compare';
import type { DocumentItem } from './comparison-document.ts';

/** The letters of an item in the order they are read. */
export function runsOfItem(item: DocumentItem): readonly Run[] {
  switch (item.kind) {
    case 'heading':
    case 'paragraph':
      return item.runs;
    case 'grid':
      return [...(item.head ?? []), ...item.rows.flatMap(({ cells }) => cells)].flat();
    case 'words':
      return [{ text: item.text, mark: null }];
  }
}
