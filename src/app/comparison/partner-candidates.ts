import type { ComparedUnit, Comparison } from '#compare';
import { foldForCompare } from '#kernel';

/** A unit of the other side that may face the one picked. */
export interface PartnerCandidate {
  readonly unit: ComparedUnit;
  /** What it faces now, in its row or by a link. */
  readonly facing: readonly ComparedUnit[];
}

export interface PickedUnit {
  readonly side: 'new' | 'old';
  readonly unit: ComparedUnit;
  readonly facing: readonly ComparedUnit[];
}

interface Search {
  /** Words that number, text or a heading above must have; empty = any. */
  readonly words: string;
  readonly most: number;
}

/** The unit of an id; null where no row has it. */
export function pickedUnit(comparison: Comparison, id: string): PickedUnit | null {
  for (const row of comparison.rows)
    for (const side of ['new', 'old'] as const) {
      const unit = row[side].find((one) => one.id === id);
      if (unit) return { side, unit, facing: facingOf(comparison)(id) };
    }
  return null;
}

/** Units of the other side that do not face the picked one yet, likeliest first: by the letters they share, then by place. */
export function partnerCandidates(
  comparison: Comparison,
  { side, unit, facing }: PickedUnit,
  { words, most }: Search,
): readonly PartnerCandidate[] {
  const other = side === 'new' ? 'old' : 'new';
  const asked = words.split(/\s+/u).map(foldForCompare).filter(Boolean);
  const near = new Set(facing.map(({ id }) => id));
  const home = comparison.rows.findIndex((row) => row[side].some(({ id }) => id === unit.id));
  const likeness = likenessTo(unit.text);
  const found = comparison.rows.flatMap((row, at) =>
    row[other]
      .filter((one) => !near.has(one.id) && isAsked(one, asked))
      .map((one) => ({
        unit: one,
        worth: likeness(one.text) + nearness(Math.abs(at - home)) + (one.kind === unit.kind ? SAME_KIND : 0),
      })),
  );
  const facingUnit = facingOf(comparison);
  return found
    .toSorted((one, next) => next.worth - one.worth)
    .slice(0, most)
    .map((one) => ({ unit: one.unit, facing: facingUnit(one.unit.id) }));
}

const SAME_KIND = 0.1;

/** From 0.3 beside the picked unit to nothing far away. */
function nearness(rows: number): number {
  return 0.3 / (1 + rows / 5);
}

function isAsked({ text, path }: ComparedUnit, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const all = foldForCompare([text, ...path].join('\n'));
  return words.every((word) => all.includes(word));
}

/** Part of the letter pairs that two texts share, 0 to 1 (Dice). */
function likenessTo(text: string): (other: string) => number {
  const own = pairsIn(text);
  return (other) => {
    const others = pairsIn(other);
    return (2 * own.intersection(others).size) / Math.max(1, own.size + others.size);
  };
}

/** Letters that tell of a text: beyond them a longer look changes no order. */
const READ = 200;

function pairsIn(text: string): ReadonlySet<string> {
  const folded = foldForCompare(text.slice(0, READ));
  return new Set(Array.from({ length: Math.max(0, folded.length - 1) }, (_, at) => folded.slice(at, at + 2)));
}

function facingOf({ rows }: Comparison): (id: string) => readonly ComparedUnit[] {
  const units = new Map(rows.flatMap((row) => [...row.new, ...row.old].map((unit) => [unit.id, unit] as const)));
  const facing = new Map<string, ComparedUnit[]>();
  const link = (one: string, other: string): void => {
    const [a, b] = [units.get(one), units.get(other)];
    if (!a || !b) return;
    facing.set(one, [...(facing.get(one) ?? []), b]);
    facing.set(other, [...(facing.get(other) ?? []), a]);
  };
  for (const row of rows) {
    for (const next of row.new) for (const old of row.old) link(next.id, old.id);
    for (const [next, old] of row.links) link(next, old);
  }
  return (id) => facing.get(id) ?? [];
}
