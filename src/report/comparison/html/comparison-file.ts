import { issue, ok } from '#kernel';
import type { Locale } from '#locale';
import { LARGEST_PAGE } from '../../html/largest-page.ts';
import { escapeHtml, tag } from '../../html/markup.ts';
import { pageHead } from '../../html/page-head.ts';
import { buildComparisonDocument } from '../build-comparison-document.ts';
import type { ComparisonDocument } from '../comparison-document.ts';
import type { ComparisonWriter } from '../comparison-writer.ts';
import { comparisonHtml } from './comparison-html.ts';

/** One page that can be sent, opened anywhere and printed; `style` = text of comparison.css. One over 1 MB is told of. */
export function comparisonFile(style: string): ComparisonWriter {
  return async (view, locale) => {
    const bytes = new TextEncoder().encode(page(buildComparisonDocument(view, locale), locale, style));
    const tooLarge = issue('report.page-too-large', { severity: 'warning', params: { largest: LARGEST_PAGE } });
    return ok({
      kind: 'document',
      bytes,
      mediaType: 'text/html; charset=utf-8',
      fileName: `${locale.comparison.table.title}.html`,
      issues: bytes.length > LARGEST_PAGE ? [...view.issues, tooLarge] : view.issues,
    });
  };
}

function page(document: ComparisonDocument, locale: Locale, style: string): string {
  return [
    '<!doctype html>',
    `<html lang="${document.language}">`,
    tag('head', {}, pageHead(document.title, style)),
    '<body class="comparison-file">',
    tag('a', { class: 'to-table', href: '#comparison-table' }, escapeHtml(locale.comparison.page.toTable)),
    tag('main', {}, comparisonHtml(document, locale, 'file')),
    '</body></html>\n',
  ].join('\n');
}
