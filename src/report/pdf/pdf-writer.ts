import { coverageOf } from '../fonts/report-fonts.ts';
import type { ReportWriter } from '../writer.ts';
import { pdfPrinter, type LoadTypesetter } from './pdf-printer.ts';
import type { TypesetterParts } from './typesetter.ts';
import { typstData } from './typst-data.ts';

export function pdfWriter(parts: TypesetterParts, load?: LoadTypesetter): ReportWriter {
  const coverage = coverageOf(parts.fonts);
  const print = pdfPrinter(parts, load);
  return { mediaType: 'application/pdf', write: (tree, locale) => print(typstData(tree, locale), coverage) };
}
