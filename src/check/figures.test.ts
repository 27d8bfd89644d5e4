import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPlan, type CheckIndicator, type RuleId } from '#check';
import type { IndicatorDefinition, Measurement } from '#indicator';
import { decimal, fiscalYear, indicatorId, measurementId, nodeId } from '#kernel';

const definition: IndicatorDefinition = {
  id: indicatorId('visitors'),
  name: '来館者数',
  unit: '人',
  kind: 'kpi',
  direction: 'increase',
  comparator: 'gte',
  aggregation: { kind: 'annual_flow' },
  method: 'ratio',
  tolerance: null,
  decimals: 0,
  meaning: null,
  source: null,
  department: null,
  remarks: [],
  breaks: [],
  replacement: null,
  node: nodeId('g1'),
  relistedUnder: [],
};

const series = (...values: readonly string[]): readonly Measurement[] =>
  values.map((value, at) => ({
    id: measurementId(`m${at}`),
    indicator: definition.id,
    planYear: fiscalYear(2015 + at),
    period: null,
    value: decimal(value),
    missing: null,
    status: 'confirmed',
    numerator: null,
    denominator: null,
    source: null,
    supersedes: null,
    note: null,
  }));

function told(rule: RuleId, values: readonly string[], change: Partial<IndicatorDefinition> = {}): readonly string[] {
  const indicator: CheckIndicator = { definition: { ...definition, ...change }, baseline: null, targets: [] };
  const findings = checkPlan({ blocks: [], indicators: [indicator], series: series(...values) }, [rule]);
  return findings.map(({ found, place }) => `${String(place.path?.[1])} ${found}`);
}

const cumulative = { kind: 'cumulative', start: fiscalYear(2016), baselineIncluded: false } as const;

const cases: readonly (readonly [
  title: string,
  rule: RuleId,
  values: readonly string[],
  expected: readonly string[],
  change?: Partial<IndicatorDefinition>,
])[] = [
  ['a year ten times its neighbours', 'figure-jump', ['1490', '14970', '1511', '1518'], ['2016 14970']],
  ['the first year, and not the one beside it', 'figure-jump', ['14900', '1497', '1511'], ['2015 14900']],
  ['the last year a tenth of those before', 'figure-jump', ['149.0', '149.7', '15.1'], ['2017 15.1']],
  ['a fall that stays is none', 'figure-jump', ['980', '45', '12', '30', '700'], []],
  ['small figures step far', 'figure-jump', ['2', '10', '3'], []],
  [
    'what was redefined is not compared',
    'figure-jump',
    ['14900', '14970', '1511', '1518'],
    [],
    { breaks: [{ from: fiscalYear(2017), remark: '' }] },
  ],
  ['the only negative year', 'figure-sign', ['12', '14', '-15', '16'], ['2017 -15']],
  ['a balance that goes both ways', 'figure-sign', ['12', '-14', '-15', '16'], []],
  ['three years are too few to tell a sign', 'figure-sign', ['12', '-14', '15'], []],
  [
    'a running total that falls',
    'cumulative-falls',
    ['9', '2', '5', '4', '7'],
    ['2018 4'],
    { aggregation: cumulative },
  ],
  [
    'a running total by its name alone',
    'cumulative-falls',
    ['2', '5', '4'],
    ['2017 4'],
    { name: '立地件数（累計）', aggregation: { kind: 'stock' } },
  ],
  ['what is no running total may fall', 'cumulative-falls', ['9', '2', '5', '4', '7'], []],
];

for (const [title, rule, values, expected, change] of cases) {
  test(`${title} (${rule}): ${values.join(', ')}`, () => assert.deepEqual(told(rule, values, change), expected));
}

test('a corrected value is looked at in place of the one it corrects', () => {
  const [first, second, third] = series('1490', '14970', '1511');
  assert.ok(first && second && third);
  const right: Measurement = { ...second, id: measurementId('m9'), value: decimal('1497'), supersedes: second.id };
  const indicators = [{ definition, baseline: null, targets: [] }];
  assert.deepEqual(checkPlan({ blocks: [], indicators, series: [first, second, right, third] }), []);
});

test('a rate is what its numerator and denominator give, rounded or cut off', () => {
  const rate = (value: string): readonly string[] => {
    const [one] = series(value);
    assert.ok(one);
    const parts = { ...one, numerator: decimal('2'), denominator: decimal('3') };
    const indicators = [{ definition: { ...definition, unit: '％' }, baseline: null, targets: [] }];
    return checkPlan({ blocks: [], indicators, series: [parts] }, ['rate-disagrees']).map(
      ({ expected }) => expected ?? '',
    );
  };
  assert.deepEqual([rate('66.7'), rate('66.6'), rate('66.5')], [[], [], ['66.7']]);
});

test('one slip of a figure that a table prints and the series holds is told where it is printed', () => {
  const head = ['指標', '単位', '基準値（H27）', '実績値（H28）', '実績値（H29）', '目標値（R1）'];
  const blocks = [{ kind: 'table' as const, head, rows: [['来館者数', '人', '1490', '14970', '1511', '1600']] }];
  const indicators = [{ definition, baseline: null, targets: [] }];
  const findings = checkPlan({ blocks, indicators, series: series('1490', '14970', '1511') }, [
    'row-jump',
    'figure-jump',
  ]);
  assert.deepEqual(
    findings.map(({ rule, found, place }) => [rule, found, place.column]),
    [['row-jump', '14970', 4]],
  );
});
