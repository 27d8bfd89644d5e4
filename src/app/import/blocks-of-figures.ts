import { unfoldKindRows } from '#indicator';
import { splitNumber } from '#plan';
import { groupedTable } from './grouped-table.ts';
import { isKpiTable, type FigureBlock } from './kpi-rows.ts';
import { withMergedTexts } from './merged-texts.ts';

/**
 * The blocks of a stranger’s document with every table of indicators in the form of our own outline: under headings (of a document
 * without one under its title), a row each, merged cells said in each of their rows.
 */
export function blocksOfFigures(blocks: readonly FigureBlock[], title: string): readonly FigureBlock[] {
  const made: FigureBlock[] = blocks[0]?.block.kind === 'heading' ? [] : [titleBlock(title)];
  let level = 1;
  for (const placed of blocks.map(unfoldedBlock)) {
    const { block } = placed;
    if (block.kind === 'heading') level = block.level;
    if (block.kind === 'table' && isKpiTable(block.head, placed.columns))
      made.push(...groupedTable(block, placed, level));
    else made.push(placed);
  }
  return made;
}

function titleBlock(text: string): FigureBlock {
  const { number, title } = splitNumber(text);
  return { block: { kind: 'heading', level: 1, text, number, title }, place: {} };
}

/** Rows of 目標 and of 実績 under years become one row an indicator; what a person said of columns stands. */
export function unfoldedBlock(placed: FigureBlock): FigureBlock {
  const { cells, wishes } = placed;
  if (placed.block.kind !== 'table' || placed.columns) return placed;
  const block = withMergedTexts(placed.block, cells);
  const { head, rows } = block;
  const beside = rows.map((row, at) => row.map((_, column) => ({ at, place: cells?.rows[at]?.[column] ?? {} })));
  const table = unfoldKindRows({ head, rows, beside });
  if (!table) return { ...placed, block };
  return {
    ...placed,
    block: { kind: 'table', head: table.head, rows: table.rows },
    ...(cells ? { cells: { head: [], rows: table.beside.map((row) => row.map(({ place }) => place)) } } : {}),
    ...(wishes ? { wishes: table.beside.map(([first]) => wishes[first?.at ?? -1] ?? null) } : {}),
  };
}
