import type { Issue } from '#kernel';
import { splitNumber, type TablePlaces } from '#plan';
import { intakeIssue } from '../../issue-codes.ts';
import type { FlowBlock, FlowTable, FurnitureText } from '../flow.ts';
import type { PlacedBlock } from '../read-document.ts';
import { findHeadings, type FoundHeading, type FoundHeadings } from './find-headings.ts';
import { itemsOf, type Item, type Line } from './line.ts';
import { isLostHead } from './lost-head.ts';
import { ListDepths } from './list-depths.ts';
import { readTable, type OutlineTable } from './outline-table.ts';
import { isSheetName, sheetsCount } from './sheet-names.ts';
import { stepsOf } from './steps.ts';
import { bulletLength, isNote, listSignLength } from './signs.ts';

export interface ReadBlocks {
  readonly blocks: readonly PlacedBlock[];
  /** What the document calls itself above its first heading; empty = nothing. */
  readonly title: string;
  readonly furniture: readonly FurnitureText[];
  readonly issues: readonly Issue[];
}

/** The text of one edition as it flows → its headings, paragraphs, lists, notes, tables and pictures. */
export function readBlocks(flow: readonly FlowBlock[]): ReadBlocks {
  const items = itemsOf(flow);
  const found = findHeadings(items);
  const builder = new BlockBuilder(found, { sheetsAreCounted: sheetsCount(items), steps: stepsOf(items) });
  for (const item of items) builder.add(item);
  return { ...builder.read, title: titleOf(items, found.headings) };
}

/** What only the lines around one tell. */
interface Known {
  readonly sheetsAreCounted: boolean;
  /** Lines whose arrow is a word of the text and no sign of a list. */
  readonly steps: ReadonlySet<Line>;
}

class BlockBuilder {
  readonly read = { blocks: [] as PlacedBlock[], furniture: [] as FurnitureText[], issues: [] as Issue[] };
  readonly #found: FoundHeadings;
  readonly #known: Known;
  readonly #depths = new ListDepths();

  constructor(found: FoundHeadings, known: Known) {
    this.#found = found;
    this.#known = known;
  }

  add(item: Item): void {
    if (item.kind === 'line') this.#line(item);
    else if (item.kind === 'table') this.#table(item);
    else this.#push({ block: { kind: 'diagram', text: item.alt }, place: item.place });
  }

  #push(placed: PlacedBlock): void {
    if (placed.block.kind !== 'bullet' && placed.block.kind !== 'note') this.#depths.end();
    this.read.blocks.push(placed);
  }

  #line(line: Line): void {
    const { text, place } = line;
    if (isLostHead(text))
      this.read.issues.push(intakeIssue('table-not-found', { severity: 'warning', place, found: text }));
    const heading = this.#found.headings.get(line);
    const isListed = line.look.list !== null;
    const sign = isListed ? listSignLength(text) : this.#known.steps.has(line) ? 0 : bulletLength(text);
    if (heading) this.#heading(line, heading);
    else if (line.look.note || isNote(text)) this.#push({ block: { kind: 'note', text }, place });
    else if (sign > 0 || isListed || this.#found.items.has(line)) this.#bullet(line, sign);
    else this.#push({ block: { kind: 'paragraph', text }, place });
  }

  #heading(line: Line, { level, doubtful }: FoundHeading): void {
    const { text, place } = line;
    const isName = isSheetName(line) && !this.#known.sheetsAreCounted;
    const { number, title } = isName ? { number: '', title: text } : splitNumber(text);
    this.#push({ block: { kind: 'heading', level, text, number, title }, place });
    if (doubtful) this.read.issues.push(intakeIssue('heading-doubtful', { severity: 'note', place, found: text }));
  }

  /** An empty paragraph of a declared list, as they are left over in Word, is nothing. */
  #bullet(line: Line, sign: number): void {
    const text = line.text.slice(sign).trim();
    const depth = this.#depths.next(line, sign > 0 ? line.text.slice(0, 1) : '');
    // A sign that was printed with nothing behind it is an item: the check asks for its text.
    if (text !== '' || sign > 0) this.#push({ block: { kind: 'bullet', text, depth }, place: line.place });
  }

  #table(table: FlowTable): void {
    const { place } = table;
    const { block, cells, repeated } = readTable(table);
    if (table.inner || !this.#continues(block, cells)) this.#push({ block, place, cells });
    const nested = table.rows.some((row) => row.some((cell) => cell.blocks.some(({ kind }) => kind === 'table')));
    if (table.doubtful) this.read.issues.push(intakeIssue('table-columns-doubtful', { severity: 'warning', place }));
    if (nested) this.read.issues.push(intakeIssue('table-in-cell', { severity: 'note', place }));
    if (table.inner) this.read.issues.push(intakeIssue('table-out-of-cell', { severity: 'note', place }));
    for (const { text, count } of repeated) {
      this.read.furniture.push({ text, count, place });
      this.read.issues.push(intakeIssue('table-repeated-head', { severity: 'note', place, found: text }));
    }
  }

  /** A table right below another, as wide and without a head, is the rest of it: cut by a page or a row around it. */
  #continues(block: OutlineTable, cells: TablePlaces): boolean {
    const last = this.read.blocks.at(-1);
    if (last?.block.kind !== 'table' || isHeadless(last.block) || !isHeadless(block)) return false;
    if (last.block.head.length !== block.head.length) return false;
    this.read.blocks[this.read.blocks.length - 1] = {
      ...last,
      block: { ...last.block, rows: [...last.block.rows, ...block.rows] },
      cells: { head: last.cells?.head ?? [], rows: [...(last.cells?.rows ?? []), ...cells.rows] },
    };
    return true;
  }
}

function isHeadless({ head }: OutlineTable): boolean {
  return head.every((name) => name === '');
}

/**
 * A line in the middle of the page, or larger than a heading would need, above the first heading of all; else a first line that is a
 * name as documents of cities have, be it set as a heading or as plain text.
 */
function titleOf(items: readonly Item[], headings: ReadonlyMap<Line, FoundHeading>): string {
  for (const item of items) {
    if (item.kind !== 'line' || headings.has(item)) break;
    if ((item.look.centred || (item.look.size ?? 0) >= TITLE_SIZE) && mayBeTitle(item.text)) return item.text;
  }
  for (const item of items.slice(0, TITLE_LINES)) {
    if (item.kind !== 'line') break;
    if (isNameOfDocument(item.text)) return item.text;
    if (headings.has(item)) break;
  }
  return '';
}

/** Neither a sentence, nor a year or day alone, as stands above the title or at the foot of a cover. */
function mayBeTitle(text: string): boolean {
  return !/。/u.test(text) && !DATE.test(text);
}

const DATE =
  /^[（(]?\s*(?:(?:明治|大正|昭和|平成|令和)\s*[0-9０-９元]{1,2}|[0-9０-９]{4})\s*年\s*度?[\s0-9０-９月日版現在（）()]*$/u;

function isNameOfDocument(text: string): boolean {
  return text.length <= LONGEST_TITLE && DOCUMENT_NAME.test(text) && splitNumber(text).number === '';
}

const LONGEST_TITLE = 60;
/** Above its name a document may say whose it is. */
const TITLE_LINES = 3;
/** What a plan is, at its end or before what edition it is. */
const DOCUMENT_NAME =
  /^(?![■◆●○・※])[^。、]*(?:戦略|計画|ビジョン|プラン|構想|大綱|方針|指針|プログラム|報告書|新旧対照表)(?:\s*(?:[（(〔【][^（()）]*[）)〕】]|[0-9０-９]{1,4}|素案|原案|改訂版|案)){0,3}(?:\s*[～~－―-].{0,30})?$/u;

/** Points. */
const TITLE_SIZE = 16;
