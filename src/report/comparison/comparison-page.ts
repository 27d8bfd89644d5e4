import { countRows, type ComparisonChoices } from '#app';
import type { ComparedUnit, Comparison, ComparisonRow } from '#compare';
import { ok } from '#kernel';
import type { Locale } from '#locale';
import { escapeHtml, tag } from '../html/markup.ts';
import type { ComparisonWriter } from './comparison-writer.ts';

/** The table as a fragment of a page: a summary, then a row for each pair. Level 2 headings are left to the page. */
export const writeComparisonPage: ComparisonWriter = async ({ comparison, issues }, { settings }, locale) =>
  ok({ kind: 'page', html: fragment(comparison, settings, locale), issues });

function fragment(comparison: Comparison, settings: ComparisonChoices, locale: Locale): string {
  const rows = comparison.rows.filter(({ type }) => settings.unchanged === 'show' || type !== 'same');
  const inOrder = <T>(ofNew: T, ofOld: T): readonly T[] =>
    settings.order === 'new-old' ? [ofNew, ofOld] : [ofOld, ofNew];
  const heads = [...inOrder(comparison.new.title, comparison.old.title), locale.headings.remarks];
  return [
    tag('p', {}, escapeHtml(locale.comparison.summary(countRows(comparison)))),
    tag(
      'table',
      { class: `comparison comparison-${settings.marks}` },
      tag('thead', {}, tag('tr', {}, ...heads.map((head) => tag('th', { scope: 'col' }, escapeHtml(head))))),
      tag(
        'tbody',
        {},
        ...rows.map((row) =>
          tag('tr', {}, ...inOrder(cell(row.new, 'ins'), cell(row.old, 'del')), remarkCell(row, locale)),
        ),
      ),
    ),
  ].join('\n');
}

function cell(units: readonly ComparedUnit[], element: 'ins' | 'del'): string {
  return tag('td', {}, ...units.map((unit) => tag('p', {}, marked(unit, element))));
}

function remarkCell(row: ComparisonRow, { comparison, labels }: Locale): string {
  const check = row.confidence === 'check' ? [labels.confidence.check] : [];
  return tag('td', {}, escapeHtml([comparison.remark(row), ...check].filter((text) => text !== '').join(' ')));
}

/** Spans are UTF-16 offsets in order; a word reader is told of them by the element. */
function marked({ text, marks }: ComparedUnit, element: 'ins' | 'del'): string {
  const ends = [0, ...marks.map(([, end]) => end)];
  const pieces = marks.map(
    ([start, end], at) =>
      escapeHtml(text.slice(ends[at], start)) + tag(element, {}, escapeHtml(text.slice(start, end))),
  );
  return pieces.join('') + escapeHtml(text.slice(ends.at(-1)));
}
