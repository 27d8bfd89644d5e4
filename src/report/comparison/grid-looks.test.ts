import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeFor } from '#locale';
import { comparisonView } from '../../../test/helpers/comparison-fixture.ts';
import { buildComparisonDocument } from './build-comparison-document.ts';
import { gridLooks } from './grid-looks.ts';

function lookOf(columns: readonly (readonly [head: string, cell: string])[]) {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = [columns.map(([head]) => head), columns.map(() => '---'), columns.map(([, cell]) => cell)];
  const text = rows.map(line).join('\n');
  const [look] = gridLooks(buildComparisonDocument(comparisonView(text, text), localeFor('ja'))).values();
  assert.ok(look);
  return look;
}

const NAME = ['指標名', '子育て支援センターの年間延べ利用者数'] as const;
const yearOf = (year: number) => [`H${year}実績`, '12,345'] as const;

test('a table of a few columns is as large as all, its name the widest column', () => {
  const { shares, figures, scale } = lookOf([NAME, ['単位', '人'], yearOf(29), ['目標値（R1）', '15,000']]);
  assert.deepEqual([figures, scale], [[false, false, true, true], 1]);
  assert.equal(Math.max(...shares), shares[0]);
});

test('a table of many years is printed smaller, and names give way before a figure is torn', () => {
  const years = Array.from({ length: 9 }, (_, at) => yearOf(22 + at));
  const { shares, scale } = lookOf([NAME, ['単位', '人'], ...years, ['目標値（R1）', '15,000']]);
  assert.ok(scale < 1 && scale >= 0.6);
  // 65 characters of half width as large as usual: each figure of six has room for them and the edges of its cell.
  for (const share of shares.slice(2)) assert.ok((share * 65) / scale >= 6 + 2);
  assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-9);
});

test('a number that counts or ranks is a figure, the name of something numbered is none', () => {
  const cells = ['12自治会', '第3位', '約1,200人', '第2番目', '第1回検証委員会', '第2期計画', '第3庁舎', '令和6年'];
  const { figures } = lookOf([NAME, ...cells.map((cell) => ['内容', cell] as const)]);
  assert.deepEqual(
    cells.filter((_, at) => figures[at + 1]),
    ['12自治会', '第3位', '約1,200人', '第2番目'],
  );
});

test('names give way so that a head over figures stands on one line; where too little is left, it breaks before its brackets', () => {
  const unit = ['単位', '人'] as const;
  const [first, now, target] = ['基準値（H27）', '現状値（R5）', '目標値（R10）'].map((head) => [head, '120'] as const);
  assert.ok(first && now && target);
  const few = lookOf([NAME, unit, first, now, target]).shares;
  // 65 characters of half width in all: 現状値（R5） takes 11 of them, （R5） 6, and the edges of its cell 2.
  assert.ok((few[3] ?? 0) * 65 > 11 + 1);
  assert.equal(Math.max(...few), few[0]);
  const many = lookOf([NAME, unit, first, now, now, now, target]).shares;
  assert.ok((many[3] ?? 0) * 65 > 6 && (many[3] ?? 0) * 65 < 11);
  assert.equal(Math.max(...many), many[0]);
});
