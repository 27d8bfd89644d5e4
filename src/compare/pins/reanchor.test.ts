import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { syntheticPair } from '../../../bench/compare-editions.ts';
import { countAnchors } from '../../../bench/draft-edits-score.ts';
import { editDraft, editRates } from '../../../bench/draft-edits.ts';
import { seededRandom } from '../../../bench/random.ts';
import { readOutline } from '#plan';
import type { ComparisonUnit } from '../units/comparison-unit.ts';
import { comparisonUnits } from '../units/comparison-units.ts';
import { pair } from '../pairing/pair.ts';
import { anchorsBetween, reanchorPin, reanchorRemark } from './reanchor.ts';

const unitsOf = (lines: readonly string[], side: string): readonly ComparisonUnit[] =>
  comparisonUnits(readOutline(lines.join('\n\n'), side).units, side);

const HARVEST = '- 新規就農者の相談窓口を設け、農地の紹介から販路の確保まで一貫して支援します。';
const PORT = '- 港の岸壁を耐震化し、災害の時にも物資を運び込めるようにします。';
const TWIN = '- 関係機関と連携して取り組みます。';

/** What became of the last unit of the earlier draft: its text today, or why it is set aside. */
function fate(before: readonly string[], after: readonly string[]): string {
  const [units, today] = [unitsOf(before, 'b'), unitsOf(after, 't')];
  const anchor = anchorsBetween(units, today)(units.at(-1)?.id ?? '');
  return anchor.lost ?? today.find(({ id }) => id === anchor.id)?.text ?? 'an id that is not there';
}

const fates: readonly (readonly [title: string, before: readonly string[], after: readonly string[], fate: string])[] =
  [
    ['a text that only stands further down is found', [PORT], [HARVEST, TWIN, PORT], PORT.slice(2)],
    [
      'a text with a word changed is found',
      [HARVEST, PORT],
      [HARVEST, PORT.replace('物資', '救援物資')],
      PORT.slice(2).replace('物資', '救援物資'),
    ],
    ['a text that is no more is gone', [HARVEST, PORT], [HARVEST], 'gone'],
    [
      'a text of which hardly a word is left has changed',
      ['# 港', HARVEST, PORT],
      ['# 港', HARVEST, '- 港の桟橋に太陽光発電を設け、漁船の充電に使います。'],
      'changed',
    ],
    [
      'of two equal texts each is found in its own section',
      ['# 農業の振興', TWIN, '# 港の整備', TWIN],
      ['# 新たな章', HARVEST, '# 農業の振興', TWIN, '# 港の整備', PORT, TWIN],
      TWIN.slice(2),
    ],
    [
      'one of two equal texts that was deleted is not taken for the other',
      ['# 農業の振興', TWIN, '# 港の整備', PORT, TWIN],
      ['# 農業の振興', TWIN, '# 港の整備', PORT],
      'gone',
    ],
  ];
for (const [title, before, after, expected] of fates) {
  test(`after an edit of the draft ${title}`, () => assert.equal(fate(before, after), expected));
}

test('pins and remarks move to today’s units, or are set aside with the reason', () => {
  const old = anchorsBetween(unitsOf([HARVEST, PORT], 'o'), unitsOf([HARVEST, PORT], 'p'));
  const rewritten = '- 新規就農者の住まいを探し、農業を学ぶ講座を開きます。';
  const next = anchorsBetween(unitsOf([HARVEST, PORT], 'n'), unitsOf([rewritten, PORT], 't'));
  const anchors = { old, new: next };
  assert.deepEqual(reanchorPin({ kind: 'link', new: 'n2', old: 'o1' }, anchors), {
    kind: 'link',
    new: 't2',
    old: 'p1',
  });
  assert.deepEqual(reanchorPin({ kind: 'deleted', old: 'o2' }, anchors), { kind: 'deleted', old: 'p2' });
  const lost = { kind: 'added', new: 'n1' } as const;
  assert.deepEqual(reanchorPin(lost, anchors), { pin: lost, reason: 'changed' });
  const remark = { new: ['n2'], old: ['o1', 'o2'], text: '委員会の意見により修正' };
  assert.deepEqual(reanchorRemark(remark, anchors), { ...remark, new: ['t2'], old: ['p1', 'p2'] });
  const stranded = { ...remark, new: ['n1', 'n2'] };
  assert.deepEqual(reanchorRemark(stranded, anchors), { remark: stranded, reason: 'changed' });
});

test('a pin stays on a unit that says the same or nearly so, on no unit twice, and is listed otherwise', () => {
  const edits = fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom(...Object.values(editRates)));
  fc.assert(
    fc.property(edits, ([seed, rates]) => {
      const before = syntheticPair(seededRandom(seed), 60).old;
      const { units } = editDraft(before, seededRandom(seed), rates);
      const anchors = anchorsBetween(before, units);
      const placeOf = new Map(units.map(({ id }, at) => [id, at]));
      const kept = before.flatMap(({ id }, at) => {
        const anchor = anchors(id);
        return anchor.lost === undefined ? [{ old: at, new: placeOf.get(anchor.id) ?? -1 }] : [];
      });
      assert.equal(new Set(kept.map((one) => one.new)).size, kept.length);
      const links = new Map(pair(before, units).links.map((link) => [`${link.old} ${link.new}`, link]));
      for (const { old, new: next } of kept) {
        assert.equal(before[old]?.kind === 'heading', units[next]?.kind === 'heading');
        assert.ok((links.get(`${old} ${next}`)?.content ?? 0) >= 0.5);
      }
    }),
    { numRuns: 60 },
  );
});

test('an unedited draft keeps every pin where it is, equal texts included', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('# 港', '# 山', HARVEST, PORT, TWIN), { maxLength: 30 }), (lines) => {
      const [before, after] = [unitsOf(lines, 'b'), unitsOf(lines, 'a')];
      const anchors = anchorsBetween(before, after);
      before.forEach(({ id }, at) => assert.deepEqual(anchors(id), { id: after[at]?.id }));
    }),
  );
});

for (const [amount, least] of [
  ['light', 0.99],
  ['medium', 0.98],
  ['heavy', 0.96],
] as const) {
  test(`after ${amount} edits nearly every unit is found again, and hardly a deleted one is taken for another`, () => {
    const document = (seed: number) => syntheticPair(seededRandom(seed), 400).old;
    const { found, aside, astray, gone, attached } = countAnchors(document, [101, 102, 103], editRates[amount]);
    const survivors = found + aside + astray;
    assert.ok(found / survivors >= least, `${found} of ${survivors} found again, ${astray} astray`);
    assert.ok(astray / survivors <= 0.005, `${astray} of ${survivors} astray`);
    assert.ok(attached / (gone + attached) <= 0.02, `${attached} of ${gone + attached} deleted units attached`);
  });
}
