/** Remarks on a document that was made all the same; the last two refuse it. */
export const reportIssueCodes = [
  /** No bundled font has the character; 〓 stands in its place. found = it, place.field = the heading above it; params: codePoint. */
  'glyph-missing',
  /** No bundled font has the variant (異体字); its usual form stands there. Fields as above. */
  'glyph-variant-missing',
  /** The page would pass 1 MB: the words of the picture stand in its place. found = its caption; params: largest. */
  'report.picture-left-out',
  /** The page passes 1 MB even without pictures. params: largest. */
  'report.page-too-large',
  /** A character that an Office file cannot hold stands as U+FFFD. found = the beginning of the first text with it; params: codePoint, times. */
  'report.character-replaced',
  /** A comparison too long to be set as PDF. params: lines, letters, mostLines, mostLetters. */
  'report.too-long-for-pdf',
  /** A cell of the workbook was cut. found = its beginning, place.field = the sheet; params: longest. */
  'report.cell-too-long',
  /** A cell of the workbook goes on in the next row. found = its beginning, place.field = the column; params: longest, breaks. */
  'report.cell-continued',
  /** A comparison too long to be set as PDF. params: lines, letters, mostLines, mostLetters. */
  'report.too-long-for-pdf',
  /** The typesetter's native part does not load on this machine. found = the runtime's words. */
  'report.no-typesetter',
] as const;

export type ReportIssueCode = (typeof reportIssueCodes)[number];
