import { FONT, plainSheet, type RunningWords, type WorkbookSheet } from './plain-sheet.ts';
import { printRanges } from './print-ranges.ts';

export interface Workbook extends RunningWords {
  readonly creator: string;
  readonly date: Date;
  readonly sheets: readonly WorkbookSheet[];
}

/** The same workbook gives the same bytes. */
export async function writeWorkbook({ title, creator, date, notice, sheets }: Workbook): Promise<Uint8Array> {
  // Loaded when it is asked for: no other document waits for it.
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: sheets.map((sheet) => plainSheet(sheet, { title, notice })),
    properties: { title, creator, lastModifiedBy: creator, created: date, modified: date },
    defaultFont: FONT,
    namedRanges: sheets.flatMap(({ name, preface, heads, rows }) =>
      printRanges({ name, head: preface.length, columns: heads.length, rows: preface.length + 1 + rows.length }),
    ),
  });
}
