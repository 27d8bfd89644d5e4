import { foldForCompare } from '#kernel';
import type { ComparisonUnit } from './comparison-unit.ts';
import type { DraftRow } from './draft-row.ts';
import type { HeadPair } from './grid-marks.ts';
import type { KpiValue } from './kpi-cells.ts';
import type { Remark } from './remark.ts';

interface Editions {
  readonly old: readonly ComparisonUnit[];
  readonly new: readonly ComparisonUnit[];
}

/** What is said of tables and pictures, row by row; what is true of a table as a whole is said once, at its first row. */
export class TableRemarks {
  readonly #editions: Editions;
  readonly #toldColumns = new Set<string>();
  readonly #toldTables = new Set<string>();

  constructor(editions: Editions) {
    this.#editions = editions;
  }

  of(row: DraftRow): readonly Remark[] {
    const unit = this.#editions.new[row.newAt[0] ?? -1];
    if (unit?.kind === 'diagram' && !unit.grid) return row.type === 'reworded' ? [{ code: 'diagram' }] : [];
    const table = unit?.grid?.table;
    if (unit === undefined || table === undefined) return [];
    return [
      ...this.#unit(row),
      ...(unit.kind === 'diagram' ? this.#change(row, table) : []),
      ...this.#columns(row, table),
      ...(row.type === 'replaced' ? [] : struckDigits(row)),
    ];
  }

  #unit(row: DraftRow): readonly Remark[] {
    const { old, new: next } = this.#editions;
    const [before, after] = [old[row.oldAt[0] ?? -1]?.cells, next[row.newAt[0] ?? -1]?.cells];
    if (row.type !== 'replaced' || !before || !after || before.unit === after.unit) return [];
    return [{ code: 'unit', from: before.unit, to: after.unit }];
  }

  /** 表修正. */
  #change({ type, flags }: DraftRow, table: string): readonly Remark[] {
    if ((type !== 'reworded' && !flags.includes('reworded')) || this.#toldTables.has(table)) return [];
    this.#toldTables.add(table);
    return [{ code: 'table' }];
  }

  /** A row that came from another table says nothing of the columns of this one. */
  #columns({ type, marks }: DraftRow, table: string): readonly Remark[] {
    if (!marks?.heads || type === 'moved' || this.#toldColumns.has(table)) return [];
    this.#toldColumns.add(table);
    return columnRemarks(marks.heads);
  }
}

function columnRemarks(heads: readonly HeadPair[]): readonly Remark[] {
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
  return Object.values(changes).every((list) => list.length === 0) ? [] : [{ code: 'columns', ...changes }];
}

/** 取消線: `3042` where the old edition said 30. */
function struckDigits({ marks }: DraftRow): readonly Remark[] {
  return (marks?.kpi?.pairs ?? []).flatMap(([from, to]) => struckIn(from, to));
}

function struckIn(from: KpiValue | null, to: KpiValue | null): readonly Remark[] {
  if (!from?.value || !to?.value || from.value === to.value || from.value.length < 2) return [];
  const more = to.value.slice(from.value.length);
  const glued = to.value.startsWith(from.value) && more.length >= from.value.length && /^\d/.test(more);
  return glued ? [{ code: 'struck-digits', head: to.head, from: from.text, to: to.text }] : [];
}
