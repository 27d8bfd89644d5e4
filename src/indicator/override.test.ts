import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate } from '#indicator';
import { inputOf } from '../../test/helpers/indicator-case.ts';

test('a person’s grade stands with its reason, and the verdict stays as the comparator gave it', () => {
  const override = { grade: '達成', reason: '災害の影響を除くと達成', by: '検証委員会', at: '2021-03-29' };
  const evaluation = evaluate({ ...inputOf({ t: '7000', a: '6293' }), override });
  assert.equal(evaluation.grade?.code, '達成');
  assert.equal(evaluation.achieved, false);
  assert.deepEqual(evaluation.trace.decidedBy, { kind: 'override', index: 0 });
  assert.deepEqual(evaluation.trace.override, override);
});

test('where people judge, no grade comes from figures', () => {
  const manual = inputOf({ t: '7000', a: '7000', scheme: 'kyoto' });
  assert.equal(evaluate(manual).grade, null);
  assert.equal(evaluate(manual).gradeReason, 'needs-comment');
  assert.equal(
    evaluate({ ...manual, override: { grade: 'B', reason: '実感を加味', by: '企画課', at: '2021-03-29' } }).grade?.code,
    'B',
  );
});

test('an override with a grade that the scheme does not know is a broken assumption', () => {
  const override = { grade: 'Z', reason: 'x', by: 'y', at: '2021-03-29' };
  assert.throws(() => evaluate({ ...inputOf({ t: '1', a: '1' }), override }), /declares no grade Z/);
});
