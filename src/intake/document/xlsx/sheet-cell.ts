import { decimalText, parseNumberCell, type Issue, type Place } from '#kernel';
import { intakeIssue, type IntakeIssueCode } from '../../issue-codes.ts';
import type { MarkedRange } from '../flow.ts';
import { Refusal } from '../ooxml/refusal.ts';
import { addressOf } from './cell-address.ts';
import { PLAIN_FORMAT, type CellFormat } from './cell-formats.ts';
import type { RawCell } from './raw-sheet.ts';
import { unescaped, type RichText } from './rich-text.ts';
import { shownNumber } from './shown-number.ts';
import type { Workbook } from './workbook.ts';

/** A number as the file has it, and the places by which the unit that is shown moves it. */
export interface StoredNumber {
  readonly value: number;
  readonly shift: number;
}

/** A cell as a reader of the sheet sees it. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly place: Place;
  readonly text: string;
  readonly marks: readonly MarkedRange[];
  readonly format: CellFormat;
  readonly bold: boolean;
  /** Null where the cell holds no number. */
  readonly number: StoredNumber | null;
  /** True where what is shown does not read as the number that is held: digits left out, a sign in brackets, a word for zero. */
  readonly isOtherwise: boolean;
  /** True where nobody chose what is shown: a number longer than a cell without a format shows. */
  readonly isCut?: true;
  /** ふりがな that the sheet shows above the text; empty = none. */
  readonly phonetic: string;
  readonly issue: Issue | null;
}

type CellText = Pick<SheetCell, 'text' | 'marks' | 'bold' | 'number' | 'isOtherwise' | 'isCut' | 'phonetic' | 'issue'>;

/** What a cell says, with what has to be told of it. */
export function readCell(raw: RawCell, sheet: string, workbook: Workbook): SheetCell {
  const { row, column } = raw;
  const place: Place = { sheet, cell: addressOf(raw) };
  const format = workbook.formats[raw.style] ?? PLAIN_FORMAT;
  const said = textOf(raw, { workbook, format, place });
  const marks = format.struck || format.underlined ? [...said.marks, ...wholeMarks(said, format)] : said.marks;
  return { ...said, row, column, place, format, marks, bold: said.bold || format.bold };
}

/** A line through or under the whole cell; where its runs say it themselves they stand alone. */
function wholeMarks({ text, marks }: CellText, format: CellFormat): readonly MarkedRange[] {
  if (marks.length > 0 || text === '') return [];
  return (['struck', 'underlined'] as const).flatMap((kind) =>
    format[kind] ? [{ from: 0, to: text.length, kind }] : [],
  );
}

interface CellContext {
  readonly workbook: Workbook;
  readonly format: CellFormat;
  readonly place: Place;
}

const NOTHING: CellText = {
  text: '',
  marks: [],
  bold: false,
  number: null,
  isOtherwise: false,
  phonetic: '',
  issue: null,
};

function textOf(raw: RawCell, context: CellContext): CellText {
  const { value, rich, type, formula, showsPhonetic } = raw;
  const text = type === 's' && value !== null ? sharedString(value, context.workbook) : rich;
  if (text)
    return {
      ...NOTHING,
      text: text.text,
      marks: text.marks,
      bold: text.bold,
      phonetic: showsPhonetic ? text.phonetic : '',
    };
  if (value === null) {
    return { ...NOTHING, issue: told('sheet-formula-without-value', context, { found: `=${formula ?? ''}` }) };
  }
  switch (type) {
    case 'n':
      return numberText(value, context);
    case 'b':
      return { ...NOTHING, text: value === '1' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { ...NOTHING, text: value, issue: told('sheet-error-cell', context, { found: value }) };
    default:
      return { ...NOTHING, text: unescaped(value) };
  }
}

function sharedString(index: string, { strings }: Workbook): RichText {
  const text = strings[Number(index)];
  if (!text) throw new Refusal(intakeIssue('document-broken', { found: 'sharedStrings' }));
  return text;
}

function numberText(value: string, context: CellContext): CellText {
  const stored = Number(value);
  if (!Number.isFinite(stored) || value.trim() === '') return { ...NOTHING, text: value };
  const { text, shift, date, yearless } = shownNumber(stored, context.format.code, context.workbook.dates1904);
  if (date && yearless) {
    const expected = `${date.month}-${date.day}`;
    return { ...NOTHING, text, issue: told('sheet-date-from-number', context, { found: text, expected }) };
  }
  if (shift === null) return { ...NOTHING, text };
  const number = { value: stored, shift };
  const cut = context.format.code === 'General' ? { isCut: true as const } : {};
  return { ...NOTHING, text, number, isOtherwise: !saysIt(text, number), ...cut };
}

/** Relative: what a calculation in doubles adds behind the digits of a figure. */
const NOISE = 1e-14;

function saysIt(text: string, { value, shift }: StoredNumber): boolean {
  const held = value * 10 ** shift;
  if (/^-?[\d,]+(?:\.\d+)?%?$/.test(text)) return isNear(Number(text.replace(/[,%]/g, '')), held);
  const cell = parseNumberCell(text);
  if (cell.kind === 'value') return isNear(Number(decimalText(cell.value)), held);
  // A unit that is not known, or a year such as 令和3年度: the digits alone are compared.
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '');
  return digits !== undefined && held >= 0 && isNear(Number(digits), held);
}

function isNear(shown: number, held: number): boolean {
  return Math.abs(shown - held) <= Math.abs(held) * NOISE;
}

function told(code: IntakeIssueCode, { place }: CellContext, said: Pick<Issue, 'found'> & Partial<Issue>): Issue {
  return intakeIssue(code, { severity: 'warning', place, ...said });
}
