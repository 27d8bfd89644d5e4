import { foldForCompare } from '#kernel';
import { nameColumn } from '#indicator';
import { splitNumber, type OutlineBlock } from '#plan';
import type { FigureBlock } from './kpi-rows.ts';

type TableBlock = Extract<OutlineBlock, { kind: 'table' }>;

/** Columns that say what the indicators of a row stand under, from the outermost. */
const GROUPS: readonly RegExp[] = [
  /^(?:基本目標|政策|政策分野|分野|柱)(?:名|番号)?$/,
  /^(?:(?:基本|主要|具体的な?)?施策|施策の方向性?|基本的方向)(?:名|番号)?$/,
];

/**
 * A table of indicators whose rows say their 基本目標 or 施策 → those as headings, each with the rows below it. A row with one cell
 * alone, at or before the name, is a heading too.
 */
export function groupedTable(table: TableBlock, placed: FigureBlock, level: number): readonly FigureBlock[] {
  const columns = GROUPS.map((pattern) => table.head.findIndex((text) => pattern.test(foldForCompare(text))));
  const grouping = new Grouping(table, placed, level);
  const name = nameColumn(table.head);
  const said = columns.map(() => '');
  for (const [index, row] of table.rows.entries()) {
    const alone = loneText(row, name);
    if (alone !== null) {
      grouping.heading(alone, 0, index);
      continue;
    }
    columns.forEach((column, depth) => {
      const text = (row[column] ?? '').trim();
      if (text === '' || text === said[depth]) return;
      said.fill('', depth);
      said[depth] = text;
      grouping.heading(headingText(table.head[column] ?? '', text), depth, index);
    });
    grouping.row(index);
  }
  return grouping.blocks();
}

/** The text of a row that has no other; null where it has several, none, or a note. */
function loneText(row: readonly string[], name: number): string | null {
  const filled = row.flatMap((text, column) => (text.trim() === '' ? [] : [{ text: text.trim(), column }]));
  const [only] = filled;
  if (!only || filled.length > 1 || only.column > name || /^[※＊*]/.test(only.text)) return null;
  return only.text;
}

/** `1` under 基本目標 is 基本目標1. */
function headingText(head: string, text: string): string {
  return /^[0-9０-９]/.test(text) ? `${head.replace(/(?:名|番号)$/, '')}${text}` : text;
}

class Grouping {
  readonly #table: TableBlock;
  readonly #placed: FigureBlock;
  readonly #level: number;
  readonly #blocks: FigureBlock[] = [];
  #rows: number[] = [];

  constructor(table: TableBlock, placed: FigureBlock, level: number) {
    this.#table = table;
    this.#placed = placed;
    this.#level = level;
  }

  heading(text: string, depth: number, row: number): void {
    this.#close();
    const { number, title } = splitNumber(text);
    const place = this.#placed.cells?.rows[row]?.[0] ?? this.#placed.place;
    this.#blocks.push({ block: { kind: 'heading', level: this.#level + 1 + depth, text, number, title }, place });
  }

  row(index: number): void {
    this.#rows.push(index);
  }

  blocks(): readonly FigureBlock[] {
    this.#close();
    return this.#blocks;
  }

  #close(): void {
    if (this.#rows.length === 0) return;
    const { cells, wishes } = this.#placed;
    this.#blocks.push({
      ...this.#placed,
      block: { ...this.#table, rows: this.#rows.map((row) => this.#table.rows[row] ?? []) },
      ...(cells ? { cells: { head: cells.head, rows: this.#rows.map((row) => cells.rows[row] ?? []) } } : {}),
      ...(wishes ? { wishes: this.#rows.map((row) => wishes[row] ?? null) } : {}),
    });
    this.#rows = [];
  }
}
