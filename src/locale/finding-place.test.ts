import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FindingPlace } from '#check';
import { findingPlace } from './finding-place.ts';
import { localeFor } from './locale-for.ts';

const here = { headings: ['第１章'], start: 0, end: 2 } as const;

const places: readonly (readonly [place: Partial<FindingPlace> & Pick<FindingPlace, 'kind'>, ja: string])[] = [
  [{ kind: 'cell', row: 2, column: 4 }, '表の2行目4列目'],
  [{ kind: 'head', row: 0, column: 4 }, '表の4列目'],
  [{ kind: 'cell', row: 2, column: 4, file: '計画.json' }, '計画.json 表の2行目4列目'],
  [{ kind: 'cell', row: 3, column: 2, paragraph: 25, file: '計画.docx' }, '計画.docx 25段落目の表の3行目2列目'],
  [{ kind: 'cell', sheet: 'KPI', cell: 'C14', file: '指標.xlsx' }, '指標.xlsx シート「KPI」 C14'],
  [{ kind: 'figure', path: ['gdp', '2019'] }, '令和元年度'],
  [{ kind: 'figure', path: ['gdp', '2019'], file: 'measurements.csv' }, 'measurements.csv 令和元年度'],
  [{ kind: 'paragraph', line: 3, file: 'plan.md' }, 'plan.md 3行目1文字目'],
  [{ kind: 'paragraph' }, ''],
];

for (const [place, ja] of places) {
  test(`the place of a finding is said in a reader's words: ${JSON.stringify(place)}`, () => {
    assert.equal(findingPlace(localeFor('ja'), { ...here, ...place }), ja);
  });
}
