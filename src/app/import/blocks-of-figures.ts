import {
  unfoldKindRows,
  unfoldSeries,
  unfoldYearRows,
  withNotedFigures,
  withYearsInHeads,
  type GridTable,
} from '#indicator';
import { splitNumber } from '#plan';
import { groupedTable } from './grouped-table.ts';
import { withJoinedColumns } from './joined-columns.ts';
import { isKpiTable, type FigureBlock } from './kpi-rows.ts';
import { withMergedTexts } from './merged-texts.ts';

/**
 * The blocks of a stranger’s document with every table of indicators in the form of our own outline: under headings (of a document
 * without one under its title), a row each, merged cells said in each of their rows.
 */
export function blocksOfFigures(blocks: readonly FigureBlock[], title: string): readonly FigureBlock[] {
  const made: FigureBlock[] = blocks[0]?.block.kind === 'heading' ? [] : [titleBlock(title)];
  let level = 1;
  for (const placed of unfoldedBlocks(blocks)) {
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

/** Every table of figures with a row an indicator. */
export function unfoldedBlocks(blocks: readonly FigureBlock[]): readonly FigureBlock[] {
  let title = '';
  return blocks.map((placed) => {
    const unfolded = unfoldedBlock(placed, title);
    if (placed.block.kind === 'heading') title = titleIn(placed.block.title || placed.block.text);
    if (placed.block.kind === 'table') title = '';
    return unfolded;
  });
}

/** A heading that names an indicator with its unit: 漁獲量（ｔ）. */
const NAMED = /^[^。、]{1,80}[（(][^（）()]{1,12}[）)]$/;

function titleIn(heading: string): string {
  return NAMED.test(heading) ? heading : '';
}

/** In a sheet a table of numbers by year is there for its numbers; in a text it stands beside what is said of them. */
function isOfSheet({ place, cells }: FigureBlock): boolean {
  return place.sheet !== undefined || cells?.rows[0]?.[0]?.sheet !== undefined || /\.csv$/i.test(place.file ?? '');
}

/**
 * Rows of 目標 and of 実績 under years, and rows of years, become one row an indicator; what a person said of columns stands. `title` is the
 * heading above where it names an indicator; empty = it does not. A table of a sheet that says no more than numbers by year is read too.
 */
export function unfoldedBlock(placed: FigureBlock, title = ''): FigureBlock {
  const { wishes } = placed;
  if (placed.block.kind !== 'table' || placed.columns) return placed;
  const { cells, ...joined } = withJoinedColumns({
    ...(placed.cells ? { cells: placed.cells } : {}),
    block: placed.block,
  });
  const block = withMergedTexts(joined.block, cells);
  const { head, rows } = block;
  // Of each cell its row and column in one number: an object for each of a long register is a heavy load.
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const beside = rows.map((row, at) => row.map((_, column) => at * width + column));
  const rowOf = (cell: number): number => Math.floor(cell / width);
  const grid = withYearsInHeads(withNotedFigures({ head, rows, beside }));
  const { table, isSeries } = unfolded(grid, { title, isOfSheet: isOfSheet(placed), isNoted: grid.head !== head });
  if (!table) return { ...placed, block, ...(cells ? { cells } : {}) };
  return {
    ...placed,
    block: { kind: 'table', head: table.head, rows: table.rows },
    ...(cells
      ? {
          cells: {
            head: [],
            rows: table.beside.map((row) => row.map((cell) => cells.rows[rowOf(cell)]?.[cell % width] ?? {})),
          },
        }
      : {}),
    ...(isSeries ? { isSeries } : {}),
    ...(wishes && !isSeries
      ? { wishes: table.beside.map(([first]) => wishes[first === undefined ? -1 : rowOf(first)] ?? null) }
      : {}),
  };
}

interface Unfolding {
  readonly title: string;
  readonly isOfSheet: boolean;
  /** Columns of notes have gone to the figures that they are of. */
  readonly isNoted: boolean;
}

interface Unfolded<T> {
  /** Null = it stays as it is. */
  readonly table: GridTable<T> | null;
  readonly isSeries?: true;
}

function unfolded<T>(grid: GridTable<T>, { title, isOfSheet: isSheet, isNoted }: Unfolding): Unfolded<T> {
  const said = unfoldKindRows(grid) ?? unfoldYearRows(grid, title);
  if (said || isNoted || !isSheet) return { table: said ?? (isNoted ? grid : null) };
  const series = unfoldSeries(grid);
  return series ? { table: series, isSeries: true } : { table: null };
}
