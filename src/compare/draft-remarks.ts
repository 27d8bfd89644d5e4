import { ordinalOf } from '#plan';
import type { ComparisonUnit } from './comparison-unit.ts';
import type { DraftRow } from './draft-row.ts';
import type { KpiValue } from './kpi-cells.ts';
import type { Remark } from './remark.ts';
import type { UnitTree } from './unit-tree.ts';

interface Drafting {
  readonly old: readonly ComparisonUnit[];
  readonly new: readonly ComparisonUnit[];
  readonly oldTree: UnitTree;
  readonly newTree: UnitTree;
}

/** 備考, drafted from what happened, row by row. */
export function draftRemarks(rows: readonly DraftRow[], drafting: Drafting): readonly (readonly Remark[])[] {
  const runs = renumberingRuns(rows, drafting);
  const lone = loneUnits(rows);
  const toldTables = new Set<string>();
  return rows.map((row) => [
    ...(goesWithHeading(row, drafting, lone) ? [] : ofType(row, drafting)),
    ...(runs.get(row) ?? []),
    ...ofKpi(row, drafting, toldTables),
    ...ofDrawing(row, drafting),
  ]);
}

/** Places of the units that are new, and of those that are gone. */
interface LoneUnits {
  readonly new: ReadonlySet<number>;
  readonly old: ReadonlySet<number>;
}

function loneUnits(rows: readonly DraftRow[]): LoneUnits {
  const of = (type: 'added' | 'deleted', places: (row: DraftRow) => readonly number[]): ReadonlySet<number> =>
    new Set(rows.filter((row) => row.type === type).flatMap(places));
  return { new: of('added', ({ newAt }) => newAt), old: of('deleted', ({ oldAt }) => oldAt) };
}

/** What is new below a heading that is new, or gone below one that is gone, is told at the heading. */
function goesWithHeading(row: DraftRow, { oldTree, newTree }: Drafting, lone: LoneUnits): boolean {
  if (row.type === 'added') return lone.new.has(newTree.parent[row.newAt[0] ?? -1] ?? -1);
  return row.type === 'deleted' && lone.old.has(oldTree.parent[row.oldAt[0] ?? -1] ?? -1);
}

function ofType({ type, group, oldAt, flags }: DraftRow, { old, new: next }: Drafting): readonly Remark[] {
  switch (type) {
    case 'added':
    case 'deleted':
    case 'replaced':
    case 'renamed':
    case 'orthographic':
      return [{ code: type }];
    case 'moved': {
      const from = old[oldAt[0] ?? -1];
      return from
        ? [{ code: 'moved', aside: group.main?.moved === 'aside', fromNumber: from.number, fromPath: from.path }]
        : [];
    }
    case 'split':
    case 'merged':
      return [{ code: type, new: idsAt(next, group.new), old: idsAt(old, group.old) }];
    default:
      return flags.includes('rewritten') ? [{ code: 'rewritten' }] : [];
  }
}

function idsAt(units: readonly ComparisonUnit[], places: readonly number[]): readonly string[] {
  return places.map((place) => units[place]?.id ?? '');
}

/** 表修正, 図修正. */
function ofDrawing({ type, newAt }: DraftRow, { new: next }: Drafting): readonly Remark[] {
  const unit = next[newAt[0] ?? -1];
  return unit?.kind === 'diagram' && type === 'reworded' ? [{ code: unit.grid ? 'table' : 'diagram' }] : [];
}

type NumberChange = readonly [before: string, after: string];

/** The next number on both sides, as far as they can be counted. */
function followsOn([oldLast, newLast]: NumberChange, [oldNext, newNext]: NumberChange): boolean {
  const step = (last: string, following: string): number => (ordinalOf(following) ?? NaN) - (ordinalOf(last) ?? NaN);
  return step(oldLast, oldNext) === 1 && step(newLast, newNext) === 1;
}

/** Siblings whose numbers shifted by the same step, one after another, are told once, at the first; moved ones are not among them. */
function renumberingRuns(
  rows: readonly DraftRow[],
  { old, new: next, newTree }: Drafting,
): ReadonlyMap<DraftRow, readonly Remark[]> {
  const runs: DraftRow[][] = [];
  const open = new Map<number, DraftRow[]>();
  const numberOf = (units: readonly ComparisonUnit[], place: number | undefined): string =>
    units[place ?? -1]?.number ?? '';
  const numbersOf = (row: DraftRow): NumberChange => [numberOf(old, row.oldAt[0]), numberOf(next, row.newAt[0])];
  for (const row of rows) {
    if (row.type === 'moved' || numberOf(next, row.newAt[0]) + numberOf(old, row.oldAt[0]) === '') continue;
    const parent = newTree.parent[row.newAt[0] ?? 0] ?? -1;
    if (row.type !== 'renumbered' && !row.flags.includes('renumbered')) {
      open.delete(parent);
      continue;
    }
    const run = open.get(parent);
    const last = run?.at(-1);
    if (run && last && followsOn(numbersOf(last), numbersOf(row))) {
      run.push(row);
      continue;
    }
    const begun = [row];
    runs.push(begun);
    open.set(parent, begun);
  }
  return new Map(
    runs.flatMap((run) => {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last) return [];
      const from = [numberOf(old, first.oldAt[0]), numberOf(old, last.oldAt[0])] as const;
      const to = [numberOf(next, first.newAt[0]), numberOf(next, last.newAt[0])] as const;
      return [[first, [{ code: 'renumbered', from, to, count: run.length }]] as const];
    }),
  );
}

function ofKpi(row: DraftRow, { old, new: next }: Drafting, toldTables: Set<string>): readonly Remark[] {
  const kpi = row.marks?.kpi;
  const [before, after] = [old[row.oldAt[0] ?? -1]?.cells, next[row.newAt[0] ?? -1]?.cells];
  if (!kpi || !before || !after) return [];
  const remarks: Remark[] = [];
  if (row.type === 'replaced' && before.unit !== after.unit)
    remarks.push({ code: 'unit', from: before.unit, to: after.unit });
  if (!toldTables.has(after.table)) remarks.push(...ofColumns(kpi.pairs));
  toldTables.add(after.table);
  if (row.type === 'replaced') return remarks;
  return [...remarks, ...kpi.pairs.flatMap(([from, to]) => struckDigits(from, to))];
}

function ofColumns(pairs: readonly (readonly [KpiValue | null, KpiValue | null])[]): readonly Remark[] {
  const added = pairs.flatMap(([from, to]) => (from === null && to ? [to.head] : []));
  const removed = pairs.flatMap(([from, to]) => (to === null && from ? [from.head] : []));
  const renamed = pairs.flatMap(([from, to]) =>
    from && to && from.head !== to.head ? [[from.head, to.head] as const] : [],
  );
  return added.length + removed.length + renamed.length === 0 ? [] : [{ code: 'columns', added, removed, renamed }];
}

/** 取消線: `3042` where the old edition said 30. */
function struckDigits(from: KpiValue | null, to: KpiValue | null): readonly Remark[] {
  if (!from?.value || !to?.value || from.value === to.value || from.value.length < 2) return [];
  const more = to.value.slice(from.value.length);
  const glued = to.value.startsWith(from.value) && more.length >= from.value.length && /^\d/.test(more);
  return glued ? [{ code: 'struck-digits', head: to.head, from: from.text, to: to.text }] : [];
}
