import type { ComparisonOutput } from '#app';
import type { ReadAsset } from '../assets.ts';
import { readComparisonStyle, readComparisonTypesetting } from './comparison-assets.ts';
import type { ComparisonWriter } from './comparison-writer.ts';

export interface ComparisonWriterParts {
  /** Reads what ships with the product; asked for only what a form needs. */
  readonly read: ReadAsset;
  /** An absolute path where nothing lies and nothing is written: the root of the typesetter. */
  readonly emptyFolder: string;
}

/**
 * A new form: its name in `comparisonOutputs` of app, its writer here, its words in locale; the compiler asks for each.
 * Loaded and made when first needed, so that no form waits for the parts of another.
 */
export const comparisonWriters: Readonly<
  Record<ComparisonOutput, (parts: ComparisonWriterParts) => Promise<ComparisonWriter>>
> = {
  page: async () => (await import('./html/comparison-page.ts')).writeComparisonPage,
  docx: async () => (await import('./docx/comparison-docx.ts')).writeComparisonDocx,
  xlsx: async () => (await import('./xlsx/comparison-xlsx.ts')).writeComparisonXlsx,
  json: async () => (await import('./comparison-json-file.ts')).writeComparisonJson,
  html: async ({ read }) => (await import('./html/comparison-file.ts')).comparisonFile(readComparisonStyle(read)),
  pdf: async ({ read, emptyFolder }) =>
    (await import('./pdf/comparison-pdf.ts')).comparisonPdf({ ...readComparisonTypesetting(read), emptyFolder }),
};
