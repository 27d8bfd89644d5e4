import { parseMunicipalityCode, type MunicipalityCode } from '#kernel';
import type { Findings } from './findings.ts';
import type { CsvRow } from './read-csv.ts';

const COLUMN = '全国地方公共団体コード';

/**
 * The code the rows state, told once each: wrong codes, a leading zero a spreadsheet ate (mended, with a warning), and
 * codes of another body than `expected` (or than the first row). Null where no row states one.
 */
export function checkMunicipality(
  rows: readonly CsvRow[],
  expected: MunicipalityCode | null,
  findings: Findings,
): MunicipalityCode | null {
  const firstWith = new Map<string, CsvRow>();
  for (const row of rows) {
    const text = row.cell(COLUMN);
    if (text !== '' && !firstWith.has(text)) firstWith.set(text, row);
  }
  let stated = expected;
  for (const [text, row] of firstWith) {
    const reading = findings.value(parseMunicipalityCode(text), row.place(COLUMN));
    if (!reading) continue;
    findings.take(reading.issues, row.place(COLUMN));
    stated ??= reading.code;
    if (reading.code !== stated)
      findings.add('municipality-differs', row.place(COLUMN), { found: reading.code, expected: stated });
  }
  return stated;
}
