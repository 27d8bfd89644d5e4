import type { Run } from '#compare';
import { escapeHtml, tag } from '../../html/markup.ts';
import type { ColumnKey, DocumentCell, DocumentColumn, DocumentItem } from '../comparison-document.ts';
import type { GridLooks } from '../grid-looks.ts';
import { gridHtml } from './grid-html.ts';
import { runsHtml, type Side } from './runs-html.ts';

/** Writes the cells of one page from the first to the last. */
export interface CellWriting {
  readonly columns: readonly DocumentColumn[];
  /** The element for the next heading, by its level in the edition. */
  readonly headingElement: (level: number) => string;
  readonly looks: GridLooks;
  /** Heads of the last table of each side. */
  readonly heads: Record<Side, readonly (readonly Run[])[]>;
}

export interface CellPlace {
  /** Its headings are headings of the page; those opposite repeat them. */
  readonly isNamed: boolean;
  /** A part of the same cell stands above it. */
  readonly goesOn: boolean;
}

export function cellHtml(
  writing: CellWriting,
  { key, items, span }: DocumentCell,
  { isNamed, goesOn }: CellPlace,
): string {
  if (span === 0) return '';
  const head = writing.columns.find((column) => column.key === key)?.head ?? '';
  const side = key === 'old' ? 'old' : 'new';
  return tag(
    'td',
    {
      class: classOf(key, writing.columns),
      'data-head': items.length === 0 || goesOn ? null : head,
      rowspan: span > 1 ? span : null,
    },
    ...items.map((item) => itemHtml(writing, item, { side, isNamed })),
  );
}

/** On a telephone the cells of a column stand together, the first column first. */
function classOf(key: ColumnKey, [, second]: readonly DocumentColumn[]): string | null {
  if (key === 'remark') return 'remark';
  return key === second?.key ? 'second' : null;
}

/** Items of a list deeper within others than this stand in no further. */
const DEEPEST_ITEM = 4;

function paragraphClass({ role, depth }: Extract<DocumentItem, { kind: 'paragraph' }>): string | null {
  if (role === 'paragraph') return null;
  return depth > 1 ? `${role} ${role}-${Math.min(depth, DEEPEST_ITEM)}` : role;
}

interface Cell {
  readonly side: Side;
  readonly isNamed: boolean;
}

function itemHtml(writing: CellWriting, item: DocumentItem, { side, isNamed }: Cell): string {
  switch (item.kind) {
    case 'heading':
      return tag(isNamed ? writing.headingElement(item.level) : 'p', { class: 'heading' }, runsHtml(item.runs, side));
    case 'paragraph':
      return tag('p', { class: paragraphClass(item) }, runsHtml(item.runs, side));
    case 'grid': {
      const { looks, heads } = writing;
      const made = gridHtml(item, { known: heads[side], look: looks.get(item), side });
      if (item.head !== null) heads[side] = item.head;
      return made;
    }
    case 'words':
      return tag('p', { class: item.check ? 'words check' : 'words' }, escapeHtml(item.text));
  }
}
