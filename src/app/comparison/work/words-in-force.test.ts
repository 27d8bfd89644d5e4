import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { WorkAct, WorkEntry } from './comparison-work.ts';
import { wordHistory } from './words-in-force.ts';

/** `say`, `-2` takes entry 2 back, `+2` restores it. */
function entries(...acts: readonly string[]): readonly WorkEntry[] {
  return acts.map((text, at): WorkEntry => {
    const act: WorkAct =
      text === 'say'
        ? { kind: 'remark', new: ['n1'], old: [], text }
        : { kind: text.startsWith('-') ? 'take-back' : 'restore', entry: Number(text.slice(1)) };
    return { number: at + 1, actor: { kind: 'desk', name: '企画課' }, at: '', oldState: 'o', newState: 'n', act };
  });
}

const cases: readonly (readonly [
  title: string,
  acts: readonly string[],
  inForce: readonly number[],
  undo: number | null,
  redo: number | null,
])[] = [
  ['nobody said anything', [], [], null, null],
  ['three words count in their order', ['say', 'say', 'say'], [1, 2, 3], 3, null],
  ['the last one taken back', ['say', 'say', '-2'], [1], 1, 2],
  ['two taken back, one restored', ['say', 'say', 'say', '-3', '-2', '+2'], [1, 2], 2, 3],
  ['all taken back and restored', ['say', 'say', '-2', '-1', '+1', '+2'], [1, 2], 2, null],
  ['any one can be taken back', ['say', 'say', 'say', '-1'], [2, 3], 3, 1],
  ['a restored one counts as said last', ['say', 'say', '-1', '+1'], [2, 1], 1, null],
  ['after a new word there is nothing to redo', ['say', 'say', '-2', 'say'], [1, 4], 4, null],
  ['an older one can still be restored from the list', ['say', 'say', '-2', 'say', '+2'], [1, 4, 2], 2, null],
  ['taking back twice, or what is not there, changes nothing', ['say', '-1', '-1', '-9', '+9'], [], null, 1],
  ['restoring what counts changes nothing', ['say', 'say', '+1'], [1, 2], 2, null],
];
for (const [title, acts, inForce, undo, redo] of cases) {
  test(`${title}: ${acts.join(' ') || 'nothing'}`, () => {
    const history = wordHistory(entries(...acts));
    assert.deepEqual(
      history.inForce.map(({ number }) => number),
      inForce,
    );
    assert.deepEqual([history.undo, history.redo], [undo, redo]);
  });
}

test('pressing undo as often as one likes and then redo as often brings everything back in its order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(8), (words, presses) => {
      const acts = Array.from({ length: words }, () => 'say');
      const press = (which: 'undo' | 'redo', sign: string): void => {
        const target = wordHistory(entries(...acts))[which];
        if (target !== null) acts.push(`${sign}${target}`);
      };
      for (let at = 0; at < presses; at += 1) press('undo', '-');
      for (let at = 0; at < presses; at += 1) press('redo', '+');
      const { inForce, redo } = wordHistory(entries(...acts));
      assert.deepEqual(
        inForce.map(({ number }) => number),
        Array.from({ length: words }, (_, at) => at + 1),
      );
      assert.equal(redo, null);
    }),
  );
});
