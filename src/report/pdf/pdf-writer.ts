import { coverageOf } from '../fonts/report-fonts.ts';
import type { ReportWriter } from '../writer.ts';
import { ok } from '#kernel';
import { printableData } from './printable-data.ts';
import { typstData } from './typst-data.ts';
import { Typesetter, type TypesetterParts } from './typesetter.ts';

/** PDF with bookmarks and embedded fonts. Made once per worker: the first document of a writer pays for reading the fonts. */
export function pdfWriter(parts: TypesetterParts): ReportWriter {
  const typesetter = new Typesetter(parts);
  const coverage = coverageOf(parts.fonts);
  return {
    mediaType: 'application/pdf',
    write: async (tree, locale) => {
      const { data, pictures } = typstData(tree, locale);
      const printable = printableData(data, coverage);
      const made = typesetter.pdf({ data: printable.data, pictures });
      return made.ok ? ok({ bytes: made.value, issues: printable.issues }) : made;
    },
  };
}
