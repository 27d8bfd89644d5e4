import { foldForCompare, parseYear } from '#kernel';
import { readKpiHead } from './kpi-head.ts';
import type { GridTable } from './unfold-kind-rows.ts';

/**
 * A table that says the year of a baseline or a target in a column of its own (`基準値（年度） | 基準値（値）`, `目標年度 | 目標値`) → the same
 * with the year in the head of the figure where all rows say one, else, of a baseline, in brackets behind each figure.
 */
export function withYearsInHeads<T>(table: GridTable<T>): GridTable<T> {
  return table.head.reduce<GridTable<T>>((read, text) => withoutColumn(read, text), table);
}

const YEAR_OF = /^(?<figure>(?:基準|当初|策定時|現状|目標)値?)(?:\(年度?\)|の?年度?)$/;

function withoutColumn<T>(table: GridTable<T>, text: string): GridTable<T> {
  const at = table.head.indexOf(text);
  const stem = YEAR_OF.exec(folded(text))?.groups?.['figure'];
  const figure = stem === undefined ? null : figureOf(table, stem);
  if (figure === null) return table;
  const years = table.rows.map((row) => row[at]?.trim() ?? '');
  const isMissing = (year: string, row: number): boolean => year === '' && (table.rows[row]?.[figure] ?? '') !== '';
  const said = new Set(years.filter((year) => year !== ''));
  if (said.size === 0 || years.some(isMissing) || ![...said].every(isYear)) return table;
  const isBaseline = readKpiHead(table.head[figure] ?? '').kind !== 'target';
  if (said.size > 1 && !isBaseline) return table;
  const [only = ''] = said;
  const isKept = (_: unknown, column: number): boolean => column !== at;
  const noted = (cell: string, row: number): string => (cell === '' ? cell : `${cell}（${years[row]}）`);
  return {
    head: table.head
      .map((name, column) => (column === figure && said.size === 1 ? `${name}（${only}）` : name))
      .filter(isKept),
    rows: table.rows.map((row, index) =>
      row.map((cell, column) => (column === figure && said.size > 1 ? noted(cell, index) : cell)).filter(isKept),
    ),
    beside: table.beside.map((row) => row.filter(isKept)),
  };
}

/** The one column of figures with that name and without a year; null where there is none or several. */
function figureOf<T>({ head }: GridTable<T>, stem: string): number | null {
  const found = head.flatMap((text, at) => {
    const read = readKpiHead(text);
    return 'year' in read &&
      read.year === null &&
      read.unread === '' &&
      folded(text).startsWith(stem) &&
      !YEAR_OF.test(folded(text))
      ? [at]
      : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function folded(text: string): string {
  return foldForCompare(text).replace(/\s/g, '');
}

function isYear(text: string): boolean {
  return parseYear(foldForCompare(text)).ok;
}
