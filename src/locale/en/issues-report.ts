import type { Sentences } from '../issue-sentences.ts';
import type { jaReportIssues } from '../ja/issues-report.ts';

export const enReportIssues: Sentences<keyof typeof jaReportIssues> = {
  'glyph-missing':
    'The character “{found}” ({codePoint}) is in no bundled font and is shown as 〓. Replace it by another one.',
  'glyph-variant-missing':
    'The variant “{found}” ({codePoint}) is in no bundled font and is shown in its standard form. Check that this will do.',
  'report.picture-left-out':
    'The picture “{found}” was left out because the page would exceed {largest} bytes. Make the picture smaller.',
  'report.page-too-large': 'The page is larger than 1 MB. To send it by mail, use the PDF.',
  'report.cell-too-long':
    "The text beginning “{found}…” is cut at Excel's limit of {longest} characters. The PDF and the Word file have all of it.",
  'report.cell-continued':
    'The cell beginning “{found}…”, of {cells} in all, is too tall for a row of Excel and goes on in the next one.',
  'report.character-replaced':
    'The character {codePoint} ({times} times) cannot stand in a Word or Excel file and was replaced by “\ufffd”, first in the text beginning “{found}…”. Remove it from the original.',
  'report.too-long-for-pdf':
    'This table ({lines} rows, {letters} letters) is too long for a PDF (at most {mostLines} rows, {mostLetters} letters). Leave out what did not change, or make Word, Excel or HTML.',
  'report.no-typesetter':
    'PDF cannot be made here: the part that sets it does not load on this machine. Make HTML, Word or Excel. State: {found}.',
};
