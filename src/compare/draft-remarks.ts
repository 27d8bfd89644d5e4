import { ordinalOf } from '#plan';
import type { ComparisonUnit } from './comparison-unit.ts';
import type { DraftRow } from './draft-row.ts';
import { movedRuns } from './moved-runs.ts';
import { partnerStands } from './partner-stands.ts';
import { regroupedSections } from './regrouped-sections.ts';
import type { Remark } from './remark.ts';
import { TableRemarks } from './table-remarks.ts';
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
  const sections = regroupedSections(rows, drafting);
  const lone = loneUnits(rows, sections);
  const moved = movedRuns(rows, drafting);
  const tables = new TableRemarks(drafting);
  return rows.map((row) => [
    ...(ofSection(row, sections) ??
      (isToldAbove(row, drafting, lone) ? [] : ofType(row, drafting, moved.get(row) ?? 0))),
    ...(runs.get(row) ?? []),
    ...tables.of(row),
  ]);
}

type RegroupedSections = ReturnType<typeof regroupedSections>;

/** Instead of 項目削除 and 新規. */
function ofSection(
  { type, oldAt, newAt }: DraftRow,
  { dissolved, formed }: RegroupedSections,
): readonly Remark[] | null {
  const [code, elsewhere] =
    type === 'deleted'
      ? (['dissolved', dissolved.get(oldAt[0] ?? -1)] as const)
      : (['formed', type === 'added' ? formed.get(newAt[0] ?? -1) : undefined] as const);
  return elsewhere ? [{ code, elsewhere }] : null;
}

/** Places of the units that are wholly new, and of those that are gone without a trace. */
interface LoneUnits {
  readonly new: ReadonlySet<number>;
  readonly old: ReadonlySet<number>;
}

function loneUnits(rows: readonly DraftRow[], { dissolved, formed }: RegroupedSections): LoneUnits {
  const of = (type: 'added' | 'deleted', places: (row: DraftRow) => readonly number[]): readonly number[] =>
    rows.filter((row) => row.type === type).flatMap(places);
  return {
    new: new Set(of('added', ({ newAt }) => newAt).filter((place) => !formed.has(place))),
    old: new Set(of('deleted', ({ oldAt }) => oldAt).filter((place) => !dissolved.has(place))),
  };
}

/** What is new below a heading that is new, or gone below one that is gone, is told at the heading; so are rows of a table at the first. */
function isToldAbove(row: DraftRow, { old, new: next, oldTree, newTree }: Drafting, lone: LoneUnits): boolean {
  const isLone = ({ units, tree, places }: Beside, place = -1): boolean =>
    places.has(tree.parent[place] ?? -1) || (isRowBehind(units, place) && places.has(place - 1));
  if (row.type === 'added') return isLone({ units: next, tree: newTree, places: lone.new }, row.newAt[0]);
  return row.type === 'deleted' && isLone({ units: old, tree: oldTree, places: lone.old }, row.oldAt[0]);
}

interface Beside {
  readonly units: readonly ComparisonUnit[];
  readonly tree: UnitTree;
  readonly places: ReadonlySet<number>;
}

/** A row of a table that is no KPI table, behind another of it. */
function isRowBehind(units: readonly ComparisonUnit[], place: number): boolean {
  const table = units[place]?.kind === 'diagram' ? units[place].grid?.table : undefined;
  return table !== undefined && units[place - 1]?.grid?.table === table;
}

/** `run`: how many texts moved together from here on; 0 where that is told above. */
function ofType(row: DraftRow, { old, new: next }: Drafting, run: number): readonly Remark[] {
  const { type, group, oldAt, flags } = row;
  switch (type) {
    case 'added':
    case 'deleted':
    case 'replaced':
    case 'renamed':
    case 'orthographic':
      return [{ code: type }];
    case 'moved': {
      const from = old[oldAt[0] ?? -1];
      if (!from || run === 0) return [];
      const aside = group.main?.moved === 'aside';
      return [{ code: 'moved', aside, fromNumber: from.number, fromPath: from.path, count: run }];
    }
    case 'split':
    case 'merged':
      return [
        {
          code: type,
          new: idsAt(next, group.new),
          old: idsAt(old, group.old),
          ...partnerStands(row, { old, new: next }),
        },
      ];
    default:
      return flags.includes('rewritten') ? [{ code: 'rewritten' }] : [];
  }
}

function idsAt(units: readonly ComparisonUnit[], places: readonly number[]): readonly string[] {
  return places.map((place) => units[place]?.id ?? '');
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
