import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ByteBudget } from './byte-budget.ts';

test('one sender holds no more than its part, all together no more than there is, and what is given back is there again', () => {
  const budget = new ByteBudget({ total: 100, each: 60 });
  const [first, second, other] = [budget.open('a'), budget.open('a'), budget.open('b')];
  assert.deepEqual([first.hold(40), second.hold(30), second.hold(20)], [true, false, true]);
  assert.deepEqual([other.hold(50), other.hold(40)], [false, true]);
  first.empty();
  first.empty();
  assert.deepEqual([second.hold(40), other.hold(1)], [true, false]);
  second.empty();
  other.empty();
  assert.equal(budget.open('c').hold(60), true);
});
