import type { Locale } from '#locale';
import { tag } from '../../html/markup.ts';
import { namedSide } from '../heading-depths.ts';
import { lineLength, SHORT_LINE } from '../line-length.ts';
import { cellHtml, type CellWriting } from './cell-html.ts';
import { chipHtml, kindText } from './chip-html.ts';
import type { LineGroup } from './line-groups.ts';

export interface GroupWriting extends CellWriting {
  readonly locale: Locale;
}

/** Neighbours with a change. */
export interface Ways {
  readonly previous: LineGroup | null;
  readonly next: LineGroup | null;
}

export function groupHtml(writing: GroupWriting, group: LineGroup, ways: Ways | null): string {
  const rows = group.lines.map((line, at) =>
    tag(
      'tr',
      {},
      at === 0 ? kindCell(group, ways, writing.locale) : '',
      ...line.cells.map((cell) => cellHtml(writing, cell, cell.key === namedSide(line))),
    ),
  );
  return tag('tbody', { id: group.anchor, 'data-kinds': group.shownFor.join(' '), class: lookOf(group) }, ...rows);
}

function lookOf({ lines, heading, isKept }: LineGroup): string | null {
  const looks = [
    lines[0]?.newPage === true && 'new-page',
    heading?.depth === 0 && 'chapter',
    lines.every((line) => lineLength(line) < SHORT_LINE) && 'short',
    isKept && 'kept',
  ];
  return looks.filter((look) => look !== false).join(' ') || null;
}

/** Heads its lines for those who hear them; the ways on to other changes are no part of that name. */
function kindCell({ kinds, lines }: LineGroup, ways: Ways | null, locale: Locale): string {
  const told = kinds.filter((kind) => kind !== 'changed');
  const span = lines.length > 1 ? lines.length : null;
  if (told.length === 0) return tag('td', { class: 'kind', rowspan: span });
  const name = ways && told.map((kind) => kindText(kind, locale)).join(' ');
  return tag(
    'th',
    { class: 'kind', scope: 'row', rowspan: span, 'aria-label': name },
    told.map((kind) => chipHtml(kind, locale)).join(' '),
    ways === null ? '' : waysHtml(ways, locale),
  );
}

function waysHtml({ previous, next }: Ways, { comparison: { page } }: Locale): string {
  const way = (to: LineGroup | null, name: string, sign: string): string =>
    to === null ? '' : tag('a', { href: `#${encodeURIComponent(to.anchor)}`, 'aria-label': name, title: name }, sign);
  return tag('span', { class: 'ways' }, way(previous, page.previous, '↑'), way(next, page.next, '↓'));
}
