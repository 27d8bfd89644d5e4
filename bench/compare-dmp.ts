import { diffCharsToLines, diffCleanupSemantic, diffLinesToChars, diffMain } from 'diff-match-patch-es';
import type { Change } from './text-change.ts';

/** diff-match-patch gives up exactness after a second by default; here it may take the time it needs. */
const EXACT = { diffTimeout: 0 };

const KINDS = { '-1': 'old', '0': 'kept', '1': 'new' } as const;

type Diffs = ReturnType<typeof diffMain>;

function changesOf(diffs: Diffs): readonly Change[] {
  return diffs.map(([kind, text]) => [KINDS[`${kind}`], text]);
}

export function textChanges(old: string, next: string): Diffs {
  return diffMain(old, next, EXACT);
}

/** What the library offers to make a difference of characters readable. */
export function cleanup(diffs: Diffs): readonly Change[] {
  diffCleanupSemantic(diffs);
  return changesOf(diffs);
}

/** Over lines, one unit a line. */
export function lineChanges(old: readonly string[], next: readonly string[]) {
  const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');
  const { chars1, chars2, lineArray } = diffLinesToChars(lines(old), lines(next));
  const diffs = diffMain(chars1, chars2, EXACT, false);
  diffCharsToLines(diffs, lineArray);
  return changesOf(diffs).map(([kind, text]) => [kind, text.split('\n').length - 1] as const);
}
