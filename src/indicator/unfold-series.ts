import { foldForCompare, parseNumberCell, parseYear } from '#kernel';
import { headsFigures, nameColumn } from './kpi-grid-columns.ts';
import { readKpiHead } from './kpi-head.ts';
import type { GridTable } from './unfold-kind-rows.ts';
import { unitInName } from './unit-in-name.ts';

/**
 * A plain table of numbers by year (`年度 | 漁獲量（ｔ） | 観光客数`, or names below each other beside years), which does not say what its
 * numbers are → one row a name, the numbers as what was measured (`実績値（R4）`). Null where a table is not of this form.
 */
export function unfoldSeries<T>(table: GridTable<T>): GridTable<T> | null {
  if (headsFigures(table.head) || table.rows.length === 0) return null;
  return yearsDown(table) ?? yearsAcross(table);
}

/** What may stand above names that are no indicators by their head; 事業名 and 施策 name what costs money each year. */
const NAMES = /^(?:区分|名称|統計(?:名|項目)?|内訳|種別)?$/;
const MONEY = /予算|決算|事業費|経費|金額/;
const YEARS = /^(?:(?:会計|調査|実績)?年度?|年次|西暦|和暦)?$/;

function yearsDown<T>({ head, rows, beside }: GridTable<T>): GridTable<T> | null {
  const years = head.findIndex((text, at) => YEARS.test(foldForCompare(text)) && rows.every((row) => isYear(row[at])));
  const columns = head.flatMap((text, at) => (at !== years && isSeries(text, rows, at) ? [at] : []));
  if (years < 0 || rows.length < FEWEST || columns.length === 0) return null;
  const labels = rows.map((row) => row[years]?.trim() ?? '');
  const isOnce = new Set(labels).size === labels.length;
  if (!isOnce) return null;
  return {
    head: [...NAMED, ...labels.map(headOf)],
    rows: columns.map((at) => [...nameAndUnit(head[at] ?? ''), ...rows.map((row) => row[at] ?? '')]),
    beside: columns.map((at) => {
      const cells = beside.flatMap((row) => row.slice(at, at + 1));
      return [...cells.slice(0, 1), ...cells.slice(0, 1), ...cells];
    }),
  };
}

/** A column of numbers under a name that is no other known column. */
function isSeries(head: string, rows: readonly (readonly string[])[], at: number): boolean {
  if (head.trim() === '' || readKpiHead(head).kind !== 'unknown' || isYear(head) || MONEY.test(head)) return false;
  return areFigures(rows.map((row) => row[at] ?? ''));
}

function yearsAcross<T>({ head, rows, beside }: GridTable<T>): GridTable<T> | null {
  const years = head.flatMap((text, at) => (isYear(text) ? [at] : []));
  const named = nameColumn(head);
  const name = named < 0 ? head.findIndex((text) => NAMES.test(foldForCompare(text))) : named;
  if (
    name < 0 ||
    years.length < FEWEST ||
    years.includes(name) ||
    new Set(years.map((at) => head[at])).size < years.length
  )
    return null;
  const isNamed = rows.some((row) => (row[name] ?? '').trim() !== '' && !areFigures([row[name] ?? '']));
  if (!isNamed || !rows.some((row) => areFigures(years.map((at) => row[at] ?? '')))) return null;
  const isName = (at: number): boolean => at === name && named < 0;
  return {
    head: head.map((text, at) => (years.includes(at) ? headOf(text) : isName(at) ? '指標' : text)),
    rows,
    beside,
  };
}

const NAMED = ['指標', '単位'] as const;

/** One number in a row, or one year, is no series. */
const FEWEST = 2;

const headOf = (year: string): string => `実績値（${year.trim()}）`;

function isYear(text: string | undefined): boolean {
  return parseYear(foldForCompare(text ?? '')).ok;
}

/** Some are figures, and the others say that there is none. */
function areFigures(texts: readonly string[]): boolean {
  const cells = texts.filter((text) => text.trim() !== '').map((text) => parseNumberCell(text));
  return (
    cells.some(({ kind }) => kind === 'value') && cells.every(({ kind }) => kind === 'value' || kind === 'missing')
  );
}

function nameAndUnit(head: string): readonly [name: string, unit: string] {
  const { name, unit } = unitInName(head) ?? { name: head.trim(), unit: '' };
  return [name, unit];
}
