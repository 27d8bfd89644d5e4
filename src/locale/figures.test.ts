import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  calendarYearPeriod,
  compareDecimals,
  decimal,
  fiscalYear,
  fiscalYearPeriod,
  makePeriod,
  parseNumberCell,
  traceId,
} from '#kernel';
import type { Figure } from '#app';
import { localeFor } from './locale-for.ts';
import { printNumber } from './print-number.ts';

const ja = localeFor('ja');
const en = localeFor('en');

function figure(value: string, change: Partial<Figure> = {}): Figure {
  const exact = decimal(value);
  return {
    kind: 'figure',
    trace: traceId('x/actual/2019'),
    value: exact,
    places: exact.scale,
    unit: '人',
    planYear: fiscalYear(2019),
    measured: null,
    status: 'confirmed',
    comparator: null,
    upper: null,
    signed: false,
    ...change,
  };
}

const printed: readonly (readonly [what: string, given: Figure, japanese: string, english: string])[] = [
  ['thousands are parted by commas', figure('1234567'), '1,234,567人', '1,234,567 人'],
  ['the places of the indicator are kept', figure('0.90', { unit: '' }), '0.90', '0.90'],
  ['fewer places are rounded half away from zero', figure('2.345', { places: 2, unit: '％' }), '2.35％', '2.35%'],
  ['so are negative ones', figure('-0.5', { places: 0 }), '−1人', '−1 人'],
  ['a small negative value that rounds to nothing has no sign', figure('-0.4', { places: 0 }), '0人', '0 人'],
  ['a loss has a minus sign and no triangle', figure('-1394'), '−1,394人', '−1,394 人'],
  ['a floor says 以上 behind the unit', figure('7000', { comparator: 'gte' }), '7,000人以上', 'at least 7,000 人'],
  ['a ceiling of nothing is nothing', figure('0', { comparator: 'lte' }), '0人', '0 人'],
  ['a floor of nothing stays a floor', figure('0', { comparator: 'gte' }), '0人以上', 'at least 0 人'],
  ['a range shows both ends', figure('10', { comparator: 'range', upper: decimal('20') }), '10〜20人', '10–20 人'],
  [
    'another fiscal year stands in brackets',
    figure('749', { measured: fiscalYearPeriod(fiscalYear(2018)) }),
    '749人（H30）',
    '749 人 (FY2018)',
  ],
  [
    'a calendar year is told from a fiscal year',
    figure('749', { measured: calendarYearPeriod(2018) }),
    '749人（H30年）',
    '749 人 (calendar 2018)',
  ],
  [
    'months are said as such',
    figure('5', { measured: makePeriod('months', '2015-10-01', '2016-01-31') }),
    '5人（H27.10–H28.1）',
    '5 人 (October 2015 to January 2016)',
  ],
  [
    'period and status share one bracket',
    figure('3', { measured: fiscalYearPeriod(fiscalYear(2018)), status: 'preliminary' }),
    '3人（H30、速報値）',
    '3 人 (FY2018, preliminary)',
  ],
  [
    'an estimate is marked as reference',
    figure('12.5', { unit: '％', status: 'estimate' }),
    '12.5％（参考）',
    '12.5% (estimate)',
  ],
  ['a gain has a plus', figure('622', { signed: true }), '+622人', '+622 人'],
  ['no change has a sign too', figure('0.0', { signed: true }), '±0.0人', '±0.0 人'],
  ['rates differ in points', figure('-1.2', { unit: '％', signed: true, points: true }), '−1.2ポイント', '−1.2 points'],
];

for (const [what, given, japanese, english] of printed) {
  test(`a figure in print: ${what}`, () => {
    assert.equal(ja.figureText(given), japanese);
    assert.equal(en.figureText(given), english);
  });
}

test('where the unit stands in the head of the column, the cell leaves it out', () => {
  const target = figure('7000', { comparator: 'gte', measured: fiscalYearPeriod(fiscalYear(2018)) });
  assert.equal(ja.figureText(target, { unit: false }), '7,000以上（H30）');
  assert.equal(ja.cellText(target, { unit: false }), '7,000以上（H30）');
});

test('the parts of a figure join to its text', () => {
  const given = figure('-37.5', { comparator: 'lt', status: 'preliminary' });
  const { before, number, unit, after, note } = ja.figureParts(given);
  assert.deepEqual([before, number, unit, after, note], ['', '−37.5', '人', '未満', '（速報値）']);
  assert.equal(before + number + unit + after + note, ja.figureText(given));
});

test('a missing figure says why, a word target is the word, nothing stays empty', () => {
  const trace = traceId('x');
  assert.equal(ja.cellText({ kind: 'missing', trace, reason: 'not-surveyed' }), '－（調査未実施）');
  assert.equal(ja.cellText({ kind: 'word', trace, word: '減少' }), '減少');
  assert.equal(ja.cellText({ kind: 'none' }), '');
  assert.equal(en.cellText({ kind: 'missing', trace, reason: 'not-obtained' }), '– (not obtained)');
});

test('years are never a bare number behind a figure, whatever the setting', () => {
  const western = localeFor('ja', { yearLabels: 'short-western' });
  assert.equal(
    western.figureText(figure('749', { measured: fiscalYearPeriod(fiscalYear(2018)) })),
    '749人（2018年度）',
  );
  assert.equal(western.yearSentence(fiscalYear(2019)), '2019年度');
  assert.equal(ja.yearSentence(fiscalYear(2019)), '令和元年度');
  assert.equal(ja.yearRange(fiscalYear(2015), fiscalYear(2019)), '平成27年度から令和元年度まで');
});

test('a date that is known only to the month or the year is printed so', () => {
  assert.deepEqual(['2020-10-01', '2020-10', '2020', '令和2年秋'].map(ja.dateText), [
    '令和2年10月1日',
    '令和2年10月',
    '令和2年',
    '令和2年秋',
  ]);
  assert.deepEqual(['2020-10-01', '2020-10', '2020'].map(en.dateText), ['1 October 2020', 'October 2020', '2020']);
});

test('what is printed with all its places reads back as the same figure', () => {
  const decimals = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 6 }));
  fc.assert(
    fc.property(decimals, ([coefficient, scale]) => {
      const digits = String(coefficient < 0n ? -coefficient : coefficient).padStart(scale + 1, '0');
      const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
      const value = decimal(`${coefficient < 0n ? '-' : ''}${text}`);
      const read = parseNumberCell(printNumber(value, scale));
      assert.ok(read.kind === 'value', printNumber(value, scale));
      assert.equal(compareDecimals(read.value, value), 0);
    }),
  );
});
