import { test } from 'node:test';
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { Decimal as Oracle } from 'decimal.js';
import {
  evaluate,
  presetSchemes,
  recompute,
  type Comparator,
  type Direction,
  type EvaluateInput,
  type Evaluation,
  type Method,
  type TargetAim,
} from '#indicator';
import { compareFractions, decimal, decimalText, fiscalYear, measurementId, negate, type Decimal } from '#kernel';
import { baselineOf, definitionOf, measurementOf, targetOf } from '../../test/helpers/indicator-case.ts';

const figures = fc
  .tuple(fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min: 0, max: 3 }))
  .map(([units, places]) => new Oracle(units).div(10 ** places).toFixed(places));
const methods = fc.constantFrom<Method>('ratio', 'ratio_inverse', 'ratio_mirror', 'progress', 'pace', 'compare_only');
const directions = fc.constantFrom<Direction>('increase', 'decrease', 'maintain');
const comparators = fc.constantFrom<Comparator>('gte', 'gt', 'lte', 'lt', 'eq');
const schemes = fc.constantFrom(...presetSchemes);
const EDITION = { first: fiscalYear(2015), last: fiscalYear(2019) };

const aims: fc.Arbitrary<TargetAim> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('value' as const), value: figures.map(decimal), comparator: comparators }),
  },
  fc.tuple(figures, figures).map(([a, b]): TargetAim => ({ kind: 'range', low: decimal(a), high: decimal(b) })),
  fc.constantFrom<TargetAim>(
    { kind: 'word', word: '減少', wants: 'decrease' },
    { kind: 'word', word: '維持', wants: 'maintain' },
    { kind: 'undecided' },
  ),
);

const measurements = fc.oneof(
  { weight: 6, arbitrary: figures.map((value) => [measurementOf(value)]) },
  fc.constant([measurementOf(null)]),
  fc.constant([]),
  figures.map((value) => [measurementOf(value, { status: 'estimate' })]),
  fc
    .tuple(figures, figures)
    .map(([old, now]) => [
      measurementOf(old, { id: measurementId('old') }),
      measurementOf(now, { id: measurementId('new'), supersedes: measurementId('old') }),
    ]),
);

/** Anything a file can bring, the senseless included. */
const inputs: fc.Arbitrary<EvaluateInput> = fc
  .record({
    direction: directions,
    comparator: comparators,
    method: methods,
    tolerance: fc.option(
      fc.record({
        kind: fc.constantFrom('absolute' as const, 'percent' as const),
        value: fc.integer({ min: 0, max: 20 }).map((n) => decimal(String(n))),
      }),
    ),
    breakFrom: fc.option(fc.integer({ min: 2012, max: 2021 })),
    baseline: fc.option(figures),
    aim: fc.option(aims),
    targetYear: fc.constantFrom(2017, 2019, 2019, 2020),
    measurements,
    scheme: schemes,
  })
  .map(({ breakFrom, baseline, aim, targetYear, measurements, scheme, ...given }) => ({
    definition: definitionOf({
      ...given,
      breaks: breakFrom === null ? [] : [{ from: fiscalYear(breakFrom), remark: '' }],
    }),
    baseline: baseline === null ? null : baselineOf(baseline, 2014),
    targets: aim === null ? [] : [targetOf(aim, targetYear)],
    measurements,
    editionPeriod: EDITION,
    scheme,
    published: null,
    year: fiscalYear(2019),
  }));

/** b, t, a with one method; the target is the year's own. */
function plain(method: Method, direction: Direction, [b, t, a]: readonly [string, string, string]): EvaluateInput {
  const comparator: Comparator = direction === 'decrease' ? 'lte' : 'gte';
  return {
    definition: definitionOf({ method, direction, comparator }),
    baseline: baselineOf(b, 2014),
    targets: [targetOf(t, 2019, comparator)],
    measurements: [measurementOf(a)],
    editionPeriod: EDITION,
    scheme: presetSchemes.find(({ id }) => id === 'manifesto')!,
    published: null,
    year: fiscalYear(2019),
  };
}

test('the same figures give the same result, and the trace alone gives it again', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const evaluation = evaluate(input);
      assert.deepEqual(evaluate(input), evaluation);
      const again = recompute(evaluation.trace, input.scheme);
      assert.deepEqual(again.achieved, evaluation.achieved ?? evaluation.reason);
      assert.deepEqual(again.rate, evaluation.rate ?? evaluation.rateReason);
      assert.deepEqual(again.grading.grade, evaluation.grade);
      assert.deepEqual(again.grading.reason, evaluation.gradeReason);
      assert.deepEqual(again.grading.decidedBy, evaluation.trace.decidedBy);
    }),
    { numRuns: 2000 },
  );
});

test('a result is there or says why it is not, never both', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const evaluation = evaluate(input);
      assert.notEqual(evaluation.achieved === null, evaluation.reason === null);
      assert.notEqual(evaluation.rate === null, evaluation.rateReason === null);
      assert.equal(evaluation.rate === null, evaluation.ratePrinted === null);
      const { grade, gradeReason } = evaluation;
      assert.ok(
        gradeReason === null
          ? grade !== null && grade !== input.scheme.missing
          : grade === null || grade === input.scheme.missing,
      );
    }),
    { numRuns: 2000 },
  );
});

const TABLE: Readonly<Record<Exclude<Method, 'compare_only'>, (b: Oracle, t: Oracle, a: Oracle) => Oracle>> = {
  ratio: (_b, t, a) => a.div(t),
  ratio_inverse: (_b, t, a) => t.div(a),
  ratio_mirror: (_b, t, a) => t.times(2).minus(a).div(t),
  progress: (b, t, a) => a.minus(b).div(t.minus(b)),
  pace: (b, t, a) => a.minus(b).div(t.minus(b)),
};

test('the exact rate is the formula as a second calculator has it', () => {
  fc.assert(
    fc.property(methods, directions, fc.tuple(figures, figures, figures), (method, direction, [b, t, a]) => {
      const { rate } = evaluate(plain(method, direction, [b, t, a]));
      if (rate === null || method === 'compare_only') return;
      const oracle = TABLE[method](new Oracle(b), new Oracle(t), new Oracle(a));
      const ours = new Oracle(rate.numerator.toString()).div(rate.denominator.toString());
      assert.ok(ours.minus(oracle).abs().lte('1e-12'), `${ours} ${oracle}`);
    }),
    { numRuns: 2000 },
  );
});

const MONOTONE: readonly (readonly [method: Method, direction: Direction])[] = [
  ['ratio', 'increase'],
  ['ratio_inverse', 'decrease'],
  ['ratio_mirror', 'decrease'],
  ['progress', 'increase'],
  ['progress', 'decrease'],
  ['pace', 'increase'],
];

for (const [method, direction] of MONOTONE) {
  test(`${method}, ${direction}: a better figure never lowers the rate, the verdict or the grade`, () => {
    const better = (a: string, b: string) => (direction === 'increase' ? new Oracle(a).cmp(b) : new Oracle(b).cmp(a));
    fc.assert(
      fc.property(fc.tuple(figures, figures), fc.tuple(figures, figures), ([b, t], [a1, a2]) => {
        const [worse, best] = better(a1, a2) <= 0 ? [a1, a2] : [a2, a1];
        const [low, high] = [
          evaluate(plain(method, direction, [b, t, worse])),
          evaluate(plain(method, direction, [b, t, best])),
        ];
        assert.ok(Number(low.achieved) <= Number(high.achieved));
        if (low.rate === null || high.rate === null) return;
        assert.ok(compareFractions(low.rate, high.rate) <= 0);
      }),
    );
  });
}

function outcome(evaluation: Evaluation) {
  const { rate } = evaluation;
  return {
    achieved: evaluation.achieved,
    percent:
      rate === null
        ? evaluation.rateReason
        : new Oracle(rate.numerator.toString()).div(rate.denominator.toString()).toFixed(12),
    printed: evaluation.ratePrinted === null ? null : decimalText(evaluation.ratePrinted),
    grade: evaluation.grade?.code,
  };
}

const flipped = (text: string) => decimalText(negate(decimal(text)));

test('progress: turning the sign of every figure and the direction changes nothing', () => {
  fc.assert(
    fc.property(fc.tuple(figures, figures, figures), ([b, t, a]) => {
      const up = outcome(
        evaluate({
          ...plain('progress', 'increase', [b, t, a]),
          scheme: presetSchemes.find(({ id }) => id === 'nagano')!,
        }),
      );
      const down = outcome(
        evaluate({
          ...plain('progress', 'decrease', [flipped(b), flipped(t), flipped(a)]),
          scheme: presetSchemes.find(({ id }) => id === 'nagano')!,
        }),
      );
      assert.deepEqual(down, up);
    }),
  );
});

const inThousands = (text: string) => new Oracle(text).div(1000).toFixed(6);

test('writing 千人 for 人 changes no verdict, rate or grade', () => {
  fc.assert(
    fc.property(methods, directions, fc.tuple(figures, figures, figures), (method, direction, [b, t, a]) => {
      const small: readonly [string, string, string] = [inThousands(b), inThousands(t), inThousands(a)];
      assert.deepEqual(
        outcome(evaluate(plain(method, direction, small))),
        outcome(evaluate(plain(method, direction, [b, t, a]))),
      );
    }),
  );
});

test('figures of later years change no earlier year', () => {
  fc.assert(
    fc.property(inputs, figures, (input, later) => {
      const more = [...input.measurements, measurementOf(later, { year: 2020 }), measurementOf(later, { year: 2021 })];
      assert.deepEqual(evaluate({ ...input, measurements: more }), evaluate(input));
    }),
  );
});

test('rounding never makes 100 of what was not reached', () => {
  const HUNDRED = new Oracle(100);
  const close = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(close, schemes, (target, scheme) => {
      const input = plain('ratio', 'increase', ['0', String(target), String(target - 1)]);
      const { ratePrinted, achieved } = evaluate({ ...input, scheme });
      assert.equal(achieved, false);
      assert.ok(HUNDRED.gt(decimalText(ratePrinted!)));
    }),
  );
});

test('every shipped automatic scheme grades every figure that has what it asks for', () => {
  const given = fc.tuple(
    fc.integer({ min: 1, max: 500 }),
    fc.integer({ min: 501, max: 1000 }),
    fc.integer({ min: 1, max: 2000 }),
  );
  fc.assert(
    fc.property(given, schemes, ([b, t, a], scheme) => {
      const evaluation = evaluate({ ...plain('ratio', 'increase', [String(b), String(t), String(a)]), scheme });
      assert.equal(evaluation.gradeReason, scheme.kind === 'manual' ? 'needs-comment' : null);
    }),
  );
});

test('in whatever order a scheme lists its bands, a value falls into the same one', () => {
  const ratios = fc.integer({ min: 0, max: 130 }).map(String);
  const banded = schemes.filter(({ bands, basis }) => bands.length > 0 && basis === 'achievement');
  fc.assert(
    fc.property(ratios, banded, (actual, scheme) => {
      const input = { ...plain('ratio', 'increase', ['0', '100', actual]), scheme };
      const backwards = { ...scheme, bands: scheme.bands.toReversed() };
      assert.equal(evaluate({ ...input, scheme: backwards }).grade?.code, evaluate(input).grade?.code);
    }),
  );
});

function exactly(value: Decimal | null, wanted: string): void {
  assert.equal(value === null ? null : decimalText(value), wanted);
}

test('a band is met on the exact fraction, not on the printed rate', () => {
  const just = evaluate(plain('ratio', 'increase', ['0', '100000', '89999']));
  exactly(just.ratePrinted, '90.0');
  assert.equal(just.grade?.code, 'C');
  assert.equal(evaluate(plain('ratio', 'increase', ['0', '100000', '90000'])).grade?.code, 'B');
});
