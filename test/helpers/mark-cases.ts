import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mark } from '#compare';
import { braced } from './braced.ts';

/** Two texts, the same with their marks in braces, and what that shows. */
type MarkCase = readonly [old: string, next: string, markedOld: string, markedNew: string, what: string];

/** A test for each. */
export function testMarks(cases: readonly MarkCase[]): void {
  for (const [old, next, markedOld, markedNew, what] of cases) {
    test(`${what}: ${old} → ${next}`, () => {
      const marks = mark(old, next);
      assert.deepEqual([braced(old, marks.old), braced(next, marks.new)], [markedOld, markedNew]);
    });
  }
}
