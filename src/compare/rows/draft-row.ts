import type { CheckReason, ComparedUnit, Confidence, RowFlag, RowType } from '../comparison.ts';
import { classify } from './classify.ts';
import type { ComparisonUnit } from '../units/comparison-unit.ts';
import type { ColumnsOf } from '../marks/grid-columns.ts';
import type { Group } from './groups.ts';
import type { Link } from '../pairing/link.ts';
import type { Span } from '../marks/printed-spans.ts';
import { markGroups, type GroupMarks } from '../marks/unit-marks.ts';

/** A row before it has its place and its remarks; `newAt` and `oldAt` are places in the editions. */
export interface DraftRow {
  readonly group: Group;
  readonly newAt: readonly number[];
  readonly oldAt: readonly number[];
  readonly type: RowType;
  readonly flags: readonly RowFlag[];
  readonly confidence: Confidence;
  readonly reason?: CheckReason;
  readonly new: readonly ComparedUnit[];
  readonly old: readonly ComparedUnit[];
  readonly links: readonly (readonly [newId: string, oldId: string])[];
  readonly marks: GroupMarks | null;
  /** Not a row but the place that these new units have left. */
  readonly left?: readonly ComparedUnit[];
}

interface Editions {
  readonly old: readonly ComparisonUnit[];
  readonly new: readonly ComparisonUnit[];
  readonly columnsOf: ColumnsOf;
}

/** The rows of each group, in their order: one where its units are neighbours; a unit standing elsewhere gets a row of its own. */
export function draftRows(groups: readonly Group[], { old, new: next, columnsOf }: Editions): readonly DraftRow[] {
  const drafts = groups.map((group): Draft => ({ group, old: unitsAt(old, group.old), new: unitsAt(next, group.new) }));
  const marks = markGroups(drafts.filter(isLinked), columnsOf).values();
  return drafts.flatMap((draft) =>
    isLinked(draft) ? linkedRows(draft, marks.next().value as GroupMarks) : loneRow(draft),
  );
}

/** A group with its units. */
interface Draft<G extends Group = Group> {
  readonly group: G;
  readonly old: readonly ComparisonUnit[];
  readonly new: readonly ComparisonUnit[];
}

interface LinkedGroup extends Group {
  readonly main: Link;
}

function isLinked(draft: Draft): draft is Draft<LinkedGroup> {
  return draft.group.main !== null;
}

function linkedRows({ group, old, new: next }: Draft<LinkedGroup>, marks: GroupMarks): readonly DraftRow[] {
  const [firstOld, firstNew] = [old[0], next[0]] as [ComparisonUnit, ComparisonUnit];
  const verdict = classify({ group, main: group.main, old: firstOld, new: firstNew, marks });
  const whole = verdict.type === 'replaced';
  const oldUnits = old.map((unit, at) => compared(unit, whole ? wholly(unit) : (marks.old[at] ?? [])));
  const newUnits = next.map((unit, at) => compared(unit, whole ? wholly(unit) : (marks.new[at] ?? [])));
  const pick = (
    units: readonly ComparedUnit[],
    places: readonly number[],
    wanted: readonly number[],
  ): readonly ComparedUnit[] => units.filter((_, at) => wanted.includes(places[at] ?? -1));
  return facings(group, group.main).map(({ newAt, oldAt }): DraftRow => ({
    group,
    newAt,
    oldAt,
    ...verdict,
    marks,
    new: pick(newUnits, group.new, newAt),
    old: pick(oldUnits, group.old, oldAt),
    links: group.links
      .filter((link) => newAt.includes(link.new) && !oldAt.includes(link.old))
      .map((link) => [idAt(next, group.new, link.new), idAt(old, group.old, link.old)] as const),
  }));
}

function idAt(units: readonly ComparisonUnit[], places: readonly number[], place: number): string {
  return units[places.indexOf(place)]?.id ?? '';
}

function loneRow({ group, old, new: next }: Draft): DraftRow {
  const all = (unit: ComparisonUnit): ComparedUnit => compared(unit, wholly(unit));
  const type = next.length > 0 ? 'added' : 'deleted';
  return {
    group,
    newAt: group.new,
    oldAt: group.old,
    type,
    flags: [],
    ...(group.doubtful ? { confidence: 'check', reason: 'alone' } : { confidence: 'sure' }),
    new: next.map(all),
    old: old.map(all),
    links: [],
    marks: null,
  };
}

function compared({ cells: _cells, ...unit }: ComparisonUnit, marks: readonly Span[]): ComparedUnit {
  return { ...unit, marks };
}

function wholly({ text }: ComparisonUnit): readonly Span[] {
  return text === '' ? [] : [[0, text.length]];
}

function unitsAt(units: readonly ComparisonUnit[], places: readonly number[]): readonly ComparisonUnit[] {
  return places.map((place) => units[place] as ComparisonUnit);
}

interface Facing {
  readonly newAt: readonly number[];
  readonly oldAt: readonly number[];
}

/** Runs of neighbours; those that hold the main link face each other, the others stand alone. */
function facings(group: Group, main: Link): readonly Facing[] {
  const [newRuns, oldRuns] = [runsOf(group.new), runsOf(group.old)];
  const mainOld = oldRuns.find((run) => run.includes(main.old)) ?? [];
  const ofNew = newRuns.map((run): Facing => ({ newAt: run, oldAt: run.includes(main.new) ? mainOld : [] }));
  const ofOld = oldRuns.filter((run) => run !== mainOld).map((run): Facing => ({ newAt: [], oldAt: run }));
  return [...ofNew, ...ofOld];
}

function runsOf(places: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last?.at(-1) === place - 1) last.push(place);
    else runs.push([place]);
  }
  return runs;
}
