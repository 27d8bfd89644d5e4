import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { fiscalYear } from './fiscal-year.ts';
import { parsePeriod } from './parse-period.ts';
import { parseYearRange } from './parse-year-range.ts';
import { parseYear } from './parse-year.ts';
import { calendarYearPeriod, fiscalYearPeriod, makePeriod, periodText, samePeriod } from './period.ts';
import { printPeriod } from './print-period.ts';

const READ = [
  ['2015-10-01/2016-01-31', 'months', '2015-10-01/2016-01-31', 'H27.10–H28.1'],
  ['2018-04-01/2019-03-31', 'FY', '2018-04-01/2019-03-31', 'H30'],
  ['2018-01-01/2018-12-31', 'CY', '2018-01-01/2018-12-31', 'H30年'],
  ['H26', 'FY', '2014-04-01/2015-03-31', 'H26'],
  ['2015', 'FY', '2015-04-01/2016-03-31', 'H27'],
  ['H30年', 'CY', '2018-01-01/2018-12-31', 'H30年'],
  ['Ｈ３０年度', 'FY', '2018-04-01/2019-03-31', 'H30'],
  ['2020-02-29', 'date', '2020-02-29', 'R2.2.29'],
  ['2020-02-29/2020-02-29', 'date', '2020-02-29', 'R2.2.29'],
  ['2016-02', 'months', '2016-02-01/2016-02-29', 'H28.2'],
  ['H30.10', 'months', '2018-10-01/2018-10-31', 'H30.10'],
  ['平成30年10月', 'months', '2018-10-01/2018-10-31', 'H30.10'],
  ['令和元年10月1日', 'date', '2019-10-01', 'R1.10.1'],
  ['2019-04-30', 'date', '2019-04-30', 'H31.4.30'],
  ['2019-05-01', 'date', '2019-05-01', 'R1.5.1'],
  ['H27.10～H28.1', 'months', '2015-10-01/2016-01-31', 'H27.10–H28.1'],
  ['H27.10.1–H28.1.15', 'months', '2015-10-01/2016-01-15', 'H27.10.1–H28.1.15'],
  ['2013年-2017年', 'months', '2013-01-01/2017-12-31', 'H25.1–H29.12'],
] as const;

for (const [text, kind, interval, label] of READ) {
  test(`${text} is ${interval}, printed ${label}`, () => {
    const parsed = parsePeriod(text);
    assert.ok(parsed.ok);
    assert.deepEqual(
      [parsed.value.kind, periodText(parsed.value), printPeriod(parsed.value, 'era-short')],
      [kind, interval, label],
    );
  });
}

const REFUSED = [
  ['2019-02-29', 'period.no-such-date'],
  ['9999-99-99', 'period.no-such-date'],
  ['2019-13', 'period.no-such-date'],
  ['H30.13', 'period.no-such-date'],
  ['R1.6.31', 'period.no-such-date'],
  ['2016-01-31/2015-10-01', 'period.backwards'],
  ['H30–H27', 'period.backwards'],
  ['基準値', 'period.malformed'],
  ['2018-2022平均', 'period.malformed'],
  ['', 'period.malformed'],
  ['平成31（2018）年', 'year.labels-disagree'],
] as const;

for (const [text, code] of REFUSED) {
  test(`「${text}」 is not read as a period`, () => {
    const parsed = parsePeriod(text);
    assert.ok(!parsed.ok);
    assert.equal(parsed.issues[0]?.code, code);
  });
}

test('the caller decides what a bare year means; a stated one keeps its meaning', () => {
  const kinds = ['H26', 'H26年', 'H26年度'].map((text) => {
    const parsed = parsePeriod(text, 'CY');
    return parsed.ok && parsed.value.kind;
  });
  assert.deepEqual(kinds, ['CY', 'CY', 'FY']);
});

test('periods are printed in the style of the document', () => {
  const day = makePeriod('date', '2019-10-01', '2019-10-01');
  const span = makePeriod('survey', '2019-10-01', '2019-11-15');
  assert.equal(printPeriod(day, 'era'), '令和元年10月1日');
  assert.equal(printPeriod(day, 'era-western'), '令和元（2019）年10月1日');
  assert.equal(printPeriod(day, 'western'), '2019年10月1日');
  assert.equal(printPeriod(day, 'short-western'), '2019.10.1');
  assert.equal(printPeriod(span, 'western'), '2019年10月1日–2019年11月15日');
  assert.equal(printPeriod(fiscalYearPeriod(fiscalYear(2019)), 'era', 'old'), '平成31年度');
});

test('the same days are the same period, whatever they are called', () => {
  assert.ok(samePeriod(calendarYearPeriod(2018), makePeriod('survey', '2018-01-01', '2018-12-31')));
  assert.ok(!samePeriod(calendarYearPeriod(2018), fiscalYearPeriod(fiscalYear(2018))));
});

test('a period of days that do not exist cannot be made', () => {
  assert.throws(() => makePeriod('date', '2019-02-30', '2019-02-30'), RangeError);
  assert.throws(() => makePeriod('months', '2019-02-02', '2019-02-01'), RangeError);
  assert.throws(() => calendarYearPeriod(31), RangeError);
});

test('every real interval reads back from its ISO text', () => {
  const day = fc
    .date({ min: new Date('1912-08-01'), max: new Date('2117-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [start, end] = a < b ? [a, b] : [b, a];
      const parsed = parsePeriod(`${start}/${end}`);
      assert.ok(parsed.ok);
      assert.deepEqual([parsed.value.start, parsed.value.end], [start, end]);
      const again = parsePeriod(periodText(parsed.value));
      assert.deepEqual(again, parsed);
      const fromLabel = parsePeriod(printPeriod(parsed.value, 'era-short'));
      assert.ok(fromLabel.ok && samePeriod(fromLabel.value, parsed.value));
    }),
  );
});

test('a text far too long for a label is refused at once', () => {
  for (const text of ['1', 'H30–', '元', ' ', '2018年'].map((piece) => piece.repeat(200_000))) {
    const codes = [parsePeriod(text), parseYear(text), parseYearRange(text)].map(
      (parsed) => !parsed.ok && parsed.issues[0]?.code,
    );
    assert.deepEqual(codes, ['period.malformed', 'year.malformed', 'year-range.malformed']);
  }
});
