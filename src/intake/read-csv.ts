import { CsvError, parse } from 'csv-parse/sync';
import { fail, ok, type Issue, type Place, type Result } from '#kernel';
import { intakeIssue } from './issue-codes.ts';

/** Rows without the header; 指標CSV of all 1,788 bodies would have more, of one city hundreds. */
export const MOST_ROWS = 100_000;

/** One row. `row` counts as a spreadsheet does: the header is row 1. Cells are trimmed; an absent column reads as ''. */
export interface CsvRow {
  readonly row: number;
  cell(column: string): string;
  place(column?: string): Place;
}

export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly issues: readonly Issue[];
}

const LONGEST_SHOWN = 60;
/** UTF-16 units in which the separator is looked for. */
const LONGEST_LOOKED_AT = 10_000;

export interface CsvLayout {
  readonly required: readonly string[];
  /** Further columns that may stand there; names beginning with `_` are skipped. */
  readonly optional: readonly string[];
}

/** The text of a 指標CSV or the like → rows by column name, in any order of columns. Blank rows are skipped. */
export function readCsv(text: string, file: string, layout: CsvLayout): Result<CsvTable> {
  const records = parseRecords(text, file);
  return records.ok ? readRecords(records.value, file, layout) : records;
}

function readRecords([header = [], ...body]: readonly string[][], file: string, layout: CsvLayout): Result<CsvTable> {
  const columns = header.map((name) => name.trim().normalize('NFC'));
  const [first, ...others] = headerErrors(columns, file, layout);
  if (first) return fail(first, ...others);
  const rows = body.flatMap((cells, index) =>
    cells.every((cell) => cell.trim() === '') ? [] : [rowOf(cells, index + 2, { columns, file })],
  );
  const [wide, ...wider] = body.flatMap((cells, index) => widthIssue(cells, columns, { file, row: index + 2 }));
  if (wide) return fail(wide, ...wider);
  return ok({ columns, rows, issues: [] });
}

/** A page of the web under the name of the file that was asked for: often one that says that it is not there. */
const PAGE = /^\uFEFF?\s*<(?:!doctype\s+html|html)[\s>]/i;

/** RFC 4180 text → its records, parted by commas, tabs or semicolons. */
export function parseRecords(text: string, file: string): Result<readonly string[][]> {
  if (PAGE.test(text)) return fail(intakeIssue('csv-is-page', { place: { file } }));
  const lines = text.trimEnd().split('\n').length;
  const delimiter = separatorOf(text);
  try {
    const records: string[][] = parse(text, { bom: true, delimiter, relax_column_count: true, to: MOST_ROWS + 2 });
    if (records.length === 0) return fail(intakeIssue('csv-empty', { place: { file } }));
    if (records.length <= MOST_ROWS + 1) return ok(records);
    return fail(
      intakeIssue('csv-too-many-rows', {
        place: { file, row: MOST_ROWS + 2 },
        params: { rows: lines - 1, limit: MOST_ROWS },
      }),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return fail(intakeIssue('csv-broken', { place: { file, row: rowOfError(error) } }));
  }
}

/** What parts the first line that is parted at all; a comma where nothing tells. */
function separatorOf(text: string): ',' | '\t' | ';' {
  for (const line of text.slice(0, LONGEST_LOOKED_AT).split(/\r?\n/)) {
    const bare = line.replace(/"[^"]*"/g, '');
    const counts = ([',', '\t', ';'] as const).map((sign) => [bare.split(sign).length, sign] as const);
    const [most, sign] = counts.reduce((best, one) => (one[0] > best[0] ? one : best));
    if (most > 1) return sign;
  }
  return ',';
}

/** The row in which reading stopped making sense: an unclosed quotation runs to the end, so the line of the error would not help. */
function rowOfError(error: CsvError): number {
  return typeof error['records'] === 'number' ? error['records'] + 1 : 1;
}

function headerErrors(columns: readonly string[], file: string, { required, optional }: CsvLayout): readonly Issue[] {
  const at = (column: string): { place: Place } => ({ place: { file, row: 1, column } });
  const known = new Set([...required, ...optional]);
  const named = columns.filter((name) => name !== '' && !name.startsWith('_'));
  const repeated = new Set(named.filter((name, index) => named.indexOf(name) < index));
  const missing = required.filter((name) => !columns.includes(name));
  const [only = '', ...others] = columns;
  if (missing.length > 1 && others.length === 0) {
    const found = [...only].slice(0, LONGEST_SHOWN).join('');
    return [intakeIssue('csv-not-commas', { place: { file, row: 1 }, found, expected: required.join(',') })];
  }
  if (missing.length > 0)
    return missing.map((name) =>
      intakeIssue('csv-missing-column', { ...at(name), found: columns.join(','), expected: name }),
    );
  return [
    ...[...repeated].map((name) => intakeIssue('csv-duplicate-column', { ...at(name), found: name })),
    ...named
      .filter((name) => !known.has(name))
      .map((name) => intakeIssue('csv-unknown-column', { ...at(name), found: name, expected: [...known].join(', ') })),
  ];
}

function widthIssue(cells: readonly string[], columns: readonly string[], place: Place): readonly Issue[] {
  const surplus = cells.slice(columns.length).some((cell) => cell.trim() !== '');
  if (!surplus) return [];
  const params = { cells: cells.length, columns: columns.length };
  return [intakeIssue('csv-row-width', { place, found: cells.slice(columns.length).join(','), params })];
}

function rowOf(
  cells: readonly string[],
  row: number,
  { columns, file }: { columns: readonly string[]; file: string },
): CsvRow {
  const index = new Map(columns.map((name, at) => [name, at]));
  return {
    row,
    cell: (column) => (cells[index.get(column) ?? -1] ?? '').trim(),
    place: (column) => ({ file, row, ...(column === undefined ? {} : { column }) }),
  };
}
