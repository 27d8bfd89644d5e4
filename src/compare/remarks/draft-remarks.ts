import type { ComparisonUnit } from '../units/comparison-unit.ts';
import type { DraftRow } from '../rows/draft-row.ts';
import { movedRuns } from './moved-runs.ts';
import { partnerStands } from './partner-stands.ts';
import { regroupedSections } from './regrouped-sections.ts';
import type { Remark } from './remark.ts';
import { renumberingRuns } from './renumbering-runs.ts';
import type { Stands, TwoEditions } from './stands.ts';
import { TableRemarks } from './table-remarks.ts';
import type { UnitTree } from '../units/unit-tree.ts';

interface Drafting extends TwoEditions {
  readonly stands: Stands;
}

/** 備考, drafted from what happened, row by row. */
export function draftRemarks(rows: readonly DraftRow[], drafting: Drafting): readonly (readonly Remark[])[] {
  const runs = renumberingRuns(rows, drafting);
  const sections = regroupedSections(rows, drafting);
  const lone = loneUnits(rows, sections);
  const moved = movedRuns(rows, drafting);
  const tables = new TableRemarks(rows, drafting);
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
function ofType(row: DraftRow, { old, new: next, stands }: Drafting, run: number): readonly Remark[] {
  const { type, group, flags } = row;
  switch (type) {
    case 'added':
    case 'deleted':
    case 'replaced':
    case 'renamed':
    case 'orthographic':
      return [{ code: type }];
    case 'moved':
      return run === 0 ? [] : ofMoved(row, stands, run);
    case 'split':
    case 'merged':
      return [
        {
          code: type,
          new: idsAt(next, group.new),
          old: idsAt(old, group.old),
          ...partnerStands(row, stands),
        },
      ];
    default:
      return flags.includes('rewritten') ? [{ code: 'rewritten' }] : [];
  }
}

/** 名称変更 too where the heading has another name. */
function ofMoved(
  { group, oldAt, newAt, flags, new: [unit] }: DraftRow,
  stands: Stands,
  run: number,
): readonly Remark[] {
  const from = stands.ofOld(oldAt[0] ?? -1, newAt[0] ?? -1);
  const moved = { code: 'moved', aside: group.main?.moved === 'aside', from, count: run } as const;
  return unit?.kind === 'heading' && flags.includes('reworded') ? [moved, { code: 'renamed' }] : [moved];
}

function idsAt(units: readonly ComparisonUnit[], places: readonly number[]): readonly string[] {
  return places.map((place) => units[place]?.id ?? '');
}
