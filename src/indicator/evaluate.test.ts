import { test } from 'node:test';
import assert from 'node:assert/strict';
import { evaluate, validateIndicator, type EvaluateInput, type TargetAim } from '#indicator';
import { decimal, decimalText, fiscalYear, fractionText, measurementId } from '#kernel';
import { baselineOf, inputOf, measurementOf, targetOf, type Case } from '../../test/helpers/indicator-case.ts';

const range: TargetAim = { kind: 'range', low: decimal('20'), high: decimal('30') };
const fewer: TargetAim = { kind: 'word', word: '減少', wants: 'decrease' };
const more: TargetAim = { kind: 'word', word: '増加', wants: 'increase' };
const notBelow: TargetAim = { kind: 'word', word: '現状以上', wants: 'increase', orEqual: true };
const steady: TargetAim = { kind: 'word', word: '維持', wants: 'maintain' };
const decrease = { direction: 'decrease', comparator: 'lte' } as const;
const maintain = { direction: 'maintain', comparator: 'eq', method: 'compare_only' } as const;
const tolerance = (kind: 'absolute' | 'percent', value: string) => ({ tolerance: { kind, value: decimal(value) } });

/** What is met, and the rate as the scheme prints it or the reason why there is none. */
const judged: readonly (readonly [title: string, given: Case, achieved: boolean, rate: string])[] = [
  // Kumamoto, domain §3.2
  ['出生数: a floor below the baseline is missed at 89.9 %', { b: '7039', t: '7000', a: '6293' }, false, '89.9'],
  [
    '出生数 by progress: no rate of 1,913 % for a miss',
    { b: '7039', t: '7000', a: '6293', method: 'progress' },
    false,
    'opposite-signs',
  ],
  ['公共交通: slowing a decline, missed', { b: '55436', t: '55302', a: '54000' }, false, '97.6'],
  [
    '公共交通 by progress: no rate of 1,072 % for a miss',
    { b: '55436', t: '55302', a: '54000', method: 'progress' },
    false,
    'opposite-signs',
  ],
  ['公共交通: slowing a decline, reached', { b: '55436', t: '55302', a: '56000' }, true, '101.3'],
  [
    '公共交通 by progress: no rate of −421 % for a success',
    { b: '55436', t: '55302', a: '56000', method: 'progress' },
    true,
    'opposite-signs',
  ],
  [
    '年転入超過数 H28: worse than its negative baseline',
    { b: '-37', t: '400', a: '-1394', method: 'progress' },
    false,
    '-310.5',
  ],
  [
    '年転入超過数 H28: a quotient of opposite signs is no rate',
    { b: '-37', t: '400', a: '-1394' },
    false,
    'opposite-signs',
  ],
  [
    '年転入超過数 R1: reached from a negative baseline',
    { b: '-37', t: '400', a: '494', method: 'progress' },
    true,
    '121.5',
  ],
  ['年転入超過数 R1 as a quotient', { b: '-37', t: '400', a: '494' }, true, '123.5'],
  [
    '待機児童: zero wanted, ten left, most of the way done',
    { ...decrease, b: '397', t: '0', a: '10', method: 'progress' },
    false,
    '97.5',
  ],
  [
    '待機児童: a target of zero cannot be divided by',
    { ...decrease, b: '397', t: '0', a: '10' },
    false,
    'zero-division',
  ],
  ['待機児童: zero reached', { ...decrease, b: '397', t: '0', a: '0', method: 'progress' }, true, '100.0'],
  ['人口密度: kept without tolerance', { ...maintain, b: '60.7', t: '60.7', a: '60.5' }, false, 'compare-only'],
  [
    '人口密度: kept inside a tolerance',
    { ...maintain, b: '60.7', t: '60.7', a: '60.5', ...tolerance('absolute', '0.2') },
    true,
    'compare-only',
  ],
  [
    '人口密度: no way to go makes no progress',
    { ...maintain, b: '60.7', t: '60.7', a: '60.5', method: 'progress' },
    false,
    'zero-division',
  ],
  [
    '人口密度: not to fall below',
    { ...maintain, comparator: 'gte', b: '60.7', t: '60.7', a: '60.6' },
    false,
    'compare-only',
  ],
  // comparators at their edge
  ['以上 is met at the target', { t: '100', a: '100' }, true, '100.0'],
  ['超 is not met at the target', { t: '100', a: '100', comparator: 'gt' }, false, '100.0'],
  ['以下 is met at the target', { ...decrease, t: '100', a: '100', method: 'ratio_inverse' }, true, '100.0'],
  [
    '未満 is not met at the target',
    { ...decrease, comparator: 'lt', t: '100', a: '100', method: 'ratio_inverse' },
    false,
    '100.0',
  ],
  ['equal values with other places are equal', { ...maintain, t: '0.90', a: '0.9' }, true, 'compare-only'],
  ['範囲 includes its lower end', { ...maintain, comparator: 'range', t: range, a: '20' }, true, 'compare-only'],
  ['範囲 includes its upper end', { ...maintain, comparator: 'range', t: range, a: '30' }, true, 'compare-only'],
  ['範囲 is left below', { ...maintain, comparator: 'range', t: range, a: '19.9' }, false, 'compare-only'],
  [
    '範囲 has no single target to divide by',
    { ...maintain, comparator: 'range', t: range, a: '25', method: 'ratio' },
    true,
    'compare-only',
  ],
  // tolerance
  [
    'a tolerance includes its bound',
    { ...maintain, t: '100', a: '110', ...tolerance('percent', '10') },
    true,
    'compare-only',
  ],
  [
    'a tolerance ends at its bound',
    { ...maintain, t: '100', a: '110.1', ...tolerance('percent', '10') },
    false,
    'compare-only',
  ],
  [
    'a percentage is taken of the size of a negative target',
    { ...maintain, t: '-100', a: '-110', ...tolerance('percent', '10') },
    true,
    'compare-only',
  ],
  [
    'one-sided: above is always kept',
    { ...maintain, comparator: 'gte', t: '100', a: '150', ...tolerance('absolute', '1') },
    true,
    'compare-only',
  ],
  [
    'one-sided: a little below is inside the tolerance',
    { ...maintain, comparator: 'gte', t: '100', a: '99', ...tolerance('absolute', '1') },
    true,
    'compare-only',
  ],
  ['a tolerance counts for 維持 only', { t: '100', a: '99', ...tolerance('absolute', '1') }, false, '99.0'],
  // words
  ['減少 is met by any fall', { ...decrease, b: '107.3', t: fewer, a: '107.2' }, true, 'compare-only'],
  ['減少 is not met by standing still', { ...decrease, b: '107.3', t: fewer, a: '107.3' }, false, 'compare-only'],
  ['増加 is not met by a fall', { b: '10', t: more, a: '9' }, false, 'compare-only'],
  ['現状以上 is met by standing still', { b: '10', t: notBelow, a: '10' }, true, 'compare-only'],
  [
    '維持 in a word takes the tolerance',
    { ...maintain, b: '50', t: steady, a: '52', ...tolerance('percent', '5') },
    true,
    'compare-only',
  ],
  // methods
  ['more than the target is more than 100 %', { t: '100', a: '250' }, true, '250.0'],
  ['nothing done of something is 0 %', { t: '100', a: '0' }, false, '0.0'],
  ['fewer wanted: target ÷ actual', { ...decrease, t: '50', a: '72.7', method: 'ratio_inverse' }, false, '68.8'],
  [
    'fewer wanted and none left: met, not infinite',
    { ...decrease, t: '5', a: '0', method: 'ratio_inverse' },
    true,
    'zero-division',
  ],
  [
    'fewer wanted, target zero: no quotient',
    { ...decrease, t: '0', a: '5', method: 'ratio_inverse' },
    false,
    'zero-division',
  ],
  ['mirror: (2t − a) ÷ t', { ...decrease, t: '50', a: '60', method: 'ratio_mirror' }, false, '80.0'],
  ['mirror with target zero', { ...decrease, t: '0', a: '5', method: 'ratio_mirror' }, false, 'zero-division'],
  ['a negative target is no divisor', { t: '-2700', a: '-2530' }, true, 'opposite-signs'],
  [
    'negative baseline and target by progress',
    { b: '-3703', t: '-2700', a: '-2530', method: 'progress' },
    true,
    '116.9',
  ],
  ['progress needs a baseline', { t: '100', a: '50', method: 'progress' }, false, 'no-baseline'],
  ['pace in the target’s own year is progress', { b: '0', t: '100', a: '50', method: 'pace' }, false, '50.0'],
  // printing
  ['a hair below the target never prints as 100', { t: '10000', a: '9999' }, false, '99.9'],
  ['half goes away from zero', { t: '1000', a: '898.5' }, false, '89.9'],
  [
    'a hair above a ceiling never prints as 100',
    { ...decrease, t: '9996', a: '10000', method: 'ratio_inverse' },
    false,
    '99.9',
  ],
  [
    'what is met is rounded as usual',
    { ...maintain, method: 'ratio', t: '100', a: '99.96', ...tolerance('absolute', '1') },
    true,
    '100.0',
  ],
  ['切り捨て where the scheme says so', { t: '4000', a: '5163', scheme: 'rate-floor' }, true, '129.0'],
];

for (const [title, given, achieved, rate] of judged) {
  test(title, () => {
    const evaluation = evaluate(inputOf(given));
    assert.equal(evaluation.achieved, achieved);
    assert.equal(evaluation.ratePrinted === null ? evaluation.rateReason : decimalText(evaluation.ratePrinted), rate);
    assert.equal(evaluation.grade?.code, achieved ? '達成' : '未達成');
    assert.equal(evaluation.reason, null);
  });
}

const refusedAtDefinition: readonly (readonly [title: string, given: Case])[] = [
  ['出生数', { b: '7039', t: '7000' }],
  ['公共交通', { b: '55436', t: '55302' }],
];

for (const [title, given] of refusedAtDefinition) {
  test(`${title}: progress is refused when the indicator is defined, because its target lies on the wrong side`, () => {
    const { definition, baseline, targets } = inputOf({ ...given, method: 'progress' });
    assert.deepEqual(
      validateIndicator(definition, baseline, targets).map((issue) => issue.code),
      ['indicator.target-against-direction'],
    );
  });
}

test('the exact rate keeps the figures as they were given', () => {
  assert.equal(fractionText(evaluate(inputOf({ t: '7000', a: '6293' })).rate!), '6293/7000');
  assert.equal(fractionText(evaluate(inputOf({ t: '400', a: '494' })).rate!), '494/400');
});

/** Not judged, with the reason; never 0 %, never the worst grade. */
const open: readonly (readonly [title: string, change: (input: EvaluateInput) => EvaluateInput, reason: string])[] = [
  ['no measurement at all', (input) => ({ ...input, measurements: [] }), 'no-measurement'],
  [
    'a figure not published',
    (input) => ({ ...input, measurements: [measurementOf(null, { missing: 'not-surveyed' })] }),
    'not-surveyed',
  ],
  [
    'only an estimate',
    (input) => ({ ...input, measurements: [measurementOf('120', { status: 'estimate' })] }),
    'estimate-only',
  ],
  ['a year without its own target', (input) => ({ ...input, targets: [targetOf('100', 2018)] }), 'no-target'],
  ['no target at all', (input) => ({ ...input, targets: [] }), 'no-target'],
  ['a target not decided', (input) => ({ ...input, targets: [targetOf({ kind: 'undecided' })] }), 'target-undecided'],
  ['a word without baseline', (input) => ({ ...input, baseline: null, targets: [targetOf(fewer)] }), 'no-baseline'],
  [
    'a baseline without figure',
    (input) => ({ ...input, baseline: baselineOf(null), targets: [targetOf(fewer)] }),
    'no-baseline',
  ],
  [
    'a year before the edition',
    (input) => ({ ...input, editionPeriod: { first: fiscalYear(2020), last: fiscalYear(2023) } }),
    'outside-period',
  ],
  [
    'a year after the edition',
    (input) => ({ ...input, editionPeriod: { first: fiscalYear(2010), last: fiscalYear(2018) } }),
    'outside-period',
  ],
];

for (const [title, change, reason] of open) {
  test(`not judged: ${title}`, () => {
    const evaluation = evaluate(change(inputOf({ b: '90', t: '100', a: '120' })));
    assert.equal(evaluation.achieved, null);
    assert.equal(evaluation.reason, reason);
    assert.equal(evaluation.rate, null);
    assert.equal(evaluation.ratePrinted, null);
    assert.equal(evaluation.grade?.code, '算定不能');
    assert.equal(evaluation.gradeReason, reason);
    assert.deepEqual(evaluation.trace.decidedBy, { kind: 'missing', index: 0 });
  });
}

test('an estimate is shown though not judged', () => {
  const evaluation = evaluate({
    ...inputOf({ t: '100' }),
    measurements: [measurementOf('120', { status: 'estimate' })],
  });
  assert.equal(decimalText(evaluation.actual!), '120');
  assert.equal(evaluation.actualStatus, 'estimate');
});

test('a preliminary figure is judged', () => {
  const evaluation = evaluate({
    ...inputOf({ t: '100' }),
    measurements: [measurementOf('120', { status: 'preliminary' })],
  });
  assert.equal(evaluation.achieved, true);
  assert.equal(evaluation.actualStatus, 'preliminary');
});

test('a correction is judged and the figure it replaced stays in the trace', () => {
  const first = measurementOf('-128', { id: measurementId('old'), source: 'k1' });
  const second = measurementOf('494', { id: measurementId('new'), supersedes: measurementId('old'), source: 'k0' });
  for (const measurements of [
    [first, second],
    [second, first],
  ]) {
    const evaluation = evaluate({ ...inputOf({ b: '-37', t: '400' }), measurements });
    assert.equal(evaluation.achieved, true);
    assert.deepEqual(
      evaluation.trace.superseded.map((operand) => [decimalText(operand.value!), operand.source]),
      [['-128', 'k1']],
    );
  }
});

const breakFrom = (year: number) => ({ breaks: [{ from: fiscalYear(year), remark: '単なる問い合わせを除外' }] });

test('a break after the target was set leaves nothing to compare', () => {
  const evaluation = evaluate(inputOf({ b: '90', t: '100', a: '120', ...breakFrom(2018) }));
  assert.equal(evaluation.reason, 'not-comparable');
  assert.equal(evaluation.rateReason, 'not-comparable');
});

test('a break before the edition’s targets were set stops only what looks back at the baseline', () => {
  const before = { b: '90', t: '100', a: '120', ...breakFrom(2015) };
  const input = (given: Case) => ({ ...inputOf(given), baseline: baselineOf('90', 2013) });
  assert.equal(evaluate(input(before)).achieved, true);
  assert.equal(decimalText(evaluate(input(before)).ratePrinted!), '120.0');
  const progress = evaluate(input({ ...before, method: 'progress' }));
  assert.equal(progress.achieved, true);
  assert.equal(progress.rateReason, 'not-comparable');
});

test('a running total that leaves its baseline out is not measured from it', () => {
  const aggregation = { kind: 'cumulative', start: fiscalYear(2016), baselineIncluded: false } as const;
  const evaluation = evaluate(inputOf({ b: '114', t: '40', a: '30', aggregation, method: 'progress' }));
  assert.equal(evaluation.achieved, false);
  assert.equal(evaluation.rateReason, 'not-comparable');
  assert.equal(decimalText(evaluate(inputOf({ b: '114', t: '40', a: '30', aggregation })).ratePrinted!), '75.0');
});

test('a target set anew after the break can be compared again', () => {
  const revised = {
    ...targetOf('100'),
    revision: { date: '2018-06-01', reason: '定義の変更', before: targetOf('500').aim },
  };
  const evaluation = evaluate({ ...inputOf({ b: '90', a: '120', ...breakFrom(2018) }), targets: [revised] });
  assert.equal(evaluation.achieved, true);
});

const revisionDates: readonly (readonly [date: string, achieved: boolean])[] = [
  ['2018-06-01', true],
  ['2020-03-31', true],
  ['2020-04-01', false],
];

for (const [date, achieved] of revisionDates) {
  test(`a target lowered on ${date} ${achieved ? 'counts' : 'comes too late'} for R1`, () => {
    const revised = { ...targetOf('100'), revision: { date, reason: '見直し', before: targetOf('500').aim } };
    const evaluation = evaluate({ ...inputOf({ a: '120' }), targets: [revised] });
    assert.equal(evaluation.achieved, achieved);
  });
}

test('a year on the way to a target has no verdict, but pace tells how much of what was due is done', () => {
  const input = {
    ...inputOf({ b: '0', t: '100', method: 'pace' }),
    year: fiscalYear(2017),
    measurements: [measurementOf('40', { year: 2017 })],
  };
  const evaluation = evaluate(input);
  assert.equal(evaluation.reason, 'no-target');
  assert.equal(decimalText(evaluation.ratePrinted!), '80.0');
  const expected = evaluation.trace.operands.find((operand) => operand.role === 'expected');
  assert.equal(decimalText(expected!.value!), '50');
});

const printed = { indicator: inputOf({}).definition.id, planYear: fiscalYear(2019), source: 'k0', note: null };

test('a published verdict stands beside the computed one and is told where they differ', () => {
  const input = inputOf({ t: '7000', a: '6293' });
  assert.equal(evaluate({ ...input, published: { ...printed, verdict: 'missed' } }).contradictsPublished, false);
  assert.equal(evaluate({ ...input, published: { ...printed, verdict: 'achieved' } }).contradictsPublished, true);
  assert.equal(
    evaluate({ ...input, measurements: [], published: { ...printed, verdict: 'achieved' } }).contradictsPublished,
    false,
  );
});
