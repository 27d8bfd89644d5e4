import {
  decimalText,
  fiscalYear,
  foldForCompare,
  parseNumberCell,
  parsePeriod,
  parseYear,
  yearPeriod,
  type Decimal,
  type FiscalYear,
  type Period,
  type ValueCell,
  type WordCell,
} from '#kernel';
import type { MissingReason } from '#indicator';
import type { Vocabulary } from './csv-vocabulary.ts';
import type { Findings } from './findings.ts';
import type { CsvRow } from './read-csv.ts';

/** A row and where its issues go: what every reader of a cell needs. */
export interface CellReader {
  readonly row: CsvRow;
  readonly findings: Findings;
}

/** A figure as a cell says it; `undecided` and the like are reasons, words stand for themselves. */
export type FigureReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: Decimal; readonly cell: ValueCell; readonly measured: Period | null }
  | { readonly kind: 'word'; readonly cell: WordCell }
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  | { readonly kind: 'wrong' };

const REASONS = {
  undecided: 'undecided',
  'not-applicable': 'not-applicable',
  unknown: 'not-obtained',
  suppressed: 'suppressed',
} as const satisfies Record<string, MissingReason>;

/** Null where blank; an unknown word is an issue and null. */
export function readWord<T extends string>(
  { row, findings }: CellReader,
  column: string,
  words: Vocabulary<T>,
): T | null {
  const found = row.cell(column);
  if (found === '') return null;
  const code = words.code.get(foldForCompare(found));
  if (code === undefined) findings.add('csv-unknown-word', row.place(column), { found, expected: words.expected });
  return code ?? null;
}

/** A plan year: 年度, or a bare label. `2019年` is an issue, since a plan's columns are fiscal years. */
export function readYear({ row, findings }: CellReader, column: string): FiscalYear | null {
  const found = row.cell(column);
  if (found === '') return null;
  const reading = findings.value(parseYear(found), row.place(column));
  if (!reading) return null;
  if (reading.kind !== 'CY') return fiscalYear(reading.year);
  findings.add('year-not-fiscal', row.place(column), { found, expected: `${reading.year}年度` });
  return null;
}

export function readPeriod({ row, findings }: CellReader, column: string): Period | null {
  const found = row.cell(column);
  return found === '' ? null : findings.value(parsePeriod(found), row.place(column));
}

/** Reads any figure; what is accepted but unusual (▲, 約) gives a note. Only a target may say 以上 or the like. */
export function readFigure(reader: CellReader, column: string): FigureReading {
  const { row, findings } = reader;
  const found = row.cell(column);
  const unit = row.cell('単位');
  const cell = parseNumberCell(found, unit === '' ? undefined : unit);
  switch (cell.kind) {
    case 'issue':
      findings.take([cell.issue], row.place(column));
      return { kind: 'wrong' };
    case 'missing':
      return cell.reason === 'blank' ? { kind: 'blank' } : { kind: 'missing', reason: REASONS[cell.reason] };
    case 'word':
      return { kind: 'word', cell };
    case 'value':
      noteUnusual(reader, column, cell);
      return {
        kind: 'value',
        value: cell.value,
        cell,
        measured: cell.measured ? yearPeriod(cell.measured, 'FY') : null,
      };
  }
}

function noteUnusual({ row, findings }: CellReader, column: string, cell: ValueCell): void {
  const shown = { severity: 'note', found: row.cell(column), expected: decimalText(cell.value) } as const;
  if (/[△▲]/.test(shown.found)) findings.add('triangle-as-minus', row.place(column), shown);
  if (cell.approximate) findings.add('figure-approximate', row.place(column), shown);
  if (cell.comparator !== undefined && column !== '目標値')
    findings.add('figure-is-a-bound', row.place(column), { ...shown, severity: 'error' });
}

/** A plain decimal such as a numerator; words and reasons are not figures here. */
export function readPlain(reader: CellReader, column: string): Decimal | null {
  const reading = readFigure(reader, column);
  if (reading.kind === 'value') return reading.value;
  if (reading.kind === 'word') refuseWord(reader, column);
  return null;
}

export function refuseWord({ row, findings }: CellReader, column: string): void {
  findings.add('figure-is-a-word', row.place(column), { found: row.cell(column), expected: '1234.5' });
}

/** The period said in a column of its own or beside the figure; saying two is an issue. Null = the plan year itself. */
export function agreedPeriod(
  reader: CellReader,
  column: string,
  said: { own: Period | null; beside: Period | null },
): Period | null {
  const { own, beside } = said;
  if (own && beside && (own.start !== beside.start || own.end !== beside.end)) {
    reader.findings.add('csv-contradiction', reader.row.place(column), {
      found: reader.row.cell(column),
      expected: `${beside.start}/${beside.end}`,
    });
  }
  return own ?? beside;
}

export function readSource({ row, findings }: CellReader, known: ReadonlySet<string> | null): string | null {
  const found = row.cell('出典');
  if (found === '') return null;
  if (known && !known.has(found))
    findings.add('source-unknown', row.place('出典'), { found, expected: 'sources.json' });
  return found;
}

/** A whole number ≥ `least` in ASCII or full-width digits, or null with an issue. */
export function readCount(
  reader: CellReader,
  column: string,
  code: 'version-malformed' | 'decimals-malformed',
): number | null {
  const { row, findings } = reader;
  const found = row.cell(column);
  if (found === '') return null;
  const least = code === 'version-malformed' ? 1 : 0;
  const digits = found.normalize('NFKC');
  if (/^\d{1,2}$/.test(digits) && Number(digits) >= least) return Number(digits);
  findings.add(code, row.place(column), { found, expected: String(least) });
  return null;
}
