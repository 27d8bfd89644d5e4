import { test } from 'node:test';
import assert from 'node:assert/strict';
import { validateIndicator, validateOverride, type Baseline, type IndicatorDefinition, type Target } from '#indicator';
import { decimal, fiscalYear, nodeId } from '#kernel';
import { achievement, baselineOf, definitionOf, targetOf } from '../../test/helpers/indicator-case.ts';

interface Declared {
  readonly definition?: Partial<IndicatorDefinition>;
  readonly baseline?: Baseline | null;
  readonly targets?: readonly Target[];
}

const progress = { method: 'progress' } as const;
const word = targetOf({ kind: 'word', word: '減少', wants: 'decrease' });

const declared: readonly (readonly [title: string, given: Declared, codes: readonly string[]])[] = [
  ['nothing wrong', {}, []],
  [
    'progress without a way to go',
    { definition: progress, targets: [targetOf('90')] },
    ['indicator.progress-without-way'],
  ],
  [
    'pace without a way to go',
    { definition: { method: 'pace' }, targets: [targetOf('90.0')] },
    ['indicator.progress-without-way'],
  ],
  [
    'more wanted, target below the baseline, by progress',
    { definition: progress, targets: [targetOf('80')] },
    ['indicator.target-against-direction'],
  ],
  [
    'fewer wanted, target above the baseline, by progress',
    { definition: { ...progress, direction: 'decrease', comparator: 'lte' }, targets: [targetOf('100', 2019, 'lte')] },
    ['indicator.target-against-direction'],
  ],
  ['more wanted, target below the baseline, by ratio: a decline to be slowed', { targets: [targetOf('80')] }, []],
  ['progress without baseline', { definition: progress, baseline: null }, ['indicator.progress-without-baseline']],
  [
    'a running total without its beginning',
    { definition: { aggregation: { kind: 'cumulative', start: null, baselineIncluded: true } } },
    ['indicator.cumulative-without-start'],
  ],
  [
    'a running total since H11',
    { definition: { aggregation: { kind: 'cumulative', start: fiscalYear(1999), baselineIncluded: true } } },
    [],
  ],
  [
    'progress of a running total that leaves its baseline out',
    {
      definition: {
        ...progress,
        aggregation: { kind: 'cumulative', start: fiscalYear(2016), baselineIncluded: false },
      },
    },
    ['indicator.progress-from-excluded-baseline'],
  ],
  [
    'a ratio without its parts',
    { definition: { aggregation: { kind: 'ratio', numerator: '参加者', denominator: ' ' } } },
    ['indicator.ratio-without-parts'],
  ],
  [
    'the same target year twice',
    { targets: [targetOf('100'), targetOf('110'), targetOf('120', 2023)] },
    ['indicator.duplicate-target-year'],
  ],
  [
    'relisted under its own node',
    { definition: { relistedUnder: [nodeId('g1.1')] } },
    ['indicator.relisted-under-own-node'],
  ],
  [
    'relisted twice under one node',
    { definition: { relistedUnder: [nodeId('g3'), nodeId('g3')] } },
    ['indicator.duplicate-relisting'],
  ],
  [
    'a tolerance where nothing is to be kept',
    { definition: { tolerance: { kind: 'absolute', value: decimal('1') } } },
    ['indicator.tolerance-unused'],
  ],
  [
    'a negative tolerance',
    { definition: { direction: 'maintain', tolerance: { kind: 'percent', value: decimal('-1') } } },
    ['indicator.negative-tolerance'],
  ],
  [
    'a range upside down',
    { targets: [targetOf({ kind: 'range', low: decimal('30'), high: decimal('20') })] },
    ['indicator.range-backwards'],
  ],
  ['a word without baseline', { baseline: baselineOf(null), targets: [word] }, ['indicator.word-without-baseline']],
  ['a word with baseline', { targets: [word] }, []],
];

for (const [title, { definition = {}, baseline = baselineOf('90'), targets = [targetOf('100')] }, codes] of declared) {
  test(`declared: ${title}`, () => {
    const issues = validateIndicator(definitionOf(definition), baseline, targets);
    assert.deepEqual(
      issues.map((issue) => issue.code),
      codes,
    );
    for (const issue of issues) assert.notEqual(issue.place.field, undefined);
  });
}

test('an override needs a grade of its scheme and a reason', () => {
  const override = { grade: '達成', reason: '災害の影響', by: '検証委員会', at: '2021-03-29' };
  assert.deepEqual(validateOverride(achievement, override), []);
  assert.deepEqual(
    validateOverride(achievement, { ...override, grade: 'A', reason: ' ' }).map((issue) => issue.code),
    ['override.unknown-grade', 'override.no-reason'],
  );
});
