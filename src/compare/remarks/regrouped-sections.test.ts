import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparedOutlines } from '../../../test/helpers/compared-outlines.ts';
import type { Comparison } from '../comparison.ts';

/** Remarks of the row that holds a unit, but for who the units are. */
function told({ rows }: Comparison, id: string) {
  const row = rows.find((one) => [...one.new, ...one.old].some((unit) => unit.id === id));
  return row?.remarks.map((remark) =>
    'elsewhere' in remark ? [remark.code, ...remark.elsewhere.map(({ number }) => number)] : remark,
  );
}

const FARM = [
  '- 新規就農者の相談窓口を設け、農地の紹介まで一貫して支援します。',
  '- 直売所を増やし、農産物の販路を広げます。',
];
const SHOPS = [
  '- 空き店舗を活用して若い世代の出店を促し、まちなかのにぎわいを取り戻します。',
  '- 中小企業の資金の借入れを助け、経営の相談に応じます。',
];
const TOURISM = ['- 城の石垣を修復し、見学の通路を設けます。', '- 宿泊施設の多言語の案内を整えます。'];

test('a section whose text went into others is told as merged into them, and the other way round as new over text from there', () => {
  const old = ['# １ 産業', '## （１）農業', ...FARM, '## （２）商店街', ...SHOPS, '## （３）観光', ...TOURISM];
  const intoOne = ['# １ 産業', '## （１）農業', ...FARM, '## （２）観光', ...TOURISM, ...SHOPS];
  assert.deepEqual(told(comparedOutlines(old, intoOne), 'o5'), [['dissolved', '（２）']]);
  const [shop = '', loan = ''] = SHOPS;
  const intoTwo = ['# １ 産業', '## （１）農業', ...FARM, loan, '## （２）観光', ...TOURISM, shop];
  assert.deepEqual(told(comparedOutlines(old, intoTwo), 'o5'), [['dissolved', '（１）', '（２）']]);
  assert.deepEqual(told(comparedOutlines(intoTwo, old), 'n5'), [['formed', '（１）', '（２）']]);
});

test('a section whose text is gone is told as deleted, and so is what little of its text is left alone', () => {
  const old = ['# １ 産業', '## （１）農業', ...FARM, '## （２）商店街', ...SHOPS];
  const next = ['# １ 産業', '## （１）農業', ...FARM];
  assert.deepEqual(told(comparedOutlines(old, next), 'o5'), [{ code: 'deleted' }]);
  assert.deepEqual(told(comparedOutlines(old, next), 'o6'), []);
});

test('below a dissolved heading a text that is gone is told by itself', () => {
  const old = ['# １ 産業', '## （１）農業', ...FARM, '## （２）商店街', ...SHOPS];
  const next = ['# １ 産業', '## （１）農業', ...FARM, SHOPS[0] ?? ''];
  assert.deepEqual(told(comparedOutlines(old, next), 'o5'), [['dissolved', '（１）']]);
  assert.deepEqual(told(comparedOutlines(old, next), 'o7'), [{ code: 'deleted' }]);
});

test('where the text stays under the heading above, only the heading is gone, or new', () => {
  const old = ['# １ 産業', '## （１）農業', '### 主な事業', ...FARM, '## （２）観光', ...TOURISM];
  const next = ['# １ 産業', '## （１）農業', ...FARM, '## （２）観光', ...TOURISM];
  assert.deepEqual(told(comparedOutlines(old, next), 'o3'), [['dissolved']]);
  assert.deepEqual(told(comparedOutlines(next, old), 'n3'), [['formed']]);
});

test('texts merged at another place leave a line where they stood, and the row says where they come from', () => {
  const whole =
    '- 空き店舗を活用し、まちなかのにぎわいを取り戻すとともに、中小企業の資金の借入れを助け、経営の相談に応じます。';
  const old = ['# １ 産業', '## （１）農業', ...FARM, '## （２）商店街', ...SHOPS, '## （３）観光', ...TOURISM];
  const next = ['# １ 産業', '## （１）農業', ...FARM, '## （３）観光', ...TOURISM, whole];
  const comparison = comparedOutlines(old, next);
  const row = comparison.rows.find(({ type }) => type === 'merged');
  assert.deepEqual(
    row?.remarks.flatMap((remark) => (remark.code === 'merged' ? remark.from.map(({ path }) => path.at(-1)) : [])),
    ['（２）商店街', '（２）商店街'],
  );
  assert.deepEqual(
    comparison.departures.map((departure) => [departure.old.id, departure.new.id]),
    row?.old.map(({ id }) => [id, row.new[0]?.id]),
  );
});

test('where a heading is gone and those below it stand one level higher, only the heading is gone', () => {
  const old = ['# １ 産業', '## 柱１ しごと', '### （１）農業', ...FARM, '### （２）商店街', ...SHOPS];
  const next = ['# １ 産業', '## （１）農業', ...FARM, '## （２）商店街', ...SHOPS];
  assert.deepEqual(told(comparedOutlines(old, next), 'o2'), [['dissolved']]);
  assert.deepEqual(told(comparedOutlines(next, old), 'n2'), [['formed']]);
});

test('a stock phrase in common with a text of another section makes no heading new over text from there', () => {
  const old = ['# １－１ 防災', '防災訓練を行います。', '# １－２ 防犯', '街路灯を整備します。'];
  const next = [
    '# １－１－１ 防災',
    '防災訓練を行います。',
    '# １－１－２ 消防',
    '消防水利を整備します。',
    '# １－２－１ 防犯',
    '街路灯をLED化します。',
  ];
  assert.deepEqual(told(comparedOutlines(old, next), 'n3'), [{ code: 'added' }]);
});
