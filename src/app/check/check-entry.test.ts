import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Result } from '#kernel';
import { fail, issue, ok } from '#kernel';
import { plainChecker } from '../../../test/helpers/test-site.ts';
import { cachedChecker } from './cached-checker.ts';
import { dismissalsInForce, type CheckAct, type CheckEntry } from './check-entry.ts';
import type { CheckReport } from './check-editions.ts';
import { reasonText } from './reason-text.ts';

const act = fc.oneof(
  fc.constantFrom('a', 'b', 'c').map((finding): CheckAct => ({ kind: 'reopen', finding })),
  fc
    .record({ id: fc.constantFrom('a', 'b', 'c'), reason: fc.string({ minLength: 1 }) })
    .map(({ id, reason }): CheckAct => ({
      kind: 'dismiss',
      finding: { id, rule: 'doubled', found: 'をを', context: 'をを' },
      reason,
    })),
);
const about = (one: CheckAct): string =>
  one.kind === 'dismiss' ? one.finding.id : one.kind === 'reopen' ? one.finding : assert.fail(one.kind);
const entriesOf = (acts: readonly CheckAct[]): readonly CheckEntry[] =>
  acts.map((one, at) => ({ number: at + 1, actor: { kind: 'desk', name: 'desk' }, at: '', act: one }));

test('a finding is set aside if the last thing said about it says so, with the reason said last', () => {
  fc.assert(
    fc.property(fc.array(act), (acts) => {
      const last = new Map(acts.map((one) => [about(one), one]));
      const expected = [...last].flatMap(([id, one]) => (one.kind === 'dismiss' ? [[id, one.reason]] : []));
      const inForce = dismissalsInForce(entriesOf(acts));
      assert.deepEqual(new Map(inForce.map(({ finding, reason }) => [finding.id, reason])), new Map(expected as []));
      assert.deepEqual(
        inForce.map(({ number }) => number),
        inForce.map(({ number }) => number).toSorted((a, b) => a - b),
      );
    }),
  );
});

test('a reason is one line of something said, and never more than its limit', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 600, unit: 'binary' }), (given) => {
      const reason = reasonText(given);
      if (!reason.ok) return;
      assert.match(reason.value, /\S/);
      assert.doesNotMatch(reason.value, /\p{Cc}|^\s|\s$/u);
      assert.ok(reason.value.length <= 500 && reason.value.isWellFormed());
      assert.deepEqual(reasonText(reason.value), reason);
    }),
  );
});

test('a check that failed or threw is not kept: the next page tries again', async () => {
  const report: CheckReport = { editions: [], findings: [], unused: [] };
  const answers: (() => Promise<Result<CheckReport>>)[] = [
    async () => fail(issue('reading.busy')),
    async () => Promise.reject(new Error('out of ink')),
    async () => ok(report),
  ];
  const checker = cachedChecker({ ...plainChecker, editions: () => answers.shift()?.() ?? assert.fail('kept') }, 2);
  const request = {
    document: { editions: [], series: [], seriesFile: null, issues: [] },
    settings: { dictionary: [], dismissed: [] },
  };
  assert.equal((await checker.editions(request)).ok, false);
  await assert.rejects(checker.editions(request), /out of ink/);
  assert.deepEqual(await checker.editions(request), ok(report));
  assert.deepEqual(await checker.editions(request), ok(report));
});
