import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { Kept } from './kept.ts';

test('what was asked for last stays longest', () => {
  const kept = new Kept<string>(10);
  kept.set('a', 'A', 4);
  kept.set('b', 'B', 4);
  kept.get('a');
  kept.set('c', 'C', 4);
  assert.deepEqual([kept.get('a'), kept.get('b'), kept.get('c')], ['A', undefined, 'C']);
});

test('a value larger than the room is not kept and pushes nothing out', () => {
  const kept = new Kept<string>(10);
  kept.set('a', 'A', 4);
  kept.set('big', 'B', 11);
  assert.deepEqual([kept.get('a'), kept.get('big')], ['A', undefined]);
});

test('whatever is put in, the sizes of what is still there fit the room, and the last fitting value is there', () => {
  const put = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.integer({ min: 0, max: 8 }));
  fc.assert(
    fc.property(fc.array(put, { minLength: 1 }), fc.integer({ min: 8, max: 20 }), (puts, room) => {
      const kept = new Kept<number>(room);
      for (const [key, size] of puts) kept.set(key, size, size);
      const sizes = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((key) => kept.get(key) ?? []);
      assert.ok(sizes.reduce((sum, size) => sum + size, 0) <= room);
      const [lastKey = '', lastSize] = puts.at(-1) ?? [];
      assert.equal(kept.get(lastKey), lastSize);
    }),
  );
});
