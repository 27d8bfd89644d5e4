import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { TokenBuckets } from './token-buckets.ts';

test('a sender may come as often as its allowance has it, then waits; another does not wait for it', () => {
  const buckets = new TokenBuckets({ burst: 2, refillSeconds: 10 });
  assert.deepEqual([buckets.take('a', 0), buckets.take('a', 0), buckets.take('a', 0)], [0, 0, 10]);
  assert.equal(buckets.take('b', 0), 0);
});

test('who waits the seconds it was told may come again, and not before', () => {
  const wait = fc.integer({ min: 0, max: 40_000 });
  fc.assert(
    fc.property(fc.array(wait, { minLength: 1, maxLength: 30 }), (waits) => {
      const buckets = new TokenBuckets({ burst: 3, refillSeconds: 7 });
      let now = 0;
      for (const pause of waits) {
        now += pause;
        const seconds = buckets.take('a', now);
        if (seconds > 0) assert.equal(buckets.take('a', (now += seconds * 1000)), 0);
      }
    }),
  );
});

test('a clock that is set back gives nobody more, and takes nothing away for ever', () => {
  const buckets = new TokenBuckets({ burst: 1, refillSeconds: 10 });
  assert.equal(buckets.take('a', 1_000_000), 0);
  assert.equal(buckets.take('a', 0), 10);
  assert.equal(buckets.take('a', 10_000), 0);
});

test('the memory of senders does not grow without end', () => {
  const buckets = new TokenBuckets({ burst: 1, refillSeconds: 10 });
  buckets.take('first', 0);
  for (let sender = 0; sender < 10_000; sender += 1) buckets.take(String(sender), 0);
  assert.equal(buckets.take('first', 0), 0);
  assert.equal(buckets.take('9999', 0), 10);
});
