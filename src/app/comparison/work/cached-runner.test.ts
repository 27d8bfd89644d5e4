import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparisonUnits } from '#compare';
import { fail, issue, ok } from '#kernel';
import { outlineOfText } from '../edition-outline.ts';
import { cachedRunner } from './cached-runner.ts';
import type { WorkJob } from './compare-with-work.ts';
import { noWork } from './comparison-work.ts';
import { workOutcome } from './work-outcome.ts';

const jobOf = (text: string): WorkJob => {
  const side = (prefix: string) => ({
    title: prefix,
    units: comparisonUnits(outlineOfText('a.md', text).outline, prefix),
  });
  return { old: side('o'), new: side('n'), work: noWork };
};

test('the same job is compared once, also while it is under way; the oldest outcome gives way', async () => {
  const run: string[] = [];
  const runner = cachedRunner(
    {
      run: async (job) => {
        run.push(job.old.units[0]?.text ?? '');
        return ok(workOutcome(job));
      },
    },
    2,
  );
  const [one, again] = await Promise.all([runner.run(jobOf('あ')), runner.run(jobOf('あ'))]);
  assert.equal(one, again);
  await runner.run(jobOf('い'));
  await runner.run(jobOf('あ'));
  await runner.run(jobOf('う'));
  await runner.run(jobOf('あ'));
  assert.deepEqual(run, ['あ', 'い', 'う']);
  await runner.run(jobOf('い'));
  assert.deepEqual(run, ['あ', 'い', 'う', 'い']);
});

test('what failed is tried again', async () => {
  let tries = 0;
  const runner = cachedRunner(
    {
      run: async (job) => {
        tries += 1;
        if (tries === 1) throw new Error('the worker died');
        return tries === 2 ? fail(issue('compare.busy')) : ok(workOutcome(job));
      },
    },
    2,
  );
  await assert.rejects(runner.run(jobOf('あ')), /the worker died/);
  assert.equal((await runner.run(jobOf('あ'))).ok, false);
  assert.equal((await runner.run(jobOf('あ'))).ok, true);
  assert.equal((await runner.run(jobOf('あ'))).ok, true);
  assert.equal(tries, 3);
});
