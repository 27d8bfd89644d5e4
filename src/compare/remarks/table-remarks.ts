import { foldForCompare } from '#kernel';
import type { ComparisonUnit } from '../units/comparison-unit.ts';
import type { DraftRow } from '../rows/draft-row.ts';
import type { HeadPair } from '../marks/grid-marks.ts';
import type { KpiValue } from '../units/kpi-cells.ts';
import type { Remark } from './remark.ts';

interface Editions {
  readonly old: readonly ComparisonUnit[];
  readonly new: readonly ComparisonUnit[];
}

/** What is said of tables and pictures, row by row; what is true of a table as a whole is said once, at its first row. */
export class TableRemarks {
  readonly #editions: Editions;
  readonly #columns: ReadonlyMap<DraftRow, Remark>;
  readonly #toldTables = new Set<string>();

  constructor(rows: readonly DraftRow[], editions: Editions) {
    this.#editions = editions;
    this.#columns = columnChanges(rows, editions);
  }

  of(row: DraftRow): readonly Remark[] {
    const unit = this.#editions.new[row.newAt[0] ?? -1];
    if (unit?.kind === 'diagram' && !unit.grid) return isReworded(row) ? [{ code: 'diagram' }] : [];
    const table = unit?.grid?.table;
    if (unit === undefined || table === undefined) return [];
    const columns = this.#columns.get(row);
    return [
      ...unitChange(row),
      ...(unit.kind === 'diagram' ? this.#change(row, table) : []),
      ...(columns ? [columns] : []),
      ...(row.type === 'replaced' ? [] : struckDigits(row)),
    ];
  }

  /** 表修正. */
  #change(row: DraftRow, table: string): readonly Remark[] {
    if (!isReworded(row) || this.#toldTables.has(table)) return [];
    this.#toldTables.add(table);
    return [{ code: 'table' }];
  }
}

function isReworded({ type, flags }: DraftRow): boolean {
  return type === 'reworded' || flags.includes('reworded');
}

/** What became of the columns, at the first row of the first table of all to which the same happened. */
function columnChanges(rows: readonly DraftRow[], { new: next }: Editions): ReadonlyMap<DraftRow, Remark> {
  const told = new Set<string>();
  const first = new Map<string, { readonly row: DraftRow; readonly change: ColumnChange; tables: number }>();
  for (const row of rows) {
    const table = next[row.newAt[0] ?? -1]?.grid?.table;
    // A row that came from another table says nothing of the columns of this one.
    if (table === undefined || !row.marks?.heads || row.type === 'moved' || told.has(table)) continue;
    told.add(table);
    const change = columnChange(row.marks.heads);
    const known = first.get(JSON.stringify(change));
    if (known) known.tables += 1;
    else if (change) first.set(JSON.stringify(change), { row, change, tables: 1 });
  }
  return new Map(
    Array.from(first.values(), ({ row, change, tables }) => [row, { code: 'columns', ...change, tables }] as const),
  );
}

type ColumnChange = Omit<Extract<Remark, { code: 'columns' }>, 'code' | 'tables'>;

function columnChange(heads: readonly HeadPair[]): ColumnChange | null {
  const come = heads.flatMap(([from, to]) => (from === null && to !== null ? [to] : []));
  const gone = heads.flatMap(([from, to]) => (to === null && from !== null ? [from] : []));
  const isIn = (list: readonly string[], head: string): boolean =>
    head !== '' && list.some((other) => foldForCompare(other) === foldForCompare(head));
  const changes = {
    added: come.filter((head) => !isIn(gone, head)),
    removed: gone.filter((head) => !isIn(come, head)),
    moved: come.filter((head) => isIn(gone, head)),
    renamed: heads.flatMap(([from, to]) =>
      from !== null && to !== null && foldForCompare(from) !== foldForCompare(to) ? [[from, to] as const] : [],
    ),
  };
  return Object.values(changes).every((list) => list.length === 0) ? null : changes;
}

/** 単位変更; of the same indicator only where both editions say a unit. */
function unitChange({ type, marks }: DraftRow): readonly Remark[] {
  const [from = '', to = ''] = marks?.kpi?.units ?? [];
  if (foldForCompare(from) === foldForCompare(to)) return [];
  return type === 'replaced' || (from !== '' && to !== '') ? [{ code: 'unit', from, to }] : [];
}

/** 取消線: `3042` where the old edition said 30. */
function struckDigits({ marks }: DraftRow): readonly Remark[] {
  const [before = '', after = ''] = marks?.kpi?.units ?? [];
  if (foldForCompare(before) !== foldForCompare(after)) return [];
  return (marks?.kpi?.pairs ?? []).flatMap(([from, to]) => struckIn(from, to));
}

function struckIn(from: KpiValue | null, to: KpiValue | null): readonly Remark[] {
  if (!from?.value || !to?.value || from.value === to.value || from.value.length < 2) return [];
  const more = to.value.slice(from.value.length);
  const glued = to.value.startsWith(from.value) && more.length >= from.value.length && /^\d/.test(more);
  return glued ? [{ code: 'struck-digits', head: to.head, from: from.text, to: to.text }] : [];
}
