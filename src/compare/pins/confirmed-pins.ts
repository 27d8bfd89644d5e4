import type { Comparison, ComparisonRow } from '../comparison.ts';
import type { Pin } from './pin.ts';

/**
 * 確認: the pins that keep a row as it stands, with the rows that belong to it by `links`; what stands alone is kept alone.
 * With them those rows are `sure`, and nothing else changes.
 */
export function confirmedPins(row: ComparisonRow, comparison: Comparison): readonly Pin[] {
  const group = rowsWith(row, comparison);
  const facing = group.flatMap((one) => one.new.flatMap((next) => one.old.map((old) => [next.id, old.id] as const)));
  const linked = [...facing, ...group.flatMap(({ links }) => links)];
  if (linked.length > 0) return linked.map(([next, old]) => ({ kind: 'link', new: next, old }));
  return [
    ...row.new.map(({ id }): Pin => ({ kind: 'added', new: id })),
    ...row.old.map(({ id }): Pin => ({ kind: 'deleted', old: id })),
  ];
}

/** The rows of one split or merge: the row itself, and those that its links lead to or from. */
export function rowsWith(row: ComparisonRow, { rows }: Comparison): readonly ComparisonRow[] {
  const pairs = rows.flatMap((one) => [
    ...one.links,
    ...one.new.flatMap((next) => one.old.map((old) => [next.id, old.id] as const)),
  ]);
  // One unit faces several: from any of them it is one step to that unit, and one more to all others.
  const own = unitIds(row);
  const toCentre = new Set([...own, ...pairs.filter((pair) => pair.some((id) => own.has(id))).flat()]);
  const all = new Set([...toCentre, ...pairs.filter((pair) => pair.some((id) => toCentre.has(id))).flat()]);
  return rows.filter((one) => !unitIds(one).isDisjointFrom(all));
}

function unitIds(row: ComparisonRow): ReadonlySet<string> {
  return new Set([...row.new, ...row.old].map(({ id }) => id));
}
