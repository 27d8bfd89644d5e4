import type { Locale } from '#locale';
import { tag } from '../../html/markup.ts';
import { namedSide } from '../heading-depths.ts';
import { lineLength, SHORT_LINE } from '../line-length.ts';
import type { ColumnKey } from '../comparison-document.ts';
import { lineParts, type LinePart } from '../line-parts.ts';
import { cellHtml, type CellPlace, type CellWriting } from './cell-html.ts';
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
  const parts = group.lines.flatMap(lineParts);
  const rows = parts.map((part, at) =>
    tag(
      'tr',
      { class: partLook(part) },
      at === 0 ? kindCell(group, { rows: parts.length, ways }, writing.locale) : '',
      ...part.line.cells.map((cell) => cellHtml(writing, cell, placeOf(part, cell.key))),
    ),
  );
  return tag('tbody', { id: group.anchor, 'data-kinds': group.shownFor.join(' '), class: lookOf(group) }, ...rows);
}

function placeOf({ line, above }: LinePart, key: ColumnKey): CellPlace {
  return { isNamed: key === namedSide(line), goesOn: above };
}

/** Parts of a line look like one row of the table; on paper each may be kept whole, headings with the part below. */
function partLook({ line, above, below }: LinePart): string | null {
  const looks = [
    above && 'goes-on',
    below && 'is-cut',
    below && line.heading && 'kept',
    (above || below) && lineLength(line) < SHORT_LINE && 'short',
  ];
  return looks.filter((look) => look !== false).join(' ') || null;
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

interface KindPlace {
  readonly rows: number;
  readonly ways: Ways | null;
}

/** Heads its rows for those who hear them; the ways on to other changes are no part of that name. */
function kindCell({ kinds }: LineGroup, { rows, ways }: KindPlace, locale: Locale): string {
  const told = kinds.filter((kind) => kind !== 'changed');
  const span = rows > 1 ? rows : null;
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
