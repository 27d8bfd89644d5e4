import type { ComparisonOutput } from '#app';
import { writeComparisonJson } from './comparison-json-file.ts';
import { writeComparisonPage } from './comparison-page.ts';
import type { ComparisonWriter } from './comparison-writer.ts';
import { writeComparisonDocx } from './docx/comparison-docx.ts';

/** A new form: its name in `comparisonOutputs` of app, its writer here, its words in locale; the compiler asks for each. */
export const comparisonWriters: Readonly<Record<ComparisonOutput, ComparisonWriter>> = {
  page: writeComparisonPage,
  json: writeComparisonJson,
  docx: writeComparisonDocx,
};
