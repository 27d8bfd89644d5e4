import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { parseYear } from './parse-year.ts';
import { printYear, type YearLabelStyle } from './print-year.ts';

const READ = [
  ['H31', 2019, 'unstated'],
  ['Ｈ３１', 2019, 'unstated'],
  ['h31', 2019, 'unstated'],
  ['R1', 2019, 'unstated'],
  ['R元', 2019, 'unstated'],
  ['R01', 2019, 'unstated'],
  ['令和元年度', 2019, 'FY'],
  ['令和元（2019）年度', 2019, 'FY'],
  ['平成31（2019）年度', 2019, 'FY'],
  ['平成 28（2016）年', 2016, 'CY'],
  ['平成 28(2016)年度', 2016, 'FY'],
  ['平成62年', 2050, 'CY'],
  ['令和32（2050）年', 2050, 'CY'],
  ['2019年度', 2019, 'FY'],
  ['２０１９年', 2019, 'CY'],
  ['2019', 2019, 'unstated'],
  ['2019年度（令和元年度）', 2019, 'FY'],
  ['2019(R1)', 2019, 'unstated'],
  ['S63', 1988, 'unstated'],
  ['昭和64年', 1989, 'CY'],
  ['㍻30年度', 2018, 'FY'],
  ['T9', 1920, 'unstated'],
] as const;

for (const [text, year, kind] of READ) {
  test(`${text} is read as ${year}, ${kind}`, () => {
    assert.deepEqual(parseYear(text), { ok: true, value: { year, kind } });
  });
}

const REFUSED = [
  ['平成31（2018）年度', 'year.labels-disagree'],
  ['2019（平成30）年度', 'year.labels-disagree'],
  ['令和元年（2019年度）', 'year.kinds-disagree'],
  ['31年度', 'year.malformed'],
  ['R0', 'year.malformed'],
  ['令和00年', 'year.malformed'],
  ['平成', 'year.malformed'],
  ['X5', 'year.malformed'],
  ['令和元年10月', 'year.malformed'],
  ['7,000', 'year.malformed'],
  ['7000', 'year.out-of-range'],
  ['9999', 'year.out-of-range'],
  ['', 'year.malformed'],
] as const;

for (const [text, code] of REFUSED) {
  test(`「${text}」 is not read as a year`, () => {
    const parsed = parseYear(text);
    assert.ok(!parsed.ok);
    assert.deepEqual([parsed.issues[0]?.code, parsed.issues[0]?.found], [code, text]);
    assert.ok(parsed.issues[0]?.expected);
  });
}

test('an era label that disagrees with its Western year is told the right one', () => {
  const parsed = parseYear('平成31（2018）年度');
  assert.equal(!parsed.ok && parsed.issues[0]?.expected, '平成31(2019)');
});

const STYLES: readonly YearLabelStyle[] = ['era-short', 'era', 'era-western', 'western', 'short-western'];

test('FY2019 in every style, with the new and the old label of the year of change', () => {
  const year = { year: 2019, kind: 'FY' } as const;
  const printed = (transition: 'new' | 'old') => STYLES.map((style) => printYear(year, style, transition));
  assert.deepEqual(printed('new'), ['R1', '令和元年度', '令和元（2019）年度', '2019年度', '2019']);
  assert.deepEqual(printed('old'), ['H31', '平成31年度', '平成31（2019）年度', '2019年度', '2019']);
});

test('年 is said in every style, so that it is never taken for 年度', () => {
  assert.deepEqual(
    STYLES.map((style) => printYear({ year: 2018, kind: 'CY' }, style)),
    ['H30年', '平成30年', '平成30（2018）年', '2018年', '2018年'],
  );
});

test('FY1989 began after the change of era, so it has one label; 1989 has two', () => {
  assert.equal(printYear({ year: 1989, kind: 'FY' }, 'era', 'old'), '平成元年度');
  assert.equal(printYear({ year: 1989, kind: 'CY' }, 'era', 'old'), '昭和64年');
  assert.equal(printYear({ year: 1988, kind: 'FY' }, 'era', 'new'), '昭和63年度');
});

test('years before 大正 are printed in the Western form', () => {
  assert.equal(printYear({ year: 1900, kind: 'CY' }, 'era-western'), '1900年');
});

test('a printed year reads back as the same year, and never turns 年 into 年度', () => {
  const reading = fc.record({
    year: fc.integer({ min: 1912, max: 2117 }),
    kind: fc.constantFrom('FY' as const, 'CY' as const, 'unstated' as const),
  });
  fc.assert(
    fc.property(
      reading,
      fc.constantFrom(...STYLES),
      fc.constantFrom('new' as const, 'old' as const),
      (year, style, transition) => {
        const back = parseYear(printYear(year, style, transition));
        assert.ok(back.ok);
        assert.equal(back.value.year, year.year);
        const short = style === 'era-short' || style === 'short-western';
        assert.equal(back.value.kind, short && year.kind === 'FY' ? 'unstated' : year.kind);
      },
    ),
  );
});
