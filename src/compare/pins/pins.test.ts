import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { syntheticPair } from '../../../bench/compare-editions.ts';
import { pairsStated } from '../../../bench/compare-truth.ts';
import { seededRandom } from '../../../bench/random.ts';
import { readOutline } from '#plan';
import { compareEditions, type CompareOutcome } from '../compare-editions.ts';
import type { ComparisonRow } from '../comparison.ts';
import type { ComparisonUnit } from '../units/comparison-unit.ts';
import { comparisonUnits } from '../units/comparison-units.ts';
import { confirmedPins } from './confirmed-pins.ts';
import type { Pin } from './pin.ts';

type Units = readonly ComparisonUnit[];

const unitsOf = (lines: readonly string[], side: string): Units =>
  comparisonUnits(readOutline(lines.join('\n\n'), side).units, side);

function compared(old: Units, next: Units, pins: readonly Pin[] = []): CompareOutcome {
  return compareEditions({ title: '現行', units: old }, { title: '改正案', units: next }, { pins });
}

const link = (next: string, old: string): Pin => ({ kind: 'link', new: next, old });

const facing = (rows: readonly ComparisonRow[]): readonly string[] =>
  rows.map((row) => `${row.new.map(({ id }) => id).join('+')}:${row.old.map(({ id }) => id).join('+')}`);

const HARVEST = '- 新規就農者の相談窓口を設け、農地の紹介から販路の確保まで一貫して支援します。';
const PORT = '- 港の岸壁を耐震化し、災害の時にも物資を運び込めるようにします。';
const LIBRARY = '- 図書館の開館時間を延長し、働く世代の学び直しを応援します。';

test('one old text that a person gives to two new ones faces both: a split', () => {
  const [old, next] = [unitsOf([HARVEST, PORT], 'o'), unitsOf([HARVEST, LIBRARY, PORT], 'n')];
  const { comparison, suspended } = compared(old, next, [link('n1', 'o1'), link('n2', 'o1')]);
  assert.deepEqual(facing(comparison.rows), ['n1+n2:o1', 'n3:o2']);
  assert.deepEqual(
    comparison.rows.map(({ type, confidence }) => [type, confidence]),
    [
      ['split', 'sure'],
      ['same', 'sure'],
    ],
  );
  assert.deepEqual(suspended, []);
});

test('two old texts that a person gives to one new one face it together, also from afar: a merge', () => {
  const [old, next] = [unitsOf([HARVEST, PORT, LIBRARY], 'o'), unitsOf([HARVEST, PORT], 'n')];
  const { comparison } = compared(old, next, [link('n1', 'o1'), link('n1', 'o3')]);
  assert.deepEqual(facing(comparison.rows), ['n1:o1', 'n2:o2', ':o3']);
  assert.deepEqual(comparison.rows[0]?.links, [['n1', 'o3']]);
  assert.deepEqual(
    comparison.rows.map(({ type }) => type),
    ['merged', 'same', 'merged'],
  );
});

const table = (...rows: readonly string[]): string =>
  ['| 指標 | 単位 | 基準値（H27） | 目標値（H31） |', '|---|---|---|---|', ...rows].join('\n');

test('an indicator that a person divides in two is marked on every side', () => {
  const old = unitsOf([table('| 観光客の数 | 人 | 10 | 20 |')], 'o');
  const next = unitsOf([table('| 国内観光客の数 | 人 | 8 | 15 |', '| 国外観光客の数 | 人 | 2 | 5 |')], 'n');
  const [row] = compared(old, next, [link('n1', 'o1'), link('n2', 'o1')]).comparison.rows;
  assert.equal(row?.type, 'split');
  assert.ok(row.new.every(({ marks }) => marks.length > 0) && row.old.every(({ marks }) => marks.length > 0));
});

const suspensions: readonly (readonly [title: string, pins: readonly Pin[], reasons: readonly string[]])[] = [
  ['several would face several', [link('n1', 'o1'), link('n2', 'o1'), link('n2', 'o2')], ['contradicts']],
  ['both ends have other partners', [link('n1', 'o1'), link('n2', 'o2'), link('n1', 'o2')], ['contradicts']],
  ['a text said to be new is linked', [{ kind: 'added', new: 'n1' }, link('n1', 'o1')], ['contradicts']],
  ['a linked text is said to be deleted', [link('n1', 'o1'), { kind: 'deleted', old: 'o1' }], ['contradicts']],
  ['a parted pair is linked', [{ kind: 'unlink', new: 'n1', old: 'o1' }, link('n1', 'o1')], ['contradicts']],
  ['a linked pair is parted', [link('n1', 'o1'), { kind: 'unlink', new: 'n1', old: 'o1' }], ['contradicts']],
  ['a unit is gone', [link('n7', 'o1'), { kind: 'deleted', old: 'o7' }, link('n1', 'o1')], ['gone', 'gone']],
  ['the same is said twice', [link('n1', 'o1'), link('n1', 'o1')], []],
];
for (const [title, pins, reasons] of suspensions) {
  test(`where ${title}, the earlier word stands and the later one is listed with its reason`, () => {
    const [old, next] = [unitsOf([HARVEST, PORT, LIBRARY], 'o'), unitsOf([HARVEST, PORT, LIBRARY], 'n')];
    const { suspended, comparison } = compared(old, next, pins);
    assert.deepEqual(
      suspended.map(({ reason }) => reason),
      reasons,
    );
    const kept = pins.filter((pin) => !suspended.some((one) => one.pin === pin));
    const pairs = new Set(pairsStated(comparison).map(([n, o]) => `${n} ${o}`));
    for (const pin of kept) if (pin.kind === 'link') assert.ok(pairs.has(`${pin.new} ${pin.old}`));
  });
}

const TWINS = ['- 関係機関と連携して取り組みます。', '- 成果を毎年度検証します。'];

test('a pin on two headings mends the pairs below them, which the engine had crossed', () => {
  const old = unitsOf(['# 港の再生', ...TWINS, '# 山の恵み', ...TWINS], 'o');
  const next = unitsOf(['# 森林資源の活用', ...TWINS, '# 海辺のにぎわい', ...TWINS], 'n');
  assert.deepEqual(
    facing(compared(old, next).comparison.rows).filter((row) => /\d:o/.test(row)),
    ['n1:o1', 'n2:o2', 'n3:o3', 'n4:o4', 'n5:o5', 'n6:o6'],
  );
  const paired = (...pins: readonly Pin[]): readonly string[] =>
    facing(compared(old, next, pins).comparison.rows).filter((row) => /\d:o/.test(row));
  assert.deepEqual(paired(link('n1', 'o4')), ['n1:o4', 'n2:o5', 'n3:o6']);
  assert.deepEqual(paired(link('n1', 'o4'), link('n4', 'o1')), ['n1:o4', 'n2:o5', 'n3:o6', 'n4:o1', 'n5:o2', 'n6:o3']);
});

test('a pin on one text mends its neighbour, whose twin stands elsewhere', () => {
  const old = unitsOf(['- 検診を広げます。', TWINS[0]!, LIBRARY, PORT, '- 相談に応じます。', TWINS[0]!], 'o');
  const next = unitsOf([LIBRARY, PORT, '- 漁港を直します。', TWINS[0]!], 'n');
  const partner = (pins: readonly Pin[]): string | undefined =>
    facing(compared(old, next, pins).comparison.rows).find((row) => row.startsWith('n4:'));
  assert.equal(partner([]), 'n4:o6');
  assert.equal(partner([link('n3', 'o1')]), 'n4:o2');
});

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const small = (seed: number) => syntheticPair(seededRandom(seed), 40);
const places = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('link', 'link', 'link', 'unlink', 'added', 'deleted'));

/** Any pins on the units of an invented pair. */
function pinsOn({ old, new: next }: ReturnType<typeof small>, wishes: readonly (readonly [number, number, string])[]) {
  return wishes.map(([n, o, kind]): Pin => {
    const [newId, oldId] = [next[n % next.length]!.id, old[o % old.length]!.id];
    if (kind === 'added') return { kind, new: newId };
    if (kind === 'deleted') return { kind, old: oldId };
    return { kind: kind === 'unlink' ? kind : 'link', new: newId, old: oldId };
  });
}

test('every pin is kept to the letter or listed; a linked unit faces exactly what the pins say', () => {
  fc.assert(
    fc.property(seeds, fc.array(places, { maxLength: 12 }), (seed, wishes) => {
      const editions = small(seed);
      const pins = pinsOn(editions, wishes);
      const { comparison, suspended } = compared(editions.old, editions.new, pins);
      const kept = pins.filter((pin) => !suspended.some((one) => one.pin === pin));
      const stated = pairsStated(comparison);
      const wanted = kept.flatMap((pin) => (pin.kind === 'link' ? [`${pin.new} ${pin.old}`] : []));
      const named = new Set(kept.flatMap((pin) => (pin.kind === 'unlink' ? [] : Object.values(pin).slice(1))));
      const found = stated.filter((pair) => pair.some((id) => named.has(id))).map((pair) => pair.join(' '));
      assert.deepEqual([...new Set(found)].sort(), [...new Set(wanted)].sort());
      for (const pin of kept)
        if (pin.kind === 'unlink') assert.ok(!stated.some(([n, o]) => n === pin.new && o === pin.old));
    }),
    { numRuns: 200 },
  );
});

test('with pins too every unit stands in exactly one row, in the order of the new edition', () => {
  fc.assert(
    fc.property(seeds, fc.array(places, { maxLength: 12 }), (seed, wishes) => {
      const editions = small(seed);
      const { rows } = compared(editions.old, editions.new, pinsOn(editions, wishes)).comparison;
      assert.deepEqual(
        rows.flatMap((row) => row.new.map(({ id }) => id)),
        editions.new.map(({ id }) => id),
      );
      assert.deepEqual(
        rows.flatMap((row) => row.old.map(({ id }) => id)).sort(),
        editions.old.map(({ id }) => id).sort(),
      );
    }),
    { numRuns: 100 },
  );
});

test('with the sides swapped and the pins with them, the pairs are the same', () => {
  const mirrored = (pin: Pin): Pin => {
    if (pin.kind === 'added') return { kind: 'deleted', old: pin.new };
    if (pin.kind === 'deleted') return { kind: 'added', new: pin.old };
    return { kind: pin.kind, new: pin.old, old: pin.new };
  };
  fc.assert(
    fc.property(seeds, fc.array(places, { maxLength: 12 }), (seed, wishes) => {
      const editions = small(seed);
      const pins = pinsOn(editions, wishes);
      const there = pairsStated(compared(editions.old, editions.new, pins).comparison);
      const back = pairsStated(compared(editions.new, editions.old, pins.map(mirrored)).comparison);
      assert.deepEqual(back.map(([n, o]) => `${o} ${n}`).sort(), there.map(([n, o]) => `${n} ${o}`).sort());
    }),
    { numRuns: 100 },
  );
});

test('confirming every row leaves the table as it is, with nothing left to check', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { old, new: next } = small(seed);
      const { comparison } = compared(old, next);
      const pins = comparison.rows.flatMap((row) => confirmedPins(row, comparison));
      const confirmed = compared(old, next, pins);
      assert.deepEqual(confirmed.suspended, []);
      const rows = comparison.rows.map(({ reason: _reason, ...row }) => ({ ...row, confidence: 'sure' }));
      assert.deepEqual(confirmed.comparison, { ...comparison, rows });
    }),
    { numRuns: 200 },
  );
});

test('confirming one row makes that row sure and changes no other', () => {
  fc.assert(
    fc.property(seeds, fc.nat(), (seed, at) => {
      const { old, new: next } = small(seed);
      const { comparison } = compared(old, next);
      const row = comparison.rows[at % comparison.rows.length];
      assert.ok(row);
      const after = compared(old, next, confirmedPins(row, comparison)).comparison;
      const asked = ({ confidence: _confidence, reason: _reason, ...rest }: ComparisonRow) => rest;
      assert.deepEqual(after.rows.map(asked), comparison.rows.map(asked));
      assert.equal(after.rows[comparison.rows.indexOf(row)]?.confidence, 'sure');
      const others = after.rows.filter(({ confidence }, place) => confidence !== comparison.rows[place]?.confidence);
      assert.ok(others.every(({ confidence }) => confidence === 'sure'));
    }),
    { numRuns: 300 },
  );
});

test('confirming an unchanged bullet does not part the headings above it', () => {
  const old = unitsOf(['## （２）観光の振興', '- 体験型観光の商品をつくります。', '# 基本目標２ ひと'], 'o');
  const lines = ['# 基本目標１ しごと', '## （２）観光による交流の拡大', '- 体験型観光の商品をつくります。'];
  const next = unitsOf(lines, 'n');
  const paired = (pins: readonly Pin[]): readonly string[] => facing(compared(old, next, pins).comparison.rows);
  assert.ok(paired([]).includes('n2:o1'));
  assert.deepEqual(paired([link('n3', 'o2')]), paired([]));
});
