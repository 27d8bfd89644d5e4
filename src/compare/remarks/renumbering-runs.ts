import { ordinalOf, seriesOf } from '#plan';
import type { ComparisonUnit } from '../units/comparison-unit.ts';
import type { DraftRow } from '../rows/draft-row.ts';
import type { Remark } from './remark.ts';
import type { UnitTree } from '../units/unit-tree.ts';

interface Numbered {
  readonly old: readonly ComparisonUnit[];
  readonly new: readonly ComparisonUnit[];
  readonly newTree: UnitTree;
}

type NumberChange = readonly [before: string, after: string];

/** Numbers of one series that shifted by the same step, one after another, are told once, at the first; moved ones are not among them. */
export function renumberingRuns(
  rows: readonly DraftRow[],
  numbered: Numbered,
): ReadonlyMap<DraftRow, readonly Remark[]> {
  const runs: { readonly row: DraftRow; readonly changes: NumberChange[] }[] = [];
  const open = new Map<string, NumberChange[]>();
  for (const row of rows) {
    const change = changeOf(row, numbered);
    if (row.type === 'moved' || change.join('') === '') continue;
    const series = seriesAt(row, change, numbered);
    if (row.type !== 'renumbered' && !row.flags.includes('renumbered')) {
      open.delete(series);
      continue;
    }
    const run = open.get(series);
    const last = run?.at(-1);
    if (run && last && followsOn(last, change)) {
      run.push(change);
      continue;
    }
    const changes = [change];
    runs.push({ row, changes });
    open.set(series, changes);
  }
  return new Map(runs.map(({ row, changes }) => [row, remarkOf(changes)] as const));
}

function changeOf({ oldAt, newAt }: DraftRow, { old, new: next }: Numbered): NumberChange {
  return [numberOf(old[oldAt[0] ?? -1]), numberOf(next[newAt[0] ?? -1])];
}

/** Of a row of a table, what counts it. */
function numberOf(unit: ComparisonUnit | undefined): string {
  return unit?.grid?.count ?? unit?.number ?? '';
}

/** 第３条 counts through a whole ordinance and 施策３ through a plan, （３） and ① below one heading, and there rows of tables by themselves. */
function seriesAt({ newAt }: DraftRow, [before, after]: NumberChange, { new: next, newTree }: Numbered): string {
  const series = seriesOf(after === '' ? before : after);
  const [place = 0] = newAt;
  const among = next[place]?.grid ? 'rows' : 'texts';
  return /\p{Letter}/u.test(series) ? series : `${series} ${among} ${newTree.parent[place] ?? -1}`;
}

/** The next number on both sides, as far as they can be counted. */
function followsOn(last: NumberChange, next: NumberChange): boolean {
  return [0, 1].every((side) => {
    const [from, to] = [last[side] ?? '', next[side] ?? ''];
    return seriesOf(from) === seriesOf(to) && (ordinalOf(to) ?? NaN) - (ordinalOf(from) ?? NaN) === 1;
  });
}

function remarkOf(changes: readonly NumberChange[]): readonly Remark[] {
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) return [];
  return [{ code: 'renumbered', from: [first[0], last[0]], to: [first[1], last[1]], count: changes.length }];
}
