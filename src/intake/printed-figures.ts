import type { PlacedBlock } from '#app';
import { foldForCompare, parseYear } from '#kernel';
import { outlineOf } from '#plan';
import { figuresTree } from './figures-tree.ts';
import { Findings } from './findings.ts';
import type { CsvRow, CsvTable } from './read-csv.ts';

/**
 * A 指標CSV as a plan prints it, to be compared or looked through: its goals and measures as headings, under each a table with a row for
 * every indicator and a column for every year. Cells stay as written.
 */
export function printedFigures({ columns, rows }: CsvTable): readonly PlacedBlock[] {
  const tree = figuresTree(rows, rows.find((row) => row.cell('計画名') !== '')?.cell('計画名') ?? '');
  const findings = new Findings();
  const byNode = Map.groupBy(indicatorsOf(rows), ({ first: row }) => tree.locate({ row, findings }));
  return tree.nodes.flatMap((node): readonly PlacedBlock[] => {
    const indicators = byNode.get(node.id) ?? [];
    const [first] = indicators;
    const place = first?.first.place() ?? {};
    const heading = outlineOf([node]).map((block) => ({ block, place }));
    return first ? [...heading, tableOf(indicators, columns)] : heading;
  });
}

/** The rows of one indicator: one for each year, of which the first says what it is. */
interface PrintedIndicator {
  readonly first: CsvRow;
  readonly rows: readonly CsvRow[];
}

function indicatorsOf(rows: readonly CsvRow[]): readonly PrintedIndicator[] {
  const byKey = Map.groupBy(rows, keyOf);
  return [...byKey.values()].flatMap(([first, ...others]) => (first ? [{ first, rows: [first, ...others] }] : []));
}

function keyOf(row: CsvRow): string {
  const relisted = row.cell('再掲元指標ID');
  const own = row.cell('指標ID') || `${foldForCompare(row.cell('指標名'))} ${foldForCompare(row.cell('単位'))}`;
  return JSON.stringify(relisted === '' ? own : [own, relisted, row.cell('基本目標番号'), row.cell('施策番号')]);
}

/** A column of the table: its head, and what it says of an indicator. */
interface PrintedColumn {
  readonly head: string;
  /** The row and the column of the file that say it; null = nothing does. */
  readonly of: (indicator: PrintedIndicator) => { readonly row: CsvRow; readonly column: string } | null;
}

function tableOf(indicators: readonly PrintedIndicator[], known: readonly string[]): PlacedBlock {
  const columns = [
    ...(['指標名', '単位', '方向性'] as const).filter((name) => known.includes(name)).map(sayingFirst),
    ...yearColumns(indicators, { value: '基準値', year: '基準年度' }),
    ...yearColumns(indicators, { value: '目標値', year: '目標年度' }),
    ...yearColumns(indicators, { value: '実績値', year: '実績年度' }),
  ];
  const cells = indicators.map((indicator) => columns.map((column) => column.of(indicator)));
  const place = indicators[0]?.first.place() ?? {};
  return {
    place,
    block: {
      kind: 'table',
      head: columns.map(({ head }) => head),
      rows: cells.map((row) => row.map((cell) => (cell ? textOf(cell.row, cell.column) : ''))),
    },
    cells: {
      head: columns.map(() => ({ ...place, row: 1 })),
      rows: cells.map((row, at) =>
        row.map((cell) => cell?.row.place(cell.column) ?? indicators[at]?.first.place() ?? place),
      ),
    },
  };
}

function sayingFirst(column: string): PrintedColumn {
  return { head: column, of: ({ rows }) => sayingIn(rows, column) };
}

function sayingIn(rows: readonly CsvRow[], column: string): ReturnType<PrintedColumn['of']> {
  const row = rows.find((one) => one.cell(column) !== '');
  return row ? { row, column } : null;
}

/** One for each year that the rows state, in order; one without a year where none is stated. */
function yearColumns(
  indicators: readonly PrintedIndicator[],
  { value, year }: { readonly value: string; readonly year: string },
): readonly PrintedColumn[] {
  const said = indicators.flatMap(({ rows }) =>
    rows.filter((row) => row.cell(value) !== '').map((row) => row.cell(year)),
  );
  const years = [...new Set(said)].toSorted((one, other) => orderOf(one) - orderOf(other));
  return years.map((stated) => ({
    head: stated === '' ? value : `${value}（${stated}）`,
    of: ({ rows }) =>
      sayingIn(
        rows.filter((row) => row.cell(year) === stated),
        value,
      ),
  }));
}

function orderOf(year: string): number {
  const read = parseYear(year);
  return read.ok ? read.value.year : 0;
}

/** With the period that a figure was measured in, where the file says it; a second listing says that it is one. */
function textOf(row: CsvRow, column: string): string {
  const text = row.cell(column);
  if (column === '指標名') return row.cell('再掲元指標ID') === '' || text.includes('再掲') ? text : `${text}（再掲）`;
  const period = row.cell(`${column}_対象期間`);
  return period === '' ? text : `${text}（${period}）`;
}
