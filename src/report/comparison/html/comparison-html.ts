import type { Locale } from '#locale';
import { escapeHtml, tag } from '../../html/markup.ts';
import type { ComparisonDocument } from '../comparison-document.ts';
import { gridLooks } from '../grid-looks.ts';
import { headingDepths } from '../heading-depths.ts';
import { chaptersHtml } from './chapters-html.ts';
import { filterHtml } from './filter-html.ts';
import { groupHtml, type GroupWriting } from './group-html.ts';
import { lineGroups, type LineGroup } from './line-groups.ts';

/** `page`: the page of the site has the heading above it; `file`: it is the page itself. */
export type ComparisonPlace = 'page' | 'file';

/** Elements of the title, of what comes before the table, of the headings in it by their depth. */
const HEADINGS = {
  file: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  page: ['h2', 'h3', 'h4', 'h5', 'h6'],
} as const;

/** The whole of a 新旧対照表: how much changed, filters, an index, the table, its notes. No script and no style of its own. */
export function comparisonHtml(document: ComparisonDocument, locale: Locale, place: ComparisonPlace): string {
  const { title, date, look } = document;
  const groups = lineGroups(document);
  const [titled, headed, ...ofUnits] = HEADINGS[place];
  const depthOf = headingDepths();
  const numbered = look.pageNumbers === 'show' ? 'numbered' : 'unnumbered';
  return tag(
    'div',
    { class: `comparison comparison-${look.marks} comparison-${look.font} comparison-${numbered}` },
    tag(titled, { class: 'title' }, escapeHtml(title)),
    date === null ? '' : tag('p', { class: 'date' }, escapeHtml(date)),
    tag(
      'section',
      { class: 'overview' },
      tag(headed, {}, escapeHtml(locale.comparison.page.overview)),
      ...overview(document, groups, locale),
    ),
    tableHtml(document, groups, {
      locale,
      columns: document.columns,
      headingElement: (level) => ofUnits[depthOf(level) - 1] ?? 'h6',
      looks: gridLooks(document),
      heads: { new: [], old: [] },
    }),
  );
}

function overview(
  { columns, counts, look }: ComparisonDocument,
  groups: readonly LineGroup[],
  locale: Locale,
): readonly string[] {
  const words = locale.comparison.page;
  const head = (key: 'new' | 'old'): string => columns.find((column) => column.key === key)?.head ?? '';
  return [
    tag('p', { class: 'totals' }, escapeHtml(words.totals(counts))),
    tag('p', {}, escapeHtml(words.guide(look.marks, { new: head('new'), old: head('old') }))),
    tag('a', { class: 'to-table', href: '#comparison-table' }, escapeHtml(words.toTable)),
    filterHtml(groups, locale),
    chaptersHtml(groups, locale),
  ];
}

function tableHtml(
  { title, columns, notes }: ComparisonDocument,
  groups: readonly LineGroup[],
  writing: GroupWriting,
): string {
  const { kind } = writing.locale.comparison.page;
  const changed = groups.filter(({ kinds }) => kinds.includes('changed'));
  const places = new Map(changed.map((group, at) => [group, at]));
  const waysOf = (group: LineGroup) => {
    const at = places.get(group);
    return at === undefined ? null : { previous: changed[at - 1] ?? null, next: changed[at + 1] ?? null };
  };
  return tag(
    'table',
    { id: 'comparison-table', class: 'comparison-table', tabindex: -1 },
    tag('caption', {}, tag('span', { class: 'unseen' }, escapeHtml(title))),
    tag('colgroup', {}, '<col class="kind">', ...columns.map(({ key }) => `<col class="${key}">`)),
    tag(
      'thead',
      {},
      tag(
        'tr',
        {},
        tag('th', { class: 'kind', scope: 'col' }, escapeHtml(kind)),
        ...columns.map(({ head }) => tag('th', { scope: 'col' }, escapeHtml(head))),
      ),
    ),
    ...groups.map((group) => groupHtml(writing, group, waysOf(group))),
    notesHtml(notes, columns.length),
  );
}

/** At the foot of the table, which alone keeps them on the sheet of its last lines; heard as texts and not as cells. */
function notesHtml(notes: readonly string[], columns: number): string {
  if (notes.length === 0) return '';
  const texts = notes.map((note) => tag('p', {}, escapeHtml(note)));
  return tag(
    'tfoot',
    { class: 'table-notes', role: 'none' },
    tag(
      'tr',
      { role: 'none' },
      tag('td', { class: 'kind', role: 'none' }),
      tag('td', { colspan: columns, role: 'none' }, ...texts),
    ),
  );
}
