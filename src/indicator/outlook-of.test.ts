import { test } from 'node:test';
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  outlookOf,
  paceOf,
  type ForecastInput,
  type IndicatorDefinition,
  type Outlook,
  type TargetAim,
} from '#indicator';
import { decimal, decimalText, fiscalYear, fractionText } from '#kernel';
import { baselineOf, definitionOf, measurementOf, targetOf } from '../../test/helpers/indicator-case.ts';

/** Values from the baseline H27 on; the target stands in R5 (2023). */
function series(
  values: readonly (string | null)[],
  aim: string | TargetAim | null,
  given: Partial<IndicatorDefinition> = {},
): ForecastInput {
  const definition = definitionOf(given);
  return {
    definition,
    baseline: values[0] === undefined ? null : baselineOf(values[0]),
    targets: aim === null ? [] : [targetOf(aim, 2023, definition.comparator)],
    measurements: values.slice(1).map((value, index) => measurementOf(value, { year: 2016 + index })),
    year: fiscalYear(2015 + values.length - 1),
  };
}

const fewer = { direction: 'decrease', comparator: 'lte' } as const;
const kept = { direction: 'maintain', comparator: 'eq', tolerance: { kind: 'percent', value: decimal('5') } } as const;

const outlooks: readonly (readonly [title: string, input: ForecastInput, state: Outlook['state']])[] = [
  ['a steady climb that arrives', series(['10', '20', '30', '40', '50'], '90'), 'likely'],
  ['a steady climb that stops just short', series(['10', '20', '30', '40', '50'], '91'), 'unlikely'],
  ['a steady fall that arrives', series(['50', '40', '30', '20', '10'], '0', fewer), 'likely'],
  ['a climb where a fall is wanted', series(['10', '20', '30', '40', '50'], '5', fewer), 'unlikely'],
  ['a wild series around its target', series(['10', '60', '5', '70', '20'], '50'), 'uncertain'],
  ['one wild year changes nothing', series(['10', '20', '900', '40', '50', '60', '70'], '90'), 'likely'],
  [
    'a level kept',
    series(['60.7', '60.7', '60.7', '60.7'], '60.7', { ...kept, comparator: 'gte', tolerance: null }),
    'likely',
  ],
  ['a level lost', series(['60', '57', '54', '51', '48'], '60', kept), 'unlikely'],
  [
    'a range that the line runs into',
    series(['10', '11', '12', '13'], { kind: 'range', low: decimal('16'), high: decimal('20') }, kept),
    'likely',
  ],
  [
    'a range that the line runs through',
    series(['10', '20', '30', '40'], { kind: 'range', low: decimal('41'), high: decimal('50') }, kept),
    'unlikely',
  ],
  ['減少 in a word', series(['10', '9', '8', '7'], { kind: 'word', word: '減少', wants: 'decrease' }, fewer), 'likely'],
  ['three points say nothing', series(['10', '20', '30'], '90'), 'silent'],
  [
    'estimates are no points',
    {
      ...series(['10', '20', '30', '40'], '90'),
      measurements: [2016, 2017, 2018].map((year) => measurementOf('20', { year, status: 'estimate' })),
    },
    'silent',
  ],
  ['no target ahead', series(['10', '20', '30', '40', '50'], null), 'silent'],
  ['a target not decided', series(['10', '20', '30', '40', '50'], { kind: 'undecided' }), 'silent'],
  [
    'a break leaves too few points',
    series(['10', '20', '30', '40', '50'], '90', { breaks: [{ from: fiscalYear(2017), remark: '' }] }),
    'silent',
  ],
];

for (const [title, input, state] of outlooks) {
  test(`outlook: ${title} is ${state}`, () => assert.equal(outlookOf(input).state, state));
}

test('later years than the one looked from are not looked at', () => {
  const input = series(['10', '20', '30', '40', '50'], '90');
  const later = [2020, 2021].map((year) => measurementOf('0', { year }));
  assert.deepEqual(outlookOf({ ...input, measurements: [...input.measurements, ...later] }), outlookOf(input));
});

test('points on a line are likely exactly where the line reaches the target', () => {
  const number = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(fc.tuple(number, number, number), fc.integer({ min: 4, max: 8 }), ([start, step, target], count) => {
      const input = series(
        Array.from({ length: count }, (_, index) => String(start + step * index)),
        String(target),
      );
      const arrives = start + step * 8 >= target;
      assert.equal(outlookOf(input).state, arrives ? 'likely' : 'unlikely');
    }),
  );
});

test('an outlook is always one of four words', () => {
  const values = fc.array(fc.option(fc.integer().map(String)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(values, fc.integer().map(String), (list, target) => {
      const { state, points } = outlookOf(series(list, target));
      assert.equal(points, list.filter((value) => value !== null).length);
      assert.equal(state === 'silent', points < 4);
    }),
  );
});

test('the value due by now lies on the straight line from the baseline', () => {
  const pace = paceOf(series(['100', '110', '130'], '180'));
  assert.equal(fractionText(pace!.expectedExact!), '960/8');
  assert.equal(decimalText(pace!.expected!), '120');
  assert.equal(pace!.state, 'ahead');
  assert.equal(pace!.towards, 2023);
});

const paces: readonly (readonly [title: string, input: ForecastInput, state: string | undefined])[] = [
  ['more than due', series(['0', '11'], '80'), 'ahead'],
  ['as due', series(['0', '10'], '80'), 'on'],
  ['less than due', series(['0', '9.9'], '80'), 'behind'],
  ['a hair less than a third, exactly', { ...series(['0', '3.333'], '80'), targets: [targetOf('10', 2018)] }, 'behind'],
  ['fewer wanted, fewer there', series(['80', '69'], '0', fewer), 'ahead'],
  ['a decline to be slowed', series(['100', '99.5'], '92'), 'ahead'],
  ['no baseline', series([null, '10'], '80'), 'unknown'],
  ['no figure', series(['0', null], '80'), 'unknown'],
  ['a word', series(['5', '4'], { kind: 'word', word: '減少', wants: 'decrease' }), 'unknown'],
  [
    'a break since the baseline',
    series(['0', '10'], '80', { breaks: [{ from: fiscalYear(2016), remark: '' }] }),
    'unknown',
  ],
  [
    'a running total that leaves its baseline out',
    series(['0', '10'], '80', {
      aggregation: { kind: 'cumulative', start: fiscalYear(2016), baselineIncluded: false },
    }),
    'unknown',
  ],
  ['kept, at the edge of the tolerance', series(['100', '105'], '100', kept), 'on'],
  ['kept, just outside the tolerance', series(['100', '94.9'], '100', kept), 'behind'],
  ['no target ahead', series(['0', '10'], null), undefined],
];

for (const [title, input, state] of paces) {
  test(`pace: ${title} is ${state ?? 'nothing'}`, () => assert.equal(paceOf(input)?.state, state));
}
