import type { Run } from '#compare';
import { ok } from '#kernel';
import type { Locale } from '#locale';
import { escapeHtml, tag } from '../html/markup.ts';
import { buildComparisonDocument } from './build-comparison-document.ts';
import type { ComparisonDocument, DocumentCell, DocumentItem } from './comparison-document.ts';
import type { ComparisonWriter } from './comparison-writer.ts';

/** The table as a fragment of a page: a summary, then the lines. Level 2 headings are left to the page. */
export const writeComparisonPage: ComparisonWriter = async (view, locale) =>
  ok({ kind: 'page', html: fragment(buildComparisonDocument(view, locale), locale), issues: view.issues });

function fragment({ columns, lines, counts, look }: ComparisonDocument, locale: Locale): string {
  return [
    tag('p', {}, escapeHtml(locale.comparison.summary(counts))),
    tag(
      'table',
      { class: `comparison comparison-${look.marks}` },
      tag('thead', {}, tag('tr', {}, ...columns.map(({ head }) => tag('th', { scope: 'col' }, escapeHtml(head))))),
      tag(
        'tbody',
        {},
        ...lines.map(({ cells }) => tag('tr', {}, ...cells.filter(({ span }) => span > 0).map(cellHtml))),
      ),
    ),
  ].join('\n');
}

function cellHtml({ key, items, span }: DocumentCell): string {
  const element = key === 'old' ? 'del' : 'ins';
  return tag('td', { rowspan: span > 1 ? String(span) : null }, ...items.map((item) => itemHtml(item, element)));
}

function itemHtml(item: DocumentItem, element: 'ins' | 'del'): string {
  switch (item.kind) {
    case 'heading':
    case 'paragraph':
      return tag('p', {}, runsHtml(item.runs, element));
    case 'grid':
      return item.rows
        .map(({ cells }) => tag('p', {}, cells.map((runs) => runsHtml(runs, element)).join(' ')))
        .join('');
    case 'words':
      return tag('p', {}, escapeHtml(item.text));
  }
}

function runsHtml(runs: readonly Run[], element: 'ins' | 'del'): string {
  return runs.map(({ text, mark }) => (mark ? tag(element, {}, escapeHtml(text)) : escapeHtml(text))).join('');
}
