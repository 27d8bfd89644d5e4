import { foldForCompare, parseYear } from '#kernel';
import { nameColumn } from './kpi-grid-columns.ts';
import { readKpiHead } from './kpi-head.ts';
import type { GridTable } from './unfold-kind-rows.ts';

/**
 * A table with a row for each 年度 → one row an indicator, with a column for each figure and year (`実績値（R4）`). A row of 基準値（R1）
 * is that of the baseline. Without a column of names it is all of one indicator, `title`. Null where a table is not of this form.
 */
export function unfoldYearRows<T>(table: GridTable<T>, title: string): GridTable<T> | null {
  const years = table.head.findIndex((text) => /^年度?$/.test(foldForCompare(text)));
  const figures = table.head.flatMap((text, at) => (isFigure(text) ? [at] : []));
  const name = nameColumn(table.head);
  if (years < 0 || figures.length === 0 || (name < 0 && title === '')) return null;
  const rows = table.rows.map((texts, at) => ({ texts, beside: table.beside[at] ?? [] }));
  if (rows.length === 0 || !rows.every(({ texts }) => isYear(texts[years] ?? ''))) return null;
  const kept = table.head.flatMap((_, at) => (at === years || figures.includes(at) ? [] : [at]));
  const said = [...new Set(rows.map(({ texts }) => texts[years]?.trim() ?? ''))];
  const columns = said.flatMap((year) => columnsOf(year, figures, table.head));
  const named = (texts: readonly string[]): string => texts[name] ?? title;
  const groups = [...Map.groupBy(rows, ({ texts }) => named(texts)).values()];
  const cells = groups.map((group) => {
    const [first] = group;
    const ofYear = (year: string) => group.find(({ texts }) => texts[years]?.trim() === year);
    return [
      ...(name < 0 ? [{ text: title, beside: first?.beside[years] }] : []),
      ...kept.map((at) => ({ text: first?.texts[at] ?? '', beside: first?.beside[at] })),
      ...columns.map(({ year, at }) => ({
        text: ofYear(year)?.texts[at] ?? '',
        beside: (ofYear(year) ?? first)?.beside[at],
      })),
    ];
  });
  return {
    head: [
      ...(name < 0 ? ['指標'] : []),
      ...kept.map((at) => table.head[at] ?? ''),
      ...columns.map(({ head }) => head),
    ],
    rows: cells.map((row) => row.map(({ text }) => text)),
    beside: cells.map((row) => row.flatMap(({ beside }) => (beside === undefined ? [] : [beside]))),
  };
}

interface YearColumn {
  readonly head: string;
  readonly year: string;
  readonly at: number;
}

/** Of 基準値（R1） the one figure that is measured; of a year all. */
function columnsOf(year: string, figures: readonly number[], heads: readonly string[]): readonly YearColumn[] {
  if ('year' in readKpiHead(year)) {
    const at = figures.find((column) => readKpiHead(heads[column] ?? '').kind === 'actual');
    return at === undefined ? [] : [{ head: year, year, at }];
  }
  return figures.map((at) => ({ head: `${heads[at]}（${year}）`, year, at }));
}

/** A figure whose year is that of its row. */
function isFigure(head: string): boolean {
  const read = readKpiHead(head);
  return 'year' in read && read.year === null && read.unread === '';
}

function isYear(text: string): boolean {
  const read = readKpiHead(text);
  return ('year' in read && read.unread === '') || parseYear(foldForCompare(text)).ok;
}
