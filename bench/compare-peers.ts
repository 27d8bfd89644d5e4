import { diffArrays, diffWords } from 'diff';
import { cleanup, lineChanges, textChanges } from './compare-dmp.ts';
import fastDiff from 'fast-diff';
import { foldForCompare } from '#kernel';
import type { IdPair } from './compare-score.ts';
import type { Change } from './text-change.ts';
import type { Sides } from './compare-inputs.ts';

type Marking = (old: string, next: string) => { readonly old: Spans; readonly new: Spans };
type Spans = readonly (readonly [number, number])[];

const words = new Intl.Segmenter('ja', { granularity: 'word' });

function jsdiffWords(old: string, next: string): readonly Change[] {
  return diffWords(old, next, { intlSegmenter: words }).map(({ added, removed, value }) => [
    added ? 'new' : removed ? 'old' : 'kept',
    value,
  ]);
}

function fastDiffChanges(old: string, next: string): readonly Change[] {
  return fastDiff(old, next, undefined, true).map(([kind, text]) => [
    kind === 0 ? 'kept' : kind < 0 ? 'old' : 'new',
    text,
  ]);
}

/** Runs over two texts, each in its usual setting for prose. */
export const textPeers: Readonly<Record<string, (old: string, next: string) => readonly Change[]>> = {
  'jsdiff words': jsdiffWords,
  'diff-match-patch-es': (old, next) => cleanup(textChanges(old, next)),
  'fast-diff': fastDiffChanges,
};

/** The same as marks. */
export function markingOf(changes: (old: string, next: string) => readonly Change[]): Marking {
  return (old, next) => {
    const spans: { old: [number, number][]; new: [number, number][] } = { old: [], new: [] };
    const at = { old: 0, new: 0 };
    for (const [kind, text] of changes(old, next)) {
      for (const side of kind === 'kept' ? (['old', 'new'] as const) : ([kind] as const)) {
        if (kind !== 'kept') spans[side].push([at[side], at[side] + text.length]);
        at[side] += text.length;
      }
    }
    return spans;
  };
}

/** A change in a list of units: how many both have, only the old has, only the new has. */
type Hunk = readonly [kind: Change[0], count: number];

function jsdiffHunks(old: readonly string[], next: readonly string[]): readonly Hunk[] {
  return diffArrays([...old], [...next]).map(({ added, removed, count }) => [
    added ? 'new' : removed ? 'old' : 'kept',
    count ?? 0,
  ]);
}

/** Equal units as a line diff finds them, and within each hunk the k-th with the k-th, as side-by-side tools show them. */
function pairedBy(hunks: (old: readonly string[], next: readonly string[]) => readonly Hunk[]) {
  return ({ old, new: next }: Sides): readonly IdPair[] => {
    const fold = (units: Sides['old']): readonly string[] => units.map(({ text }) => foldForCompare(text));
    const pairs: IdPair[] = [];
    let [i, j] = [0, 0];
    let [toOld, toNew] = [0, 0];
    const settle = (): void => {
      for (; i < toOld && j < toNew; i += 1, j += 1) pairs.push([next[j]?.id ?? '', old[i]?.id ?? '']);
      [i, j] = [toOld, toNew];
    };
    for (const [kind, count] of hunks(fold(old), fold(next))) {
      if (kind === 'kept') settle();
      if (kind !== 'new') toOld += count;
      if (kind !== 'old') toNew += count;
      if (kind === 'kept') settle();
    }
    settle();
    return pairs;
  };
}

export const pairingPeers: Readonly<Record<string, (sides: Sides) => readonly IdPair[]>> = {
  'jsdiff lines': pairedBy(jsdiffHunks),
  'diff-match-patch-es lines': pairedBy(lineChanges),
};
