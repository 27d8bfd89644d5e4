import type { Run } from '#compare';
import type { Locale } from '#locale';
import { escapeHtml, tag } from '../../html/markup.ts';
import type { DocumentCell, DocumentColumn, DocumentItem, DocumentLine } from '../comparison-document.ts';
import { chipHtml, kindText } from './chip-html.ts';
import { gridHtml } from './grid-html.ts';
import type { HeadingLevels } from './heading-levels.ts';
import type { LineGroup } from './line-groups.ts';
import { runsHtml, type Side } from './runs-html.ts';

/** Writes the groups of one page from the first to the last. */
export interface GroupWriting {
  readonly locale: Locale;
  readonly columns: readonly DocumentColumn[];
  readonly levels: HeadingLevels;
  /** Heads of the last table of each side. */
  readonly heads: Record<Side, readonly (readonly Run[])[]>;
}

/** Neighbours with a change. */
export interface Ways {
  readonly previous: LineGroup | null;
  readonly next: LineGroup | null;
}

export function groupHtml(writing: GroupWriting, group: LineGroup, ways: Ways | null): string {
  const { anchor, lines, shownFor, heading } = group;
  const begins = lines[0]?.newPage === true;
  const look = [begins ? 'new-page' : '', heading?.depth === 0 ? 'chapter' : '', isShort(lines) ? 'short' : ''];
  const rows = lines.map((line, at) =>
    tag(
      'tr',
      {},
      at === 0 ? kindCell(writing, group, ways) : '',
      ...line.cells.map((cell) => cellHtml(writing, group, cell)),
    ),
  );
  return tag(
    'tbody',
    { id: anchor, 'data-kinds': shownFor.join(' '), class: look.filter((name) => name !== '').join(' ') || null },
    ...rows,
  );
}

/** Heads its lines for those who hear them; the ways on to other changes are no part of that name. */
function kindCell({ locale }: GroupWriting, { kinds, lines }: LineGroup, ways: Ways | null): string {
  const told = kinds.filter((kind) => kind !== 'changed');
  const span = lines.length > 1 ? lines.length : null;
  if (told.length === 0) return tag('td', { class: 'kind', rowspan: span });
  return tag(
    'th',
    {
      class: 'kind',
      scope: 'row',
      rowspan: span,
      'aria-label': ways && told.map((kind) => kindText(kind, locale)).join(' '),
    },
    told.map((kind) => chipHtml(kind, locale)).join(' '),
    ways === null ? '' : waysHtml(ways, locale),
  );
}

function waysHtml({ previous, next }: Ways, { comparison: { page } }: Locale): string {
  const way = (to: LineGroup | null, name: string, sign: string): string =>
    to === null ? '' : tag('a', { href: `#${encodeURIComponent(to.anchor)}`, 'aria-label': name, title: name }, sign);
  return tag('span', { class: 'ways' }, way(previous, page.previous, '↑'), way(next, page.next, '↓'));
}

function cellHtml(writing: GroupWriting, group: LineGroup, { key, items, span }: DocumentCell): string {
  if (span === 0) return '';
  const head = writing.columns.find((column) => column.key === key)?.head ?? '';
  return tag(
    'td',
    { 'data-head': items.length === 0 ? null : head, rowspan: span > 1 ? span : null },
    ...items.map((item) =>
      itemHtml(writing, item, { side: key === 'old' ? 'old' : 'new', isNamed: key === namedSide(group) }),
    ),
  );
}

interface Cell {
  readonly side: Side;
  /** Its headings are headings of the page; those opposite repeat them. */
  readonly isNamed: boolean;
}

function itemHtml(writing: GroupWriting, item: DocumentItem, { side, isNamed }: Cell): string {
  switch (item.kind) {
    case 'heading':
      return tag(isNamed ? writing.levels.next(item.level) : 'p', { class: 'heading' }, runsHtml(item.runs, side));
    case 'paragraph':
      return tag('p', { class: item.role === 'paragraph' ? null : item.role }, runsHtml(item.runs, side));
    case 'grid': {
      const made = gridHtml(item, writing.heads[side], side);
      if (item.head !== null) writing.heads[side] = item.head;
      return made;
    }
    case 'words':
      return tag('p', { class: item.check ? 'words check' : 'words' }, escapeHtml(item.text));
  }
}

function namedSide({ lines }: LineGroup): Side {
  const ofNew = lines.flatMap(({ cells }) => cells.filter(({ key }) => key === 'new'));
  return ofNew.some(({ items }) => items.some(({ kind }) => kind === 'heading')) ? 'new' : 'old';
}

/** Kept on one sheet: a line or two on each would look torn. */
const SHORT = 400;

function isShort(lines: readonly DocumentLine[]): boolean {
  return lines.every(({ cells }) =>
    cells.every(({ items }) => items.reduce((sum, item) => sum + lengthOf(item), 0) < SHORT),
  );
}

function lengthOf(item: DocumentItem): number {
  const ofRuns = (runs: readonly Run[]): number => runs.reduce((sum, { text }) => sum + text.length, 0);
  switch (item.kind) {
    case 'words':
      return item.text.length;
    case 'grid':
      return item.rows.reduce((sum, { cells }) => sum + 40 + cells.reduce((all, runs) => all + ofRuns(runs), 0), 0);
    default:
      return ofRuns(item.runs) + 40;
  }
}
