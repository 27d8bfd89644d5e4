import { isKpiTable, type PlacedBlock } from '#app';
import { unfoldKindRows } from '#indicator';
import { splitNumber, type OutlineBlock } from '#plan';
import { groupedTable } from './grouped-tables.ts';
import { withMergedTexts } from './merged-texts.ts';

export type TableBlock = Extract<OutlineBlock, { kind: 'table' }>;

export function isFigures(block: OutlineBlock): block is TableBlock {
  return block.kind === 'table' && isKpiTable(block.head, undefined);
}

/**
 * The blocks of a stranger’s document with every table of indicators in the form of our own outline: under headings (of a document
 * without one under its title), a row each, merged cells said in each of their rows.
 */
export function blocksOfFigures(blocks: readonly PlacedBlock[], title: string): readonly PlacedBlock[] {
  const made: PlacedBlock[] = blocks[0]?.block.kind === 'heading' ? [] : [titleBlock(title)];
  let level = 1;
  for (const placed of blocks.map(unfolded)) {
    if (placed.block.kind === 'heading') level = placed.block.level;
    if (isFigures(placed.block)) made.push(...groupedTable(placed.block, placed, level));
    else made.push(placed);
  }
  return made;
}

function titleBlock(text: string): PlacedBlock {
  const { number, title } = splitNumber(text);
  return { block: { kind: 'heading', level: 1, text, number, title }, place: {} };
}

/** Rows of 目標 and of 実績 under years become one row an indicator. */
function unfolded(placed: PlacedBlock): PlacedBlock {
  const { cells } = placed;
  if (placed.block.kind !== 'table') return placed;
  const block = withMergedTexts(placed.block, cells);
  const { head, rows } = block;
  const table = unfoldKindRows({ head, rows, beside: cells?.rows ?? [] });
  if (!table) return { ...placed, block };
  const places = cells ? { cells: { head: [], rows: table.beside } } : {};
  return { ...placed, block: { kind: 'table', head: table.head, rows: table.rows }, ...places };
}
