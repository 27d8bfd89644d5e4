import { issue, type Decimal, type Issue, type NodeId, type Place } from '#kernel';
import {
  directionColumn,
  directionOfTargets,
  directionWords,
  headsFigures,
  nameColumn,
  readKpiGrid,
  readKpiRows,
  type AssumedYears,
  type Comparator,
  type Direction,
  type KpiColumn,
  type KpiDraft,
  type KpiGridContext,
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
export interface FigureBlock {
  readonly block: OutlineBlock;
  readonly place: Place;
  /** Of the cells of a table, where they are known. */
  readonly cells?: TablePlaces;
  /** Left out = what the head says. */
  readonly columns?: readonly ColumnMeaning[];
  /** Of numbers by year that do not say what they are: taken as what was measured. */
  readonly isSeries?: true;
  /** By row; left out = what a column of 方向性 says. */
  readonly wishes?: readonly (RowWish | null)[];
}

export interface FigureItem extends FigureBlock {
  /** Names it in the tree. */
  readonly line: number;
}

/** How the tables of a stranger’s document are read, whose heads need not say all that our own outline does. */
export interface StrangersTables {
  /** Years of columns whose head states none. */
  readonly assumed: AssumedYears;
  /** The number that the cell at a place holds where it shows another. */
  readonly held: (place: Place) => Decimal | null;
}

/** How the tables of an edition are read. */
export interface FiguresContext {
  /** Null = tables of our own form. */
  readonly strangers: StrangersTables | null;
  /** What is said elsewhere of an indicator whose row says no direction; null = nothing. */
  readonly wish: (row: Pick<KpiDraft, 'name' | 'unit'>) => Direction | null;
  /** What holds of a row of which neither the document nor anybody says more; left out = nothing. */
  readonly fallback?: (row: Pick<KpiDraft, 'name' | 'unit'>) => RowWish | null;
  /** Rows without a direction are told, each table once; false = the caller tells them. */
  readonly tellsUnsaid: boolean;
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

/** The rows of all KPI tables of an edition, in order. */
export function kpiRows(items: readonly FigureItem[], tree: PlanTree, context: FiguresContext): KpiRows {
  const nodeAt = new Map([...tree.lines].map(([id, line]) => [line, id]));
  const rows: KpiRow[] = [];
  const issues: Issue[] = [];
  let current: NodeId | null = null;
  for (const item of items) {
    current = nodeAt.get(item.line) ?? current;
    if (item.block.kind !== 'table' || !isKpiTable(item.block.head, item.columns) || current === null) continue;
    const read = rowsOf(item, item.block, { ...context, heading: current, tree });
    rows.push(...read.rows);
    issues.push(...read.issues);
  }
  return { rows, issues };
}

export function isKpiTable(head: readonly string[], columns: readonly ColumnMeaning[] | undefined): boolean {
  if (columns) return columns.some(({ kind }) => kind === 'name');
  return headsFigures(head);
}

interface TableContext extends FiguresContext {
  readonly heading: NodeId;
  readonly tree: PlanTree;
}

function rowsOf(item: FigureItem, table: TableBlock, context: TableContext): KpiRows {
  const { heading, tree, strangers } = context;
  const direction = item.columns
    ? item.columns.findIndex(({ kind }) => kind === 'direction')
    : directionColumn(table.head);
  const { drafts, issues: found } = readTable(item, table, strangers);
  const issues = found.map((one) => ({ ...one, place: headPlace(one.place, item) }));
  const holder = pathOf(tree.nodes, heading).findLast(({ kind }) => kind !== 'section' && kind !== 'chapter');
  const rows = drafts.map((draft): KpiRow => {
    return {
      draft,
      node: holder?.id ?? heading,
      headline: holder?.kind === 'goal',
      direction: direction < 0 ? null : (table.rows[draft.row]?.[direction]?.trim() ?? ''),
      wish: item.wishes?.[draft.row] ?? null,
    };
  });
  const isUnsaid = ({ draft, wish }: KpiRow): boolean =>
    !draft.relisted &&
    wish === null &&
    !context.wish(draft) &&
    !directionOfTargets(draft) &&
    !context.fallback?.(draft);
  const unsaid = context.tellsUnsaid && direction < 0 && rows.some(isUnsaid);
  return {
    rows,
    issues: unsaid ? [...issues, unsaidIssue(item, rows.filter(isUnsaid))] : issues,
  };
}

function unsaidIssue({ place, isSeries }: FigureItem, unsaid: readonly KpiRow[]): Issue {
  const names = unsaid.map(({ draft }) => draft.name);
  const expected = `--direction ${names[0] ?? ''}=${directionWords.increase}`;
  return isSeries
    ? issue('import.series-unsaid', { severity: 'warning', place, found: shown(names), expected })
    : issue('direction-column-missing', { severity: 'warning', place, expected: '方向性' });
}

/** Names that a message shows. */
const SHOWN = 3;

function shown(names: readonly string[]): string {
  return [...names.slice(0, SHOWN), ...(names.length > SHOWN ? ['…'] : [])].join('、');
}

/** A series of a sheet is told once with its names. */
export function seriesIssues(blocks: readonly FigureBlock[]): readonly Issue[] {
  return blocks.flatMap(({ block, place, isSeries }) => {
    if (!isSeries || block.kind !== 'table') return [];
    const name = nameColumn(block.head);
    const names = block.rows.flatMap((row) => row[name]?.trim() || []);
    return [issue('import.series-as-measured', { severity: 'note', place, found: shown(names) })];
  });
}

function readTable(
  { columns, place, cells }: FigureBlock,
  { head, rows }: TableBlock,
  strangers: StrangersTables | null,
): KpiGridReading {
  const context: KpiGridContext = {
    place,
    ...(cells ? { cells: cells.rows } : {}),
    ...(strangers ? { assumed: strangers.assumed } : {}),
    ...(strangers && cells ? { stored: (row, column) => strangers.held(cells.rows[row]?.[column] ?? {}) } : {}),
  };
  if (!columns) return readKpiGrid(head, rows, context);
  const known = columns.map((column): KpiColumn => (column.kind === 'direction' ? { kind: 'other' } : column));
  return readKpiRows(known, rows, context);
}

/** The directions that the words of targets say in a table of indicators, by row from 0. */
export function directionsInRows(item: FigureBlock, assumed: AssumedYears | null): ReadonlyMap<number, Direction> {
  if (item.block.kind !== 'table') return new Map();
  const { drafts } = readTable(item, item.block, assumed && { assumed, held: () => null });
  return new Map(
    drafts.flatMap((draft): readonly (readonly [number, Direction])[] => {
      const direction = directionOfTargets(draft);
      return direction ? [[draft.row, direction]] : [];
    }),
  );
}

/** A cell of the head itself, where its place is known. */
function headPlace(place: Place, { cells }: FigureItem): Place {
  const { row, column, ...rest } = place;
  const exact = row === undefined && typeof column === 'number' ? cells?.head[column - 1] : undefined;
  return exact ? { ...rest, ...exact } : place;
}
