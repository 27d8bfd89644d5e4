import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { editionState, noWork, type AuditEntry, type ComparisonKey, type WorkAct, type WorkAddition } from '#app';
import { comparisonUnits } from '#compare';
import { editionId, nodeId } from '#kernel';
import { readOutline } from '#plan';
import type { OpenStore } from '#store';
import { codeOf, smallDossier } from '../helpers/small-dossier.ts';
import { engines, opened } from './engines.ts';
import type { Place } from './engines.ts';

const kumamoto = codeOf('431001');
const sapporo = codeOf('011002');
const key = (old: string, city = kumamoto): ComparisonKey => ({ city, old: editionId(old), new: editionId('second') });

const audit = (event: string): AuditEntry => ({
  actor: { kind: 'desk', name: '企画課' },
  event,
  subject: '431001',
  detail: {},
  at: '2020-11-20T09:00:00+09:00',
});

const stateOf = (outline: string, side: string) =>
  editionState(comparisonUnits(readOutline(outline, side).units, side));
const old = stateOf(
  '# １ 産業\n\n- 港を直します。\n\n| 指標 | 単位 | 目標値（R1） |\n|---|---|---|\n| 漁獲量 | ｔ | 0.90 |',
  'o',
);
const next = stateOf('# １ 産業\n\n- 𠮷野の港を直します。', 'n');
const later = stateOf('# １ 産業\n\n- 港を造ります。', 'n');

const remark = (text: string): WorkAct => ({ kind: 'remark', new: ['n2'], old: ['o2'], text });

function addition(
  at: ComparisonKey,
  [number, act]: readonly [number: number, act: WorkAct],
  states = [old, next] as const,
): WorkAddition {
  const entry = {
    number,
    actor: audit('').actor,
    at: audit('').at,
    oldState: states[0].id,
    newState: states[1].id,
    act,
  };
  return { key: at, entry, states };
}

for (const { name, place: newPlace } of engines) {
  describe(`what people said about a comparison, on ${name}`, { timeout: 120_000 }, () => {
    let place: Place;
    let store: OpenStore;
    before(async () => {
      place = await newPlace();
      store = await opened(place.location);
      await store.replace(smallDossier('431001'), audit('import'));
    });
    after(async () => {
      await store.close();
      await place.end();
    });

    test('nobody has said anything about two editions: the work is empty', async () => {
      assert.deepEqual(await store.comparisonWork(key('nothing')), noWork);
    });

    test('entries come back as written and in order, with every state they name once', async () => {
      const at = key('exact');
      const pins: WorkAct = {
        kind: 'pins',
        way: 'join',
        pins: [
          { kind: 'link', new: 'n2', old: 'o2' },
          { kind: 'added', new: 'n1' },
        ],
      };
      const additions = [
        addition(at, [1, pins]),
        addition(at, [2, remark('一行目\n「𠮷」は=1+1')]),
        addition(at, [3, { kind: 'take-back', entry: 1 }], [old, later]),
      ];
      for (const one of additions) assert.equal(await store.addWorkEntry(one, audit('said')), true);
      const work = await store.comparisonWork(at);
      assert.deepEqual(
        work.entries,
        additions.map(({ entry }) => entry),
      );
      assert.deepEqual(new Set(work.states), new Set([old, next, later]));
    });

    test('an entry whose number is not the next one is refused, and no line of audit is written', async () => {
      const at = key('numbers');
      assert.equal(await store.addWorkEntry(addition(at, [1, remark('一')]), audit('said')), true);
      const lines = await store.audit(kumamoto);
      for (const number of [1, 3]) {
        assert.equal(await store.addWorkEntry(addition(at, [number, remark('二')]), audit('late')), false);
      }
      assert.equal((await store.comparisonWork(at)).entries.length, 1);
      assert.deepEqual(await store.audit(kumamoto), lines);
    });

    test('of those who write at the same moment one comes first, the others are told, and none is lost', async () => {
      const at = key('together');
      const texts = ['一', '二', '三', '四', '五'];
      const first = await Promise.all(
        texts.map((text) => store.addWorkEntry(addition(at, [1, remark(text)]), audit('said'))),
      );
      assert.equal(first.filter(Boolean).length, 1);
      const persist = async (text: string): Promise<void> => {
        const { entries } = await store.comparisonWork(at);
        if (!(await store.addWorkEntry(addition(at, [entries.length + 1, remark(text)]), audit('said'))))
          await persist(text);
      };
      await Promise.all(texts.filter((_, index) => !first[index]).map(persist));
      const { entries } = await store.comparisonWork(at);
      assert.deepEqual(
        entries.map(({ number }) => number),
        [1, 2, 3, 4, 5],
      );
      assert.deepEqual(entries.map(({ act }) => act.kind === 'remark' && act.text).toSorted(), texts.toSorted());
      assert.equal(await store.verifyAudit(kumamoto), null);
    });

    test('the work is kept when the city is put in anew, also over a restart', async () => {
      const at = key('kept');
      await store.addWorkEntry(addition(at, [1, remark('残る')]), audit('said'));
      const work = await store.comparisonWork(at);
      await store.replace(smallDossier('431001'), audit('import'));
      await store.close();
      store = await opened(place.location);
      assert.deepEqual(await store.comparisonWork(at), work);
    });

    test('two cities with editions of the same name have works of their own', async () => {
      await store.addWorkEntry(addition(key('shared'), [1, remark('熊本')]), audit('said'));
      assert.deepEqual(await store.comparisonWork(key('shared', sapporo)), noWork);
      assert.equal(
        await store.addWorkEntry(addition(key('shared', sapporo), [1, remark('札幌')]), audit('said')),
        true,
      );
      const [entry] = (await store.comparisonWork(key('shared'))).entries;
      assert.deepEqual(entry?.act, remark('熊本'));
    });

    test('an entry that cannot be written leaves no state, no entry and no line of audit', async () => {
      const at = key('broken');
      const lines = await store.audit(kumamoto);
      await assert.rejects(store.addWorkEntry(addition(at, [1, remark('half \uD842')]), audit('bad')));
      assert.deepEqual(await store.comparisonWork(at), noWork);
      assert.deepEqual(await store.audit(kumamoto), lines);
    });

    test('saving a lineage changes it, the revision and the audit, and nothing else of the city', async () => {
      const dossier = smallDossier('431001');
      await store.replace(dossier, audit('import'));
      const revision = (await store.city(kumamoto))?.revision ?? '';
      const [first, second] = dossier.editions;
      assert.ok(first && second);
      const lineage = [
        { node: nodeId('g1'), from: [nodeId('g1'), nodeId('g2')], change: 'merged' as const },
        { node: nodeId('g2'), from: [], change: 'added' as const },
      ];
      const saving = { city: kumamoto, edition: second.edition.id, lineage, revision };
      assert.equal(await store.saveLineage(saving, audit('lineage.saved')), true);
      const changed = { ...dossier, editions: [first, { ...second, edition: { ...second.edition, lineage } }] };
      assert.deepStrictEqual(await store.load(kumamoto), changed);
      const now = (await store.city(kumamoto))?.revision;
      assert.notEqual(now, revision);
      assert.equal((await store.audit(kumamoto)).at(-1)?.event, 'lineage.saved');
      await store.replace(changed, audit('again'));
      assert.equal((await store.city(kumamoto))?.revision, now);
    });

    test('a lineage made from an older state of the city is refused, and nothing is written', async () => {
      const dossier = smallDossier('431001');
      await store.replace(dossier, audit('import'));
      const lines = await store.audit(kumamoto);
      const [, second] = dossier.editions;
      const saving = { city: kumamoto, edition: second!.edition.id, lineage: [], revision: 'an older one' };
      assert.equal(await store.saveLineage(saving, audit('late')), false);
      assert.deepStrictEqual(await store.load(kumamoto), dossier);
      assert.deepEqual(await store.audit(kumamoto), lines);
    });
  });
}
