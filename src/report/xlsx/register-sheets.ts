import type { Locale } from '#locale';
import { inlineText } from '../tree/inline-text.ts';
import type { DocumentTree } from '../tree/document-tree.ts';
import type { Table } from '../tree/table.ts';
import type { Sheet } from './sheet.ts';
import { unfoldTable } from './unfold-table.ts';

/** What an official wants on one sheet of paper at a size that can be read; all else stands in the sheets behind. */
const LISTED = [
  'name',
  'goalNumber',
  'relisted',
  'unit',
  'baseline',
  'baselinePeriod',
  'target',
  'comparator',
  'actual',
  'actualPeriod',
  'status',
  'rate',
  'verdict',
  'grade',
  'reason',
  'next',
  'nextUnit',
] as const;

/** Said for some indicators only: a column without a word takes no paper. */
const SELDOM: ReadonlySet<string> = new Set(['relisted', 'comparator', 'reason', 'next', 'nextUnit']);

/** KPI一覧: what each indicator was to reach and what became of it. The name comes first, so that it stays in sight. */
export function indicatorsSheet({ register }: DocumentTree, locale: Locale): Sheet {
  const said = (key: string): boolean => {
    const index = register.columns.findIndex((column) => column.key === key);
    return register.rows.some(({ cells }) => (cells[index] ?? []).some((inline) => inlineText(inline, locale) !== ''));
  };
  const table = select(
    register,
    LISTED.filter((key) => !SELDOM.has(key) || said(key)),
  );
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

/** 掲載箇所: where each indicator stands in the plan, which way it should go, and how its rate is computed. */
export function placesSheet(tree: DocumentTree, locale: Locale): Sheet {
  return oncePerIndicator(tree, locale, {
    name: locale.headings.place,
    keys: ['name', 'kind', 'goal', 'place', 'relistedUnder', 'direction', 'method', 'id'],
  });
}

/** 指標の定義: what is counted, by whom, from where. */
export function definitionsSheet(tree: DocumentTree, locale: Locale): Sheet {
  return oncePerIndicator(tree, locale, {
    name: locale.headings.definition,
    keys: ['name', 'unit', 'meaning', 'department', 'source', 'remarks', 'id'],
  });
}

function oncePerIndicator(
  { register }: DocumentTree,
  locale: Locale,
  { name, keys }: { readonly name: string; readonly keys: readonly string[] },
): Sheet {
  const table = select(register, keys);
  return { name, ...unfoldTable({ ...table, rows: firstOfEach(table.rows) }, { locale, parts: [], share: 7 }) };
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
