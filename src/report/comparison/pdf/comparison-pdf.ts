import { fail, issue, ok, type Issue } from '#kernel';
import { coverageOf } from '../../fonts/report-fonts.ts';
import { pdfPrinter, type LoadTypesetter } from '../../pdf/pdf-printer.ts';
import { buildComparisonDocument } from '../build-comparison-document.ts';
import type { ComparisonTypesetting } from '../comparison-assets.ts';
import type { ComparisonDocument } from '../comparison-document.ts';
import type { ComparisonWriter } from '../comparison-writer.ts';
import { wholeLength } from '../line-length.ts';
import { comparisonData } from './comparison-data.ts';

export interface ComparisonPdfParts extends ComparisonTypesetting {
  /** An absolute path where nothing lies: the root of the typesetter. */
  readonly emptyFolder: string;
}

/** What is longer needs more than a minute and two gigabytes on a busy machine. */
const MOST = { lines: 6000, letters: 600_000 } as const;

/** A4 landscape, PDF/UA-1. A character that the typefaces lack stands as 〓 and is told of, under the table too. */
export function comparisonPdf(parts: ComparisonPdfParts, load?: LoadTypesetter): ComparisonWriter {
  const { gothic, mincho } = parts.faces;
  const fonts = { regular: union(gothic.regular, mincho.regular), bold: union(gothic.bold, mincho.bold) };
  const coverage = { gothic: coverageOf(gothic), mincho: coverageOf(mincho) };
  const print = pdfPrinter({ fonts, template: parts.template, emptyFolder: parts.emptyFolder }, load);
  return async (view, locale) => {
    const document = buildComparisonDocument(view, locale);
    const tooLong = tooLongIssue(document);
    if (tooLong) return fail(tooLong);
    const set = (some: ComparisonDocument) =>
      print({ data: comparisonData(some), pictures: [] }, coverage[some.look.font]);
    const first = await set(document);
    const missing = first.ok ? missingIn(first.value.issues) : [];
    const note = locale.comparison.table.missing(missing);
    const printed = missing.length === 0 ? first : await set({ ...document, notes: [...document.notes, note] });
    if (!printed.ok) return printed;
    return ok({
      kind: 'document',
      bytes: printed.value.bytes,
      mediaType: 'application/pdf',
      fileName: `${locale.comparison.table.title}.pdf`,
      issues: [...view.issues, ...printed.value.issues],
    });
  };
}

/** Code points that stand as 〓, each once, in their order. */
function missingIn(issues: readonly Issue[]): readonly string[] {
  const told = issues.filter(({ code }) => code === 'glyph-missing').map(({ params }) => String(params?.['codePoint']));
  return [...new Set(told)];
}

function tooLongIssue({ lines }: ComparisonDocument): Issue | null {
  const found = { lines: lines.length, letters: wholeLength(lines) };
  if (found.lines <= MOST.lines && found.letters <= MOST.letters) return null;
  return issue('report.too-long-for-pdf', {
    params: { ...found, mostLines: MOST.lines, mostLetters: MOST.letters },
  });
}

function union<Item>(some: readonly Item[], others: readonly Item[]): readonly Item[] {
  return [...new Set([...some, ...others])];
}
