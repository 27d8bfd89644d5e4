import { foldForCompare, issue, type Issue, type NodeId, type Place } from '#kernel';
import {
  readKpiGrid,
  readKpiRows,
  type Comparator,
  type Direction,
  type KpiColumn,
  type KpiDraft,
  type KpiGridReading,
} from '#indicator';
import { pathOf, type OutlineBlock, type PlanTree, type TablePlaces } from '#plan';

/** What a person says that a column of a KPI table means. */
export type ColumnMeaning = KpiColumn | { readonly kind: 'direction' };

/** What a person says that a row of a KPI table wants; the comparator null = what the direction implies. */
export interface RowWish {
  readonly direction: Direction;
  readonly comparator: Comparator | null;
}

/** A block that figures are looked for in. */
export interface FigureItem {
  readonly block: OutlineBlock;
  /** Names it in the tree. */
  readonly line: number;
  readonly place: Place;
  /** Of the cells of a table, where they are known. */
  readonly cells?: TablePlaces;
  /** Left out = what the head says. */
  readonly columns?: readonly ColumnMeaning[];
  /** By row; left out = what a column of 方向性 says. */
  readonly wishes?: readonly (RowWish | null)[];
}

/** A row of a KPI table with the node it stands under. */
export interface KpiRow {
  readonly draft: KpiDraft;
  readonly node: NodeId;
  /** 数値目標: it stands right under a goal. */
  readonly headline: boolean;
  /** The cell of 方向性 as written; null where the table has no such column. */
  readonly direction: string | null;
  readonly wish: RowWish | null;
}

export interface KpiRows {
  readonly rows: readonly KpiRow[];
  readonly issues: readonly Issue[];
}

type TableBlock = Extract<OutlineBlock, { kind: 'table' }>;

/** A table is one of KPIs where a head names a baseline, target or actual. */
const FIGURES = /^(基準値|現状値|目標値?|実績値?)([(（]|$)/;

/** The rows of all KPI tables of an edition, in order. */
export function kpiRows(items: readonly FigureItem[], tree: PlanTree): KpiRows {
  const nodeAt = new Map([...tree.lines].map(([id, line]) => [line, id]));
  const rows: KpiRow[] = [];
  const issues: Issue[] = [];
  let current: NodeId | null = null;
  for (const item of items) {
    current = nodeAt.get(item.line) ?? current;
    if (item.block.kind !== 'table' || !isKpiTable(item.block.head, item.columns) || current === null) continue;
    const read = rowsOf(item, item.block, { heading: current, tree });
    rows.push(...read.rows);
    issues.push(...read.issues);
  }
  return { rows, issues };
}

export function isKpiTable(head: readonly string[], columns: readonly ColumnMeaning[] | undefined): boolean {
  if (columns) return columns.some(({ kind }) => kind === 'name');
  return head.some((name) => FIGURES.test(foldForCompare(name)));
}

function rowsOf(
  item: FigureItem,
  table: TableBlock,
  { heading, tree }: { readonly heading: NodeId; readonly tree: PlanTree },
): KpiRows {
  const direction = item.columns
    ? item.columns.findIndex(({ kind }) => kind === 'direction')
    : table.head.findIndex((head) => foldForCompare(head) === '方向性');
  const { drafts, issues: found } = readTable(item, table);
  const issues = found.map((one) => ({ ...one, place: exactPlace(one.place, item) }));
  const holder = pathOf(tree.nodes, heading).findLast(({ kind }) => kind !== 'section' && kind !== 'chapter');
  const rows = drafts.map((draft): KpiRow => {
    const at = rowIndex(draft.place, item.place);
    return {
      draft: { ...draft, place: exactPlace(draft.place, item) },
      node: holder?.id ?? heading,
      headline: holder?.kind === 'goal',
      direction: direction < 0 ? null : (table.rows[at]?.[direction]?.trim() ?? ''),
      wish: item.wishes?.[at] ?? null,
    };
  });
  const unsaid = direction < 0 && rows.some(({ draft, wish }) => !draft.relisted && wish === null);
  const place = item.place;
  return {
    rows,
    issues: unsaid
      ? [...issues, issue('direction-column-missing', { severity: 'warning', place, expected: '方向性' })]
      : issues,
  };
}

function readTable({ columns, place }: FigureItem, { head, rows }: TableBlock): KpiGridReading {
  if (!columns) return readKpiGrid(head, rows, { place });
  const known = columns.map((column): KpiColumn => (column.kind === 'direction' ? { kind: 'other' } : column));
  return readKpiRows(known, rows, { place });
}

/** Of a table that has lines, rows are told by theirs: below the head and the rule. */
function rowIndex({ line, row }: Place, table: Place): number {
  return line !== undefined && table.line !== undefined ? line - table.line - 2 : (row ?? 1) - 1;
}

/** The cell itself, where its place is known; of a row its first. */
function exactPlace(place: Place, { cells }: FigureItem): Place {
  const { row, column, ...rest } = place;
  if (!cells) return place;
  const texts = row === undefined ? cells.head : cells.rows[row - 1];
  const exact = texts?.[typeof column === 'number' ? column - 1 : 0] ?? texts?.[0];
  return exact && (row !== undefined || column !== undefined) ? { ...rest, ...exact } : place;
}
