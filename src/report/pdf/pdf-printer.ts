import { fail, issue, ok, type Result } from '#kernel';
import type { Coverage } from '../fonts/cmap-coverage.ts';
import type { Written } from '../writer.ts';
import { printableData } from './printable-data.ts';
import type { Typesetter, TypesetterParts } from './typesetter.ts';
import type { TypstData } from './typst-data.ts';

/** How the typesetter is got hold of; a test may hand in one that is not there. */
export type LoadTypesetter = (parts: TypesetterParts) => Promise<Pick<Typesetter, 'pdf'>>;

/** Sets data in one template; `weights` = what the typefaces of this document can show. */
export type PdfPrinter = (data: TypstData, weights: readonly (readonly Coverage[])[]) => Promise<Result<Written>>;

/**
 * PDF with bookmarks and embedded fonts. Made once per worker: the first document pays for reading the fonts. The
 * typesetter is a native part per platform and is loaded when first needed, so that where it is missing only PDF is refused.
 */
export function pdfPrinter(parts: TypesetterParts, load: LoadTypesetter = shippedTypesetter): PdfPrinter {
  let loading: ReturnType<LoadTypesetter> | undefined;
  return async ({ data, pictures }, weights) => {
    const typesetter = await (loading ??= load(parts)).catch((cause: unknown) => String(cause));
    if (typeof typesetter === 'string') return fail(issue('report.no-typesetter', { found: typesetter }));
    const printable = printableData(data, weights);
    const made = typesetter.pdf({ data: printable.data, pictures });
    return made.ok ? ok({ bytes: made.value, issues: printable.issues }) : made;
  };
}

const shippedTypesetter: LoadTypesetter = async (parts) => new (await import('./typesetter.ts')).Typesetter(parts);
