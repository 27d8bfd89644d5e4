import type { Issue } from '#kernel';
import { intakeIssue, type IntakeIssueCode } from '../../issue-codes.ts';
import type { FlowBlock, FlowCell, FlowTable, FurnitureText, PlacedText } from '../flow.ts';
import { plainText } from '../plain-text.ts';
import { blocksOfColumn, comparisonRow } from './comparison-columns.ts';
import { comparisonHead, type ComparisonColumn } from './comparison-head.ts';
import { markerOf, type ComparisonMarker } from './comparison-marker.ts';
import { headingForm } from './heading-form.ts';
import { cellText } from './outline-table.ts';

type Side = 'new' | 'old';

/** A 新旧対照表 taken apart. */
export interface SplitComparison {
  readonly titles: Readonly<Record<Side, string>>;
  readonly editions: Readonly<Record<Side, readonly FlowBlock[]>>;
  readonly remarks: readonly PlacedText[];
  readonly unplaced: readonly PlacedText[];
  /** Heads of the table, each with how often it stands. */
  readonly furniture: readonly FurnitureText[];
  readonly issues: readonly Issue[];
}

/** Null where no table of the document has the head of a 新旧対照表. */
export function splitComparison(blocks: readonly FlowBlock[]): SplitComparison | null {
  const split = new Split();
  for (const block of blocks) split.add(block);
  return split.result();
}

/** Characters of a heading above the tables. */
const LONGEST_HEADING = 60;

class Split {
  readonly #editions: Record<Side, FlowBlock[]> = { new: [], old: [] };
  readonly #remarks: PlacedText[] = [];
  readonly #unplaced: PlacedText[] = [];
  readonly #outside: PlacedText[] = [];
  /** Headings that stand right above what comes next: of both editions if that is a table of theirs, else of neither. */
  #pending: FlowBlock[] = [];
  /** （新設）, （…へ移動） and the like: they are many where a table was made with care, and are told together. */
  readonly #oneSided: PlacedText[] = [];
  readonly #heads = new Map<string, FurnitureText>();
  readonly #issues: Issue[] = [];
  #columns: readonly ComparisonColumn[] | null = null;
  #titles: Readonly<Record<Side, string>> | null = null;

  add(block: FlowBlock): void {
    if (block.kind !== 'table') return this.#addOutside(block);
    const head = comparisonHead(block);
    const goesOn = this.#columns !== null && widthOf(block) === this.#columns.at(-1)?.to;
    if (goesOn || head) this.#sharePending();
    if (goesOn && (!head || this.#heads.has(headText(block.rows[head.rows - 1] ?? [])))) this.#addRows(block.rows);
    else if (head) {
      this.#columns = head.columns;
      this.#titles ??= { new: this.#headOf('new'), old: this.#headOf('old') };
      for (const row of block.rows.slice(0, head.rows)) this.#addHead(row);
      this.#addRows(block.rows.slice(head.rows));
    } else this.#addOutside(block);
  }

  result(): SplitComparison | null {
    if (!this.#titles) return null;
    this.#dropPending();
    this.#tellTogether('comparison-text-outside', this.#outside);
    this.#tellTogether('comparison-marker', this.#oneSided);
    for (const side of ['new', 'old'] as const) {
      if (this.#editions[side].length > 0) continue;
      this.#tell('comparison-side-empty', { text: this.#titles[side], place: {} });
    }
    return {
      titles: this.#titles,
      editions: this.#editions,
      remarks: this.#remarks,
      unplaced: [...this.#unplaced, ...this.#outside],
      furniture: [...this.#heads.values()],
      issues: this.#issues,
    };
  }

  #headOf(side: Side): string {
    return this.#columns?.find(({ role }) => role === side)?.head ?? '';
  }

  #tell(code: IntakeIssueCode, { text, place }: PlacedText, params: Record<string, number> = {}): void {
    const severity = code === 'comparison-omitted' || code === 'comparison-side-empty' ? 'warning' : 'note';
    this.#issues.push(intakeIssue(code, { severity, place, found: text, params }));
  }

  #tellTogether(code: IntakeIssueCode, all: readonly PlacedText[]): void {
    const [first] = all;
    if (first) this.#tell(code, first, { count: all.length });
  }

  /** A heading right above a table speaks of both editions; other text of neither, the name of the table itself of none. */
  #addOutside(block: FlowBlock): void {
    const text = plainText([block]);
    if (text.trim() === '') return;
    if (/新旧対照表|対照表|比較表/.test(text) && text.length <= LONGEST_HEADING) {
      this.#unplaced.push({ text, place: block.place });
    } else if (isHeadingLike(block)) this.#pending.push(block);
    else {
      this.#dropPending();
      this.#outside.push({ text, place: block.place });
    }
  }

  #dropPending(): void {
    this.#outside.push(...this.#pending.map((block) => ({ text: plainText([block]), place: block.place })));
    this.#pending = [];
  }

  #sharePending(): void {
    for (const block of this.#pending) this.#share([block], { text: plainText([block]), place: block.place });
    this.#pending = [];
  }

  #share(blocks: readonly FlowBlock[], placed: PlacedText): void {
    this.#editions.new.push(...blocks);
    this.#editions.old.push(...blocks);
    this.#tell('comparison-shared', placed);
  }

  #addHead(row: readonly FlowCell[]): void {
    const text = headText(row);
    const place = row[0]?.place ?? {};
    if (text === '') return;
    const known = this.#heads.get(text);
    this.#heads.set(text, { text, place: known?.place ?? place, count: (known?.count ?? 0) + 1 });
  }

  #addRows(rows: readonly (readonly FlowCell[])[]): void {
    const columns = this.#columns ?? [];
    let open: Record<Side, (readonly FlowCell[])[]> = { new: [], old: [] };
    const close = (): void => {
      for (const side of ['new', 'old'] as const) {
        const from = columns.find(({ role }) => role === side)?.from ?? 0;
        this.#editions[side].push(...blocksOfColumn(open[side], from));
      }
      open = { new: [], old: [] };
    };
    for (const row of rows) {
      if (this.#heads.has(headText(row))) {
        this.#addHead(row);
        continue;
      }
      const { cells, shared } = comparisonRow(row, columns);
      const of = (side: Side): readonly FlowCell[] =>
        columns.flatMap(({ role }, at) => (role === side ? (cells[at] ?? []) : []));
      if (shared.length > 0) close();
      for (const cell of shared) this.#addShared(cell);
      const texts = this.#withoutMarkers({ new: of('new'), old: of('old') });
      open.new.push(texts.new);
      open.old.push(texts.old);
      columns.forEach(({ role }, at) => this.#addBeside(role, cells[at] ?? []));
    }
    close();
  }

  #addShared(cell: FlowCell): void {
    const text = cellText(cell);
    if (text !== '') this.#share(cell.blocks, { text, place: cell.place });
  }

  #addBeside(role: ComparisonColumn['role'], cells: readonly FlowCell[]): void {
    if (role === 'new' || role === 'old') return;
    const list = role === 'remark' ? this.#remarks : this.#unplaced;
    for (const { blocks, place } of cells) {
      const text = plainText(blocks);
      if (text.trim() !== '') list.push({ text, place });
    }
  }

  #withoutMarkers(sides: Readonly<Record<Side, readonly FlowCell[]>>): Record<Side, readonly FlowCell[]> {
    const marked = { new: this.#cellMarker(sides.new), old: this.#cellMarker(sides.old) };
    const textOf = (side: Side, other: Side): readonly FlowCell[] => {
      if (marked[side] === null) return sides[side].map((cell) => this.#withoutInnerMarkers(cell));
      return marked[side] === 'same-beside' && marked[other] === null ? sides[other] : [];
    };
    return { new: textOf('new', 'old'), old: textOf('old', 'new') };
  }

  /** The marker that is all a side has in a row. */
  #cellMarker(cells: readonly FlowCell[]): ComparisonMarker | null {
    const [cell, second] = cells;
    if (!cell || second) return null;
    const placed = { text: cellText(cell), place: cell.place };
    const marker = markerOf(placed.text, true);
    if (marker) this.#takeMarker(marker, placed);
    return marker;
  }

  #withoutInnerMarkers(cell: FlowCell): FlowCell {
    const blocks = cell.blocks.filter((block) => {
      if (block.kind !== 'paragraph') return true;
      const marker = markerOf(block.text, false);
      if (marker) this.#takeMarker(marker, block);
      return marker === null;
    });
    return { ...cell, blocks };
  }

  #takeMarker(marker: ComparisonMarker, { text, place }: PlacedText): void {
    this.#unplaced.push({ text, place });
    if (marker === 'nothing-here' || marker === 'stands-elsewhere') this.#oneSided.push({ text, place });
    else this.#tell(marker === 'omitted' ? 'comparison-omitted' : 'comparison-same-beside', { text, place });
  }
}

function headText(row: readonly FlowCell[]): string {
  return row
    .map(cellText)
    .filter((text) => text !== '')
    .join(' ');
}

function widthOf({ rows }: FlowTable): number {
  return rows.flat().reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
}

function isHeadingLike(block: FlowBlock): boolean {
  if (block.kind !== 'paragraph' || block.text.length > LONGEST_HEADING) return false;
  return block.look.heading !== null || (headingForm(block.text.trim()) !== null && !block.text.includes('。'));
}
