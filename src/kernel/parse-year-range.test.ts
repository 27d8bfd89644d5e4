import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYearRange } from './parse-year-range.ts';

const READ = [
  ['H27–R1', 2015, 2019, 'unstated'],
  ['H27-R1', 2015, 2019, 'unstated'],
  ['H27‐R1', 2015, 2019, 'unstated'],
  ['H27−R1', 2015, 2019, 'unstated'],
  ['H27—R1', 2015, 2019, 'unstated'],
  ['Ｈ２７～Ｒ１', 2015, 2019, 'unstated'],
  ['H27〜R1', 2015, 2019, 'unstated'],
  ['H27-30', 2015, 2018, 'unstated'],
  ['令和2～5年度', 2020, 2023, 'FY'],
  ['令和 2（2020）年度から令和 5（2023）年度まで', 2020, 2023, 'FY'],
  ['2015年－2019年', 2015, 2019, 'CY'],
  ['R5–R5', 2023, 2023, 'unstated'],
] as const;

for (const [text, from, to, kind] of READ) {
  test(`${text} runs from ${from} to ${to}`, () => {
    assert.deepEqual(parseYearRange(text), { ok: true, value: { from: { year: from, kind }, to: { year: to, kind } } });
  });
}

const REFUSED = [
  ['R1–H27', 'year-range.backwards'],
  ['H27', 'year-range.malformed'],
  ['H27–H28–H29', 'year-range.malformed'],
  ['2015-19', 'year.malformed'],
  ['H27年–R1年度', 'year.kinds-disagree'],
  ['H27–', 'year-range.malformed'],
] as const;

for (const [text, code] of REFUSED) {
  test(`「${text}」 is not read as a range of years`, () => {
    const parsed = parseYearRange(text);
    assert.equal(!parsed.ok && parsed.issues[0]?.code, code);
  });
}
