import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareEditions, comparisonUnits } from '#compare';
import { outlineOfText } from './edition-outline.ts';
import { partnerCandidates, pickedUnit } from './partner-candidates.ts';

const OLD =
  '# 目標１ 漁業\n\n- 港の岸壁を直します。\n\n- 魚市場の衛生を高めます。\n\n# 目標２ 学び\n\n- 図書館を夜も開きます。';
const NEW =
  '# 目標１ 漁業\n\n- 魚市場を建て替えます。\n\n# 目標２ 学び\n\n- 図書館を夜も開きます。\n\n- 港の岸壁を耐震にします。';
const side = (text: string, prefix: string) => ({
  title: prefix,
  units: comparisonUnits(outlineOfText('a.md', text).outline, prefix),
});
const { comparison } = compareEditions(side(OLD, 'o'), side(NEW, 'n'), {
  pins: [{ kind: 'added', new: 'n5' }],
});
const texts = (id: string, words = '', most = 10): readonly string[] => {
  const picked = pickedUnit(comparison, id);
  assert.ok(picked);
  return partnerCandidates(comparison, picked, { words, most }).map(({ unit }) => unit.text);
};

test('the likeliest partner of a unit stands first, though it is far away', () => {
  assert.equal(texts('n5')[0], '港の岸壁を直します。');
});

test('what a unit faces already is offered no more, and of the rest as many as asked for', () => {
  const picked = pickedUnit(comparison, 'n4');
  assert.deepEqual([picked?.side, picked?.facing.map(({ id }) => id)], ['new', ['o5']]);
  assert.ok(!texts('n4').includes('図書館を夜も開きます。'));
  assert.equal(texts('n4').length, 4);
  assert.equal(texts('n4', '', 2).length, 2);
});

test('a search looks into numbers, texts and the headings above, in any width', () => {
  assert.deepEqual(texts('n5', '図書館'), ['図書館を夜も開きます。']);
  assert.deepEqual(texts('n5', '目標2　図書館'), ['図書館を夜も開きます。']);
  assert.deepEqual(texts('n5', '空港'), []);
});

test('a candidate tells what it faces now; an id that no row has picks nothing', () => {
  const picked = pickedUnit(comparison, 'o2');
  assert.ok(picked);
  const [candidate] = partnerCandidates(comparison, picked, { words: '図書館', most: 1 });
  assert.deepEqual(
    candidate?.facing.map(({ id }) => id),
    ['o5'],
  );
  assert.equal(pickedUnit(comparison, 'n99'), null);
});
