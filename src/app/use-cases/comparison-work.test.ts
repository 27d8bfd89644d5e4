import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inProcessRunner } from '../comparison/work/in-process-runner.ts';
import type { PinAct } from '../comparison/work/pins-of-act.ts';
import type { Context } from '../ports.ts';
import { perform, type UseCase } from '../use-case.ts';
import { memoryStore } from '../../../test/helpers/memory-store.ts';
import { smallDossier } from '../../../test/helpers/small-dossier.ts';
import { twoPlans } from '../../../test/helpers/two-plans.ts';
import { editRemark } from './edit-remark.ts';
import { importCity } from './import-city.ts';
import { pinUnits } from './pin-units.ts';
import { previewLineage } from './preview-lineage.ts';
import { restoreWord } from './restore-word.ts';
import { saveLineage } from './save-lineage.ts';
import { showComparison, type ComparisonPage } from './show-comparison.ts';
import { takeBackWord } from './take-back-word.ts';

const HARVEST = '- 新規就農者の相談窓口を設け、農地の紹介から販路の確保まで一貫して支援します。';
const PORT = '- 港の岸壁を耐震化し、災害の時にも物資を運び込めるようにします。';
const LIBRARY = '- 図書館の開館時間を延長し、働く世代の学び直しを応援します。';

const OLD = [
  '# 基本目標１ 働くまち',
  '## （１）生業の支え',
  HARVEST,
  PORT,
  '# 基本目標２ 学ぶまち',
  '## （１）図書館',
  LIBRARY,
];
const NEW = [
  '# 基本目標１ 働くまち',
  '## （１）農業',
  HARVEST,
  '## （２）港',
  PORT,
  '# 基本目標２ 学びのまち',
  LIBRARY,
];

const [first = '', second = ''] = smallDossier().editions.map(({ edition }) => edition.id);
const pair = { city: '431001', old: first, new: second };

/** A desk over a store in memory, with the page of two editions at hand. */
function desk(old = OLD, next = NEW, kind: Context['actor']['kind'] = 'desk') {
  const store = memoryStore(twoPlans(old, next));
  const context: Context = {
    actor: { kind, name: '企画課' },
    store,
    clock: { now: () => '2020-11-20T09:00:00+09:00' },
  };
  const done = async <Input, Output>(useCase: UseCase<Input, Output>, input: Input): Promise<Output> => {
    const result = await perform(useCase, context, input);
    assert.ok(result.ok, JSON.stringify(result));
    return result.value;
  };
  const page = (): Promise<ComparisonPage> => done(showComparison(inProcessRunner), pair);
  const pin = async (act: PinAct) => done(pinUnits(inProcessRunner), { ...pair, stamp: (await page()).stamp, act });
  return { store, context, done, page, pin };
}

const rowsOf = ({ comparison }: ComparisonPage): readonly string[] =>
  comparison.rows.map((row) => `${row.new.map(({ id }) => id).join('+')}:${row.old.map(({ id }) => id).join('+')}`);

async function codes<Input, Output>(useCase: UseCase<Input, Output>, context: Context, input: Input) {
  const result = await perform(useCase, context, input);
  return result.ok ? [] : result.issues.map(({ code }) => code);
}

test('the page of two editions shows the table, no history, and what every form hands back', async () => {
  const shown = await desk().page();
  assert.deepEqual(rowsOf(shown), ['n1:o1', 'n2:o2', 'n3:o3', 'n4:', 'n5:o4', 'n6:o5', ':o6', 'n7:o7']);
  assert.deepEqual(shown.history, { words: [], undo: null, redo: null, last: null });
  assert.equal(shown.effect, null);
  assert.equal(shown.words.length, shown.comparison.rows.length);
  assert.match(shown.stamp, /^0-[0-9a-f]{16}-[0-9a-f]{16}$/);
  assert.equal(shown.comparison.new.title, '第２期総合戦略');
});

test('a pin changes the table at once, tells which rows it changed, and is written with its audit line', async () => {
  const { page, pin, store } = desk();
  await pin({ way: 'join', joins: 'new', new: 'n4', old: 'o2' });
  const shown = await page();
  const at = shown.comparison.rows.findIndex((row) => row.new.some(({ id }) => id === 'n4'));
  assert.deepEqual(shown.comparison.rows[at]?.links, [['n4', 'o2']]);
  assert.equal(shown.comparison.rows[at]?.type, 'split');
  assert.ok(shown.effect?.rows.includes(at));
  assert.ok(shown.effect?.before.some((row) => row.type === 'added'));
  assert.deepEqual(shown.words[at]?.pins, [1]);
  const [word] = shown.history.words;
  assert.ok(word?.said.kind === 'pins');
  assert.deepEqual(
    word.said.pins.map((one) => [one.kind, one.new?.text, one.old?.text]),
    [
      ['link', '（１）農業', '（１）生業の支え'],
      ['link', '（２）港', '（１）生業の支え'],
    ],
  );
  const [line] = await store.audit(shown.city.municipality.code);
  assert.deepEqual([line?.event, line?.detail['entry'], line?.detail['way']], ['comparison.pinned', '1', 'join']);
});

test('undo takes a pin away, redo brings it back, and both show what they changed', async () => {
  const { page, pin, done } = desk();
  const before = rowsOf(await page());
  await pin({ way: 'part', new: 'n5', old: 'o4' });
  const parted = await page();
  assert.notDeepEqual(rowsOf(parted), before);
  assert.deepEqual([parted.history.undo, parted.history.redo], [1, null]);
  await done(takeBackWord, { ...pair, stamp: parted.stamp, entry: 1 });
  const back = await page();
  assert.deepEqual(rowsOf(back), before);
  assert.deepEqual([back.history.undo, back.history.redo], [null, 1]);
  assert.equal(back.history.words[0]?.takenBack?.actor.name, '企画課');
  assert.deepEqual(
    [parted.history.last, back.history.last],
    [
      { done: 'said', entry: 1 },
      { done: 'taken-back', entry: 1 },
    ],
  );
  assert.deepEqual(back.effect?.before.length, parted.effect?.rows.length);
  await done(restoreWord, { ...pair, stamp: back.stamp, entry: 1 });
  assert.deepEqual(rowsOf(await page()), rowsOf(parted));
  assert.deepEqual((await page()).history.last, { done: 'restored', entry: 1 });
});

test('a later pin on a unit replaces the earlier one, and undo brings the earlier one back', async () => {
  const { page, pin, done } = desk();
  await pin({ way: 'pair', new: 'n3', old: 'o7' });
  await pin({ way: 'pair', new: 'n3', old: 'o4' });
  const shown = await page();
  assert.ok(rowsOf(shown).some((row) => row === 'n3:o4'));
  assert.deepEqual(shown.suspended, []);
  await done(takeBackWord, { ...pair, stamp: shown.stamp, entry: 2 });
  assert.ok(rowsOf(await page()).some((row) => row === 'n3:o7'));
});

test('confirming a row of doubt makes it sure and changes nothing else', async () => {
  const { page, pin } = desk();
  const before = await page();
  const doubtful = before.comparison.rows.find((row) => row.confidence !== 'sure' && row.new.length > 0);
  assert.ok(doubtful?.new[0]);
  await pin({ way: 'confirm', unit: { side: 'new', id: doubtful.new[0].id } });
  const after = await page();
  const { reason: _reason, ...asked } = doubtful;
  assert.deepEqual(
    after.comparison.rows,
    before.comparison.rows.map((row) => (row === doubtful ? { ...asked, confidence: 'sure' } : row)),
  );
});

test('a remark in a person’s words stands in its row, none at all can be asked for, and the draft comes back', async () => {
  const { page, done } = desk();
  const row = { new: ['n4'], old: [] };
  const remarks = async () => {
    const { comparison, words } = await page();
    return [comparison.rows[3]?.remarks, words[3]?.remark?.drafted ?? null];
  };
  const drafted = (await remarks())[0];
  await done(editRemark, { ...pair, stamp: (await page()).stamp, row, text: ' 第３回委員会の\r\n意見による ' });
  assert.deepEqual(await remarks(), [[{ code: 'written', text: '第３回委員会の\n意見による' }], drafted]);
  await done(editRemark, { ...pair, stamp: (await page()).stamp, row, text: '' });
  assert.deepEqual(await remarks(), [[], drafted]);
  await done(editRemark, { ...pair, stamp: (await page()).stamp, row, text: null });
  assert.deepEqual(await remarks(), [drafted, null]);
});

test('a form of a page that is out of date is refused, and nothing is written', async () => {
  const { page, pin, context, store, done } = desk();
  const { stamp } = await page();
  await pin({ way: 'alone', new: 'n5' });
  const stale = { ...pair, stamp };
  const act = { way: 'alone', old: 'o4' } as const;
  const runner = inProcessRunner;
  assert.deepEqual(await codes(pinUnits(runner), context, { ...stale, act }), ['work.stale']);
  assert.deepEqual(await codes(takeBackWord, context, { ...stale, entry: 1 }), ['work.stale']);
  assert.deepEqual(await codes(saveLineage(runner), context, stale), ['work.stale']);
  const now = await page();
  assert.equal(now.history.words.length, 1);
  const dossier = twoPlans(OLD, [...NEW, '- 夜間の開館を始めます。']);
  await done(importCity, { dossier, origin: 'test' });
  assert.deepEqual(await codes(pinUnits(runner), context, { ...pair, stamp: now.stamp, act }), ['work.stale']);
  assert.equal(
    (await store.comparisonWork({ city: dossier.municipality.code, old: first, new: second } as never)).entries.length,
    1,
  );
});

test('pins outlive an import that moves their units, and are listed with their texts where a unit has gone', async () => {
  const { page, pin, done } = desk();
  await pin({ way: 'pair', new: 'n7', old: 'o4' });
  await pin({ way: 'alone', new: 'n5' });
  await done(editRemark, { ...pair, stamp: (await page()).stamp, row: { new: ['n5'], old: [] }, text: '新たに行う' });
  const moved = ['# はじめに', '- この計画は５年間の取組をまとめたものです。', ...NEW];
  await done(importCity, { dossier: twoPlans(OLD, moved), origin: 'test' });
  const kept = await page();
  assert.deepEqual(kept.suspended, []);
  assert.ok(rowsOf(kept).includes('n9:o4') && rowsOf(kept).includes('n7:'), rowsOf(kept).join(' '));
  const shortened = NEW.filter((line) => line !== PORT);
  await done(importCity, { dossier: twoPlans(OLD, shortened), origin: 'test' });
  const listed = await page();
  assert.deepEqual(
    listed.suspended.map(({ entry, reason, what, new: next }) => [entry, reason, what, next[0]?.text]),
    [
      [2, 'gone', 'added', PORT.slice(2)],
      [3, 'gone', 'remark', PORT.slice(2)],
    ],
  );
  await done(importCity, { dossier: twoPlans(OLD, NEW), origin: 'test' });
  const again = await page();
  assert.deepEqual(again.suspended, []);
  assert.ok(rowsOf(again).includes('n5:'));
});

test('a word replaced by one that is set aside does not count again by itself', async () => {
  const { page, pin, done } = desk();
  await pin({ way: 'pair', new: 'n5', old: 'o7' });
  await pin({ way: 'pair', new: 'n5', old: 'o3' });
  const without = OLD.filter((line) => line !== HARVEST);
  await done(importCity, { dossier: twoPlans(without, NEW), origin: 'test' });
  const shown = await page();
  assert.deepEqual(
    shown.suspended.map(({ entry, reason }) => [entry, reason]),
    [[2, 'gone']],
  );
  assert.ok(rowsOf(shown).includes('n5:o3'), rowsOf(shown).join(' '));
  await pin({ way: 'alone', new: 'n5' });
  assert.deepEqual((await page()).suspended, [], 'what was said anew is no longer listed');
});

test('a remark whose row a pin has changed is listed, and back when the pin is taken back', async () => {
  const { page, pin, done } = desk();
  await done(editRemark, { ...pair, stamp: (await page()).stamp, row: { new: ['n5'], old: ['o4'] }, text: '所管変更' });
  await pin({ way: 'alone', new: 'n5' });
  const parted = await page();
  assert.deepEqual(
    parted.suspended.map(({ entry, reason, text }) => [entry, reason, text]),
    [[1, 'regrouped', '所管変更']],
  );
  await done(takeBackWord, { ...pair, stamp: parted.stamp, entry: 2 });
  const back = await page();
  assert.deepEqual(back.suspended, []);
  assert.ok(back.comparison.rows.some((row) => row.remarks.some(({ code }) => code === 'written')));
});

const bad: readonly (readonly [title: string, act: PinAct, code: string])[] = [
  ['a unit that no edition has', { way: 'pair', new: 'n99', old: 'o1' }, 'work.unit-unknown'],
  ['an old unit named as a new one', { way: 'alone', new: 'o1' }, 'work.unit-unknown'],
  ['a row of a unit that is not there', { way: 'confirm', unit: { side: 'old', id: 'n1' } }, 'work.unit-unknown'],
];
for (const [title, act, code] of bad) {
  test(`${title} is refused, and nothing is written`, async () => {
    const { page, context } = desk();
    const { stamp } = await page();
    assert.deepEqual(await codes(pinUnits(inProcessRunner), context, { ...pair, stamp, act }), [code]);
    assert.deepEqual((await page()).history.words, []);
  });
}

test('joining that would make several face several is refused', async () => {
  const { page, pin, context } = desk();
  await pin({ way: 'join', joins: 'old', new: 'n3', old: 'o4' });
  const { stamp } = await page();
  const act = { way: 'join', joins: 'new', new: 'n7', old: 'o4' } as const;
  assert.deepEqual(await codes(pinUnits(inProcessRunner), context, { ...pair, stamp, act }), [
    'work.several-face-several',
  ]);
});

test('a remark too long, or with a character no document can hold, is refused', async () => {
  const { page, context } = desk();
  const input = { ...pair, stamp: (await page()).stamp, row: { new: ['n5'], old: ['o4'] } };
  const refusal = (text: string) => codes(editRemark, context, { ...input, text });
  assert.deepEqual(await refusal('あ'.repeat(1001)), ['work.remark-too-long']);
  assert.deepEqual(await refusal('a\u0000b'), ['work.remark-characters']);
  assert.deepEqual(await refusal('半分\uD842'), ['work.remark-characters']);
});

test('what counts cannot be restored, and what was taken back cannot be taken back again', async () => {
  const { page, pin, context, done } = desk();
  await pin({ way: 'alone', new: 'n5' });
  const { stamp } = await page();
  assert.deepEqual(await codes(restoreWord, context, { ...pair, stamp, entry: 1 }), ['work.entry-unknown']);
  await done(takeBackWord, { ...pair, stamp, entry: 1 });
  const now = (await page()).stamp;
  assert.deepEqual(await codes(takeBackWord, context, { ...pair, stamp: now, entry: 1 }), ['work.entry-unknown']);
  assert.deepEqual(await codes(takeBackWord, context, { ...pair, stamp: now, entry: 7 }), ['work.entry-unknown']);
});

test('an unknown city or edition, or an edition with itself, is refused; the public may see none of it', async () => {
  const { context } = desk();
  const show = showComparison(inProcessRunner);
  assert.deepEqual(await codes(show, context, { ...pair, city: '011002' }), ['city.unknown']);
  assert.deepEqual(await codes(show, context, { ...pair, old: 'third' }), ['edition.unknown']);
  assert.deepEqual(await codes(show, context, { ...pair, old: second }), ['work.same-edition']);
  const { context: stranger } = desk(OLD, NEW, 'public');
  assert.deepEqual(await codes(show, stranger, pair), ['permission.denied']);
  assert.deepEqual(await codes(editRemark, stranger, { ...pair, stamp: '', row: { new: [], old: [] }, text: '' }), [
    'permission.denied',
  ]);
});

test('the lineage follows the pairs of headings, pins included, and is shown before it is saved', async () => {
  const { page, pin, done, store } = desk();
  await pin({ way: 'join', joins: 'new', new: 'n4', old: 'o2' });
  const preview = await done(previewLineage(inProcessRunner), pair);
  const lines = preview.lines.map(({ node, from, change, isSame }) => [
    `${node.number}${node.title}`,
    from.map(({ number, title }) => `${number}${title}`).join('+'),
    change,
    isSame,
  ]);
  assert.deepEqual(lines, [
    ['基本目標１働くまち', '基本目標１働くまち', 'kept', false],
    ['（１）農業', '（１）生業の支え', 'split', false],
    ['（２）港', '（１）生業の支え', 'split', false],
    ['基本目標２学びのまち', '基本目標２学ぶまち', 'renamed', false],
  ]);
  const before = await store.load((await page()).city.municipality.code);
  await done(saveLineage(inProcessRunner), { ...pair, stamp: preview.stamp });
  const after = await store.load((await page()).city.municipality.code);
  assert.ok(before && after);
  assert.deepEqual(after.editions[1]?.edition.lineage, preview.lineage);
  assert.deepEqual(after.editions[0], before.editions[0]);
  const again = await done(previewLineage(inProcessRunner), pair);
  assert.ok(again.lines.every(({ isSame }) => isSame));
});

test('a lineage is saved between an edition and the one right before it only', async () => {
  const { context, page } = desk();
  const { stamp } = await page();
  const backwards = { ...pair, old: second, new: first };
  const refusal = await codes(previewLineage(inProcessRunner), context, backwards);
  assert.deepEqual(refusal, ['lineage.not-the-edition-before']);
  assert.deepEqual(await codes(saveLineage(inProcessRunner), context, { ...backwards, stamp }), ['work.stale']);
});
