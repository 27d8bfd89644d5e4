import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { comparisonUnits, type Comparison, type ComparisonUnit } from '#compare';
import { readOutline } from '#plan';
import type { IdPair, MarkedPair, TruthPair } from './compare-score.ts';

/** Hand-made answers kept beside the checkout; their texts are not ours to keep in it. */
const TRUTH = new URL('../../shared/truth/', import.meta.url);

export interface PairingTruth {
  readonly old: readonly ComparisonUnit[];
  readonly new: readonly ComparisonUnit[];
  readonly pairs: readonly TruthPair[];
  /** The ids of two halves, cut where the second 基本目標 begins: weights are chosen on one, scores told of the other. */
  readonly halves: readonly [readonly string[], readonly string[]];
}

/** Invented editions of plans of other kinds, paired by those who wrote them. */
const INVENTED = new URL('compare-pairs/', import.meta.url);

function read(name: string, folder = TRUTH): string | null {
  const file = new URL(name, folder);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** Null where the answers are not at hand. Units get the ids of the answer by their place. */
export function pairingTruth(): PairingTruth | null {
  const [old, next, pairs] = [read('basic/old.md'), read('basic/new.md'), read('basic/pairs.jsonl')];
  if (old === null || next === null || pairs === null) return null;
  const sides = { old: unitsOf(old, 'o'), new: unitsOf(next, 'n') };
  const cut = (units: readonly ComparisonUnit[]): number =>
    units.findIndex((unit) => unit.text.startsWith('基本目標２'));
  const ids = (units: readonly ComparisonUnit[]): readonly string[] => units.map((unit) => unit.id);
  const [cutOld, cutNew] = [cut(sides.old), cut(sides.new)];
  return {
    ...sides,
    pairs: pairsOf(pairs),
    halves: [
      ids([...sides.new.slice(0, cutNew), ...sides.old.slice(0, cutOld)]),
      ids([...sides.new.slice(cutNew), ...sides.old.slice(cutOld)]),
    ],
  };
}

export interface InventedTruth extends Omit<PairingTruth, 'halves'> {
  readonly name: string;
}

export function inventedTruths(): readonly InventedTruth[] {
  return readdirSync(INVENTED)
    .sort()
    .map((name) => {
      const text = (file: string): string => read(`${name}/${file}`, INVENTED) ?? '';
      return {
        name,
        old: unitsOf(text('old.md'), 'o'),
        new: unitsOf(text('new.md'), 'n'),
        pairs: pairsOf(text('pairs.jsonl')),
      };
    });
}

function pairsOf(lines: string): readonly TruthPair[] {
  return lines
    .trim()
    .split('\n')
    .map((line): TruthPair => JSON.parse(line));
}

function unitsOf(outline: string, side: string): readonly ComparisonUnit[] {
  const units = comparisonUnits(readOutline(outline, side).units, side);
  return units.map((unit, at) => ({ ...unit, id: `${side}${String(at + 1).padStart(3, '0')}` }));
}

/** Every pair that a comparison states: units facing in a row, and the links of rows. */
export function pairsStated({ rows }: Comparison): readonly IdPair[] {
  return rows.flatMap((row) => [...row.new.flatMap((n) => row.old.map((o) => [n.id, o.id] as const)), ...row.links]);
}

/** Lines of `{old/new}` among unchanged text; null where they are not at hand. */
export function markTruth(): readonly MarkedPair[] | null {
  return (
    read('highlights.txt')
      ?.split('\n')
      .filter((line) => line.trim() !== '')
      .map(markedPair) ?? null
  );
}

function markedPair(line: string): MarkedPair {
  let [old, next, at] = ['', '', 0];
  const [oldSpans, newSpans]: [[number, number][], [number, number][]] = [[], []];
  for (const { 0: all, 1: before = '', 2: after = '', index } of line.matchAll(/\{([^{}/]*)\/([^{}]*)\}/g)) {
    const kept = line.slice(at, index);
    [old, next] = [old + kept, next + kept];
    if (before !== '') oldSpans.push([old.length, old.length + before.length]);
    if (after !== '') newSpans.push([next.length, next.length + after.length]);
    [old, next, at] = [old + before, next + after, index + all.length];
  }
  return { old: old + line.slice(at), new: next + line.slice(at), oldSpans, newSpans };
}
