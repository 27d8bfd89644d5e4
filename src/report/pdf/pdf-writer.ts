import { fail, issue, ok } from '#kernel';
import { coverageOf } from '../fonts/report-fonts.ts';
import type { ReportWriter } from '../writer.ts';
import { printableData } from './printable-data.ts';
import type { Typesetter, TypesetterParts } from './typesetter.ts';
import { typstData } from './typst-data.ts';

/** How the typesetter is got hold of; a test may hand in one that is not there. */
export type LoadTypesetter = (parts: TypesetterParts) => Promise<Pick<Typesetter, 'pdf'>>;

/**
 * PDF with bookmarks and embedded fonts. Made once per worker: the first document pays for reading the fonts. The
 * typesetter is a native part per platform and is loaded when first needed, so that where it is missing only PDF is refused.
 */
export function pdfWriter(parts: TypesetterParts, load: LoadTypesetter = shippedTypesetter): ReportWriter {
  const coverage = coverageOf(parts.fonts);
  let loading: ReturnType<LoadTypesetter> | undefined;
  return {
    mediaType: 'application/pdf',
    write: async (tree, locale) => {
      const typesetter = await (loading ??= load(parts)).catch((cause: unknown) => String(cause));
      if (typeof typesetter === 'string') return fail(issue('report.no-typesetter', { found: typesetter }));
      const { data, pictures } = typstData(tree, locale);
      const printable = printableData(data, coverage);
      const made = typesetter.pdf({ data: printable.data, pictures });
      return made.ok ? ok({ bytes: made.value, issues: printable.issues }) : made;
    },
  };
}

const shippedTypesetter: LoadTypesetter = async (parts) => new (await import('./typesetter.ts')).Typesetter(parts);
