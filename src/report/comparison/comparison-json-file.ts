import { comparisonJson } from '#app';
import { ok } from '#kernel';
import type { ComparisonWriter } from './comparison-writer.ts';

/** The published JSON of a comparison, with the remarks in words. */
export const writeComparisonJson: ComparisonWriter = async ({ comparison, issues }, locale) =>
  ok({
    kind: 'document',
    bytes: new TextEncoder().encode(
      `${JSON.stringify(comparisonJson(comparison, locale.comparison.remark), null, 2)}\n`,
    ),
    mediaType: 'application/json',
    fileName: `${locale.comparison.table.title}.json`,
    issues,
  });
