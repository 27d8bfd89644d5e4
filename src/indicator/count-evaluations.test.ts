import { test } from 'node:test';
import assert from 'node:assert/strict';
import { countEvaluations, evaluate, evaluationJson, type Evaluation, type PublishedVerdict } from '#indicator';
import { editionId } from '#kernel';
import { achievement, inputOf, measurementOf, type Case } from '../../test/helpers/indicator-case.ts';

const published: PublishedVerdict = {
  indicator: inputOf({}).definition.id,
  planYear: inputOf({}).year,
  verdict: 'missed',
  source: 'k0',
  note: null,
};
const result = (given: Case, verdict: PublishedVerdict | null = null): Evaluation =>
  evaluate({ ...inputOf(given), published: verdict });

const evaluations: readonly Evaluation[] = [
  result({ t: '7000', a: '6293' }),
  result({ t: '400', a: '494' }),
  result({ t: '400', a: '494' }, published),
  result({ t: '400' }, published),
  result({ t: '400' }),
  result({ t: '400' }),
  result({ a: '5' }),
  evaluate({ ...inputOf({ t: '5' }), measurements: [measurementOf('5', { status: 'estimate' })] }),
];

test('each indicator is counted once, in the column it belongs to', () => {
  assert.deepEqual(countEvaluations(evaluations, 2, achievement), {
    total: 8,
    achieved: 2,
    missed: 1,
    publishedOnly: { achieved: 0, missed: 1 },
    notEvaluated: [
      { reason: 'no-measurement', count: 2 },
      { reason: 'no-target', count: 1 },
      { reason: 'estimate-only', count: 1 },
    ],
    grades: [
      { code: '達成', label: '達成', count: 2 },
      { code: '未達成', label: '未達成', count: 1 },
      { code: '算定不能', label: '算定不能', count: 5 },
    ],
    relistings: 2,
    withFigure: 4,
  });
});

test('achieved, missed, published only and not evaluated make up the total', () => {
  const counts = countEvaluations(evaluations, 0);
  const rest = counts.notEvaluated.reduce((sum, { count }) => sum + count, 0);
  assert.equal(
    counts.achieved + counts.missed + counts.publishedOnly.achieved + counts.publishedOnly.missed + rest,
    counts.total,
  );
});

test('a grade nobody got is listed with 0 where the scheme is known', () => {
  assert.deepEqual(
    countEvaluations([], 0, achievement).grades.map(({ count }) => count),
    [0, 0, 0],
  );
  assert.deepEqual(countEvaluations([], 0).grades, []);
});

test('as plain data: decimal strings, an exact fraction, relistings told apart', () => {
  const { definition, year } = inputOf({});
  const row = { definition, evaluation: evaluations[0]!, edition: editionId('e1'), path: ['基本目標２', '（１）'] };
  const json = evaluationJson({
    year,
    scheme: achievement,
    rows: [
      { ...row, id: 'births', relistingOf: null },
      { ...row, id: 'births@g3', relistingOf: definition.id },
    ],
  });
  assert.deepEqual(JSON.parse(JSON.stringify(json)), json);
  const [first, second] = json.results;
  const { trace, ...flat } = first!;
  assert.deepEqual(flat, {
    id: 'births',
    indicator: '出生数',
    unit: '人',
    edition: 'e1',
    path: ['基本目標２', '（１）'],
    relistingOf: null,
    actual: '6293',
    status: 'confirmed',
    measuredPeriod: null,
    target: '7000',
    planYear: 2019,
    comparator: 'gte',
    achieved: false,
    published: null,
    method: 'ratio',
    rate: '89.9',
    rateExact: '6293/7000',
    rateReason: null,
    grade: '未達成',
    gradeReason: null,
    reason: null,
    contradictsPublished: false,
  });
  assert.deepEqual(trace.decidedBy, { kind: 'guard', index: 1 });
  assert.deepEqual(
    trace.operands.map(({ role, value }) => [role, value]),
    [
      ['target', '7000'],
      ['actual', '6293'],
    ],
  );
  assert.equal(second!.relistingOf, 'births');
  assert.equal(json.counts.total, 1);
  assert.equal(json.counts.relistings, 1);
});
