import { ok } from '#kernel';
import { buildComparisonDocument } from '../build-comparison-document.ts';
import type { ComparisonWriter } from '../comparison-writer.ts';
import { comparisonHtml } from './comparison-html.ts';

/** A fragment of a page of the site: its title is a heading of level 2, its style is comparison.css. */
export const writeComparisonPage: ComparisonWriter = async (view, locale) => {
  const document = buildComparisonDocument(view, locale);
  return ok({ kind: 'page', html: comparisonHtml(document, locale, 'page'), issues: view.issues });
};
