import { intakeIssue } from '../../issue-codes.ts';
import { Refusal } from '../ooxml/refusal.ts';
import { wholeNumber } from '../ooxml/xml-element.ts';
import { readXml, type XmlPart } from '../ooxml/xml-events.ts';
import { parseAddress, parseRange, SHEET_COLUMNS, SHEET_ROWS, type CellRange } from './cell-address.ts';
import type { CellFormat } from './cell-formats.ts';
import { isOn, RichTextBuilder, type RichText } from './rich-text.ts';

/** A cell that holds something, as the file writes it. Rows and columns count from 0. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  /** `n` number, `s` shared string, `str` and `inlineStr` text, `b` truth value, `e` error, `d` date in ISO 8601. */
  readonly type: string;
  readonly style: number;
  /** Null where the cell has no value, as a formula that was never calculated. */
  readonly value: string | null;
  readonly formula: string | null;
  readonly rich: RichText | null;
  readonly showsPhonetic: boolean;
}

export interface RawSheet {
  readonly cells: readonly RawCell[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Rows that have an empty cell with a line around it: they go on with the table that they stand in. */
  readonly ruledRows: ReadonlySet<number>;
  /** Codes of heads and feet of its pages. */
  readonly runningTexts: readonly string[];
}

/** Cells that hold something, of all sheets; a table of 20,000 indicators has about 300,000. */
const MOST_CELLS = 600_000;
const MOST_MERGES = 100_000;

/** What is left for the sheets of one workbook. */
export interface CellBudget {
  cells: number;
}

export const newCellBudget = (): CellBudget => ({ cells: MOST_CELLS });

interface SheetPart extends XmlPart {
  readonly formats: readonly CellFormat[];
  readonly cells: CellBudget;
}

/** One sheet of a workbook. Nothing is kept for a row or cell that is empty, so that a far last row costs nothing. */
export function readRawSheet(part: SheetPart): RawSheet {
  const walk = new SheetWalk(part);
  readXml(part, walk);
  return walk;
}

type Attributes = Readonly<Record<string, string>>;

class SheetWalk implements RawSheet {
  readonly cells: RawCell[] = [];
  readonly merges: CellRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly ruledRows = new Set<number>();
  readonly runningTexts: string[] = [];
  readonly #part: SheetPart;
  readonly #open: string[] = [];
  #row = -1;
  #rowShowsPhonetic = false;
  #column = -1;
  #cell: Attributes = {};
  #value: string | null = null;
  #formula: string | null = null;
  #rich: RichTextBuilder | null = null;
  #text = '';
  /** Depth of an extension, whose elements are not of the sheet itself. */
  #extension = 0;

  constructor(part: SheetPart) {
    this.#part = part;
  }

  open(name: string, attributes: Attributes): void {
    this.#open.push(name);
    if (name === 's:extLst') this.#extension += 1;
    if (this.#extension > 0) return;
    this.#text = '';
    if (name === 's:c') this.#beginCell(attributes);
    else if (name === 's:row') this.#beginRow(attributes);
    else if (name === 's:is') this.#rich = new RichTextBuilder();
    else if (name === 's:col') this.#addColumns(attributes);
    else if (name === 's:mergeCell') this.#addMerge(attributes['ref'] ?? '');
    else this.#rich?.open(name, attributes);
  }

  text(text: string): void {
    if (this.#extension > 0) return;
    this.#text += text;
    this.#rich?.text(text);
  }

  close(): void {
    const name = this.#open.pop() ?? '';
    if (name === 's:extLst') this.#extension -= 1;
    else if (this.#extension > 0) return;
    else if (name === 's:v') this.#value = this.#text;
    else if (name === 's:f') this.#formula = this.#text;
    else if (name === 's:c') this.#endCell();
    else if (/^s:(?:odd|even|first)(?:Header|Footer)$/.test(name)) this.runningTexts.push(this.#text);
    else this.#rich?.close(name);
  }

  #beginRow(attributes: Attributes): void {
    this.#row = attributes['r'] === undefined ? this.#row + 1 : (wholeNumber(attributes['r']) ?? 0) - 1;
    if (this.#row < 0 || this.#row >= SHEET_ROWS) this.#refuse();
    this.#column = -1;
    this.#rowShowsPhonetic = attributes['ph'] !== undefined && isOn(attributes['ph']);
    const isHidden = attributes['hidden'] !== undefined && isOn(attributes['hidden']);
    if (isHidden || Number(attributes['ht'] ?? 1) === 0) this.hiddenRows.add(this.#row);
  }

  #beginCell(attributes: Attributes): void {
    const { r: address } = attributes;
    const place = address === undefined ? { row: this.#row, column: this.#column + 1 } : parseAddress(address);
    if (!place || place.column >= SHEET_COLUMNS || place.row < 0) return this.#refuse();
    this.#row = place.row;
    this.#column = place.column;
    this.#cell = attributes;
    this.#value = null;
    this.#formula = null;
    this.#rich = null;
  }

  #endCell(): void {
    const { t: type = 'n', s, ph = '0' } = this.#cell;
    const style = wholeNumber(s) ?? 0;
    const rich = this.#rich?.result() ?? null;
    this.#rich = null;
    const [value, formula] = [this.#value, this.#formula];
    if (isEmpty({ value, formula, rich })) {
      if (this.#part.formats[style]?.bordered) this.ruledRows.add(this.#row);
      return;
    }
    this.#part.cells.cells -= 1;
    if (this.#part.cells.cells < 0)
      throw new Refusal(intakeIssue('sheet-too-large', { params: { limit: MOST_CELLS } }));
    const showsPhonetic = this.#rowShowsPhonetic || isOn(ph);
    this.cells.push({ row: this.#row, column: this.#column, type, style, value, formula, rich, showsPhonetic });
  }

  #addColumns({ min, max, hidden, width }: Attributes): void {
    const isHidden = (hidden !== undefined && isOn(hidden)) || Number(width ?? 1) === 0;
    if (!isHidden) return;
    const last = Math.min(wholeNumber(max) ?? 0, SHEET_COLUMNS);
    for (let column = Math.max(wholeNumber(min) ?? 1, 1); column <= last; column += 1)
      this.hiddenColumns.add(column - 1);
  }

  #addMerge(reference: string): void {
    const range = parseRange(reference);
    if (!range) return;
    if (this.merges.length >= MOST_MERGES) throw this.#tooManyMerges();
    this.merges.push(range);
  }

  #tooManyMerges(): Refusal {
    const params = { what: 'merges', limit: MOST_MERGES };
    return new Refusal(intakeIssue('document-too-complex', { found: this.#part.part, params }));
  }

  #refuse(): never {
    throw new Refusal(intakeIssue('document-broken', { found: this.#part.part }));
  }
}

function isEmpty({ value, formula, rich }: Pick<RawCell, 'value' | 'formula' | 'rich'>): boolean {
  return (value ?? '') === '' && formula === null && (rich?.text ?? '') === '';
}
