import type { Locale } from '#locale';
import type { DocumentTree } from '../tree/document-tree.ts';
import type { Table } from '../tree/table.ts';
import type { Sheet } from './sheet.ts';
import { unfoldTable } from './unfold-table.ts';

const BACKGROUND: ReadonlySet<string> = new Set(['cause', 'response', 'meaning', 'department', 'source', 'remarks']);

/** Titles of the plan: wider here, so that rows stay low. */
const LONG: ReadonlySet<string> = new Set(['goal', 'place']);

/** KPI一覧: what each indicator was to reach and what became of it. The name comes first, so that it stays in sight. */
export function indicatorsSheet({ register }: DocumentTree, locale: Locale): Sheet {
  const others = register.columns.map(({ key }) => key).filter((key) => key !== 'name' && !BACKGROUND.has(key));
  const { columns, rows } = select(register, ['name', ...others]);
  const table = { rows, columns: columns.map((column) => (LONG.has(column.key) ? { ...column, width: 6 } : column)) };
  return {
    name: locale.headings.indicatorSheet,
    frozenColumns: 1,
    ...unfoldTable(table, { locale, parts: ['upper'], share: 5 }),
  };
}

/** 未達成項目: 課題・検証等, one line for each indicator that has any. */
export function explanationsSheet({ register }: DocumentTree, locale: Locale): Sheet {
  const table = select(register, ['name', 'verdict', 'cause', 'response', 'id']);
  const explained = table.rows.filter(({ cells }) => [2, 3].some((index) => (cells[index] ?? []).length > 0));
  return {
    name: locale.headings.explanationSheet,
    ...unfoldTable({ ...table, rows: firstOfEach(explained) }, { locale, parts: [], share: 8 }),
  };
}

/** 指標の定義: what is counted, by whom, from where. */
export function definitionsSheet({ register }: DocumentTree, locale: Locale): Sheet {
  const table = select(register, ['name', 'unit', 'meaning', 'department', 'source', 'remarks', 'id']);
  return {
    name: locale.headings.definition,
    ...unfoldTable({ ...table, rows: firstOfEach(table.rows) }, { locale, parts: [], share: 7 }),
  };
}

/** Columns by key, in that order; those the register does not have are left out. */
function select({ columns, rows }: Table, keys: readonly string[]): Pick<Table, 'columns' | 'rows'> {
  const chosen = keys.flatMap((key) => {
    const index = columns.findIndex((column) => column.key === key);
    const column = columns[index];
    return column ? [{ index, column }] : [];
  });
  return {
    columns: chosen.map(({ column }) => column),
    rows: rows.map(({ id, cells }) => ({ id, cells: chosen.map(({ index }) => cells[index] ?? []) })),
  };
}

/** A relisted indicator stands once: its rows have the same id in the last column. */
function firstOfEach(rows: Table['rows']): Table['rows'] {
  const seen = new Set<string>();
  return rows.filter(({ cells }) => {
    const id = JSON.stringify(cells.at(-1));
    return !seen.has(id) && seen.add(id);
  });
}
