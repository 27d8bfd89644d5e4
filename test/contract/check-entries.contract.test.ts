import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { AuditEntry, CheckAct, CheckAddition, CheckKey } from '#app';
import { newVerificationYear } from '#cycle';
import { editionId, fiscalYear, nodeId, type FiscalYear } from '#kernel';
import type { OpenStore } from '#store';
import { codeOf, smallDossier } from '../helpers/small-dossier.ts';
import { engines, opened } from './engines.ts';
import type { Place } from './engines.ts';

const kumamoto = codeOf('431001');
const sapporo = codeOf('011002');
const key = (edition: string, city = kumamoto): CheckKey => ({ city, edition: editionId(edition) });

const audit = (event: string): AuditEntry => ({
  actor: { kind: 'desk', name: '企画課' },
  event,
  subject: '431001',
  detail: {},
  at: '2020-11-20T09:00:00+09:00',
});

const dismiss = {
  kind: 'dismiss',
  finding: { id: '0123456789abcdef-2', rule: 'era-western', found: '𠮷2019', context: '平成30（𠮷2019）年' },
  reason: '引用 "のため" \\ 0.90',
} as const;
const correct: CheckAct = {
  kind: 'correct',
  finding: dismiss.finding,
  edits: [{ found: '𠮷2019', text: '2018' }],
  changes: [{ at: { of: 'cell', node: nodeId('g1'), block: 0, row: 1, column: 2 }, from: 'a "b"', to: '' }],
};
const reopen: CheckAct = { kind: 'reopen', finding: '0123456789abcdef-2' };

const addition = (at: CheckKey, number: number, act: CheckAct): CheckAddition => ({
  key: at,
  entry: { number, actor: audit('').actor, at: audit('').at, act },
});

for (const { name, place: newPlace } of engines) {
  describe(`what people said about findings, on ${name}`, { timeout: 120_000 }, () => {
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

    test('entries come back as they were written, in their order, and outlive a new import', async () => {
      assert.deepEqual(await store.checkEntries(key('second')), []);
      assert.equal(await store.addCheckEntry(addition(key('second'), 1, dismiss), audit('check.dismissed')), true);
      assert.equal(await store.addCheckEntry(addition(key('second'), 2, reopen), audit('check.reopened')), true);
      await store.replace(smallDossier('431001'), audit('import'));
      assert.deepEqual(
        await store.checkEntries(key('second')),
        [dismiss, reopen].map((act, at) => addition(key('second'), at + 1, act).entry),
      );
    });

    test('an entry whose number is not the next one is not written, and no audit line either', async () => {
      const lines = (await store.audit(kumamoto)).length;
      for (const number of [1, 2, 4])
        assert.equal(await store.addCheckEntry(addition(key('second'), number, dismiss), audit('late')), false);
      assert.equal((await store.audit(kumamoto)).length, lines);
      assert.equal((await store.checkEntries(key('second'))).length, 2);
    });

    test('editions and cities do not see each other’s entries', async () => {
      assert.deepEqual(await store.checkEntries(key('first')), []);
      assert.deepEqual(await store.checkEntries(key('second', sapporo)), []);
      assert.equal(await store.addCheckEntry(addition(key('second', sapporo), 1, dismiss), audit('elsewhere')), true);
      assert.equal((await store.checkEntries(key('second'))).length, 2);
    });

    test('of two who write at once one is written, the other refused', async () => {
      const at = key('first');
      const both = [dismiss, reopen].map((act) => store.addCheckEntry(addition(at, 1, act), audit('at once')));
      assert.deepEqual((await Promise.all(both)).toSorted(), [false, true]);
      assert.equal((await store.checkEntries(at)).length, 1);
      assert.equal(await store.verifyAudit(kumamoto), null);
    });

    test('a correction changes texts and names of one edition with its entry, or nothing; what hangs on them stays', async () => {
      const dossier = await store.load(kumamoto);
      const before = dossier?.editions.find(({ edition }) => edition.id === 'second');
      assert.ok(dossier && before);
      const [node, ...nodes] = before.edition.nodes;
      const [indicator, ...indicators] = before.indicators;
      assert.ok(node && indicator);
      const renamed = { ...indicator, definition: { ...indicator.definition, name: '𠮷の数', unit: 'か所' } };
      const edition = {
        ...before,
        edition: { ...before.edition, nodes: [{ ...node, number: '２', title: '街 "の" 計画\\' }, ...nodes] },
        indicators: [renamed, ...indicators],
      };
      const revision = (await store.city(kumamoto))?.revision ?? '';
      const number = (await store.checkEntries(key('second'))).length + 1;
      const saving = { ...addition(key('second'), number, correct), edition, revision };
      const late = { ...saving, entry: { ...saving.entry, number: number + 1 } };
      for (const stale of [late, { ...saving, revision: 'another' }])
        assert.equal(await store.saveCorrection(stale, audit('stale')), false);
      assert.deepEqual(await store.load(kumamoto), dossier);
      assert.equal(await store.saveCorrection(saving, audit('check.corrected')), true);
      const editions = dossier.editions.map((one) => (one.edition.id === 'second' ? edition : one));
      assert.deepEqual(await store.load(kumamoto), { ...dossier, editions });
      assert.notEqual((await store.city(kumamoto))?.revision, revision);
      assert.deepEqual((await store.checkEntries(key('second'))).at(-1), saving.entry);
      assert.equal((await store.audit(kumamoto)).at(-1)?.event, 'check.corrected');
      assert.equal(await store.verifyAudit(kumamoto), null);
    });

    test('the record of a year comes, changes and goes with the city’s revision and an audit line; nothing else changes', async () => {
      const dossier = await store.load(kumamoto);
      const edition = dossier?.editions.find(({ verifications }) => verifications.length > 0);
      const [year] = edition?.verifications ?? [];
      assert.ok(dossier && edition && year);
      const revision = (await store.city(kumamoto))?.revision ?? '';
      const before = fiscalYear(year.year - 1);
      const own = key(edition.edition.id);
      const save = async (of: FiscalYear, record: typeof year | null, at = revision) =>
        store.saveYear({ ...own, year: of, record, revision: at }, audit('year.saved'));
      const holds = async (verifications: readonly (typeof year)[]) => {
        const editions = dossier.editions.map((one) => (one === edition ? { ...one, verifications } : one));
        assert.deepEqual(await store.load(kumamoto), { ...dossier, editions });
      };
      assert.equal(await save(year.year, null, 'another'), false);
      await holds(edition.verifications);
      const frozen = { ...year, state: 'frozen' } as const;
      assert.equal(await save(year.year, frozen), true);
      const [, ...rest] = edition.verifications;
      await holds([frozen, ...rest]);
      const blank = newVerificationYear(before, year.cover);
      assert.equal(await save(before, blank, (await store.city(kumamoto))?.revision), true);
      await holds([blank, frozen, ...rest]);
      assert.equal(await save(before, null, (await store.city(kumamoto))?.revision), true);
      await holds([frozen, ...rest]);
      assert.deepEqual(
        (await store.audit(kumamoto)).slice(-3).map(({ event }) => event),
        ['year.saved', 'year.saved', 'year.saved'],
      );
    });

    test('the status of an edition changes with the city’s revision and an audit line; nothing else does', async () => {
      const revision = (await store.city(kumamoto))?.revision ?? '';
      const saving = { ...key('second'), status: 'superseded', revision } as const;
      const dossier = await store.load(kumamoto);
      assert.ok(dossier);
      assert.equal(await store.saveStatus({ ...saving, revision: 'another' }, audit('stale')), false);
      assert.equal(await store.saveStatus(saving, audit('edition.superseded')), true);
      assert.notEqual((await store.city(kumamoto))?.revision, revision);
      const editions = dossier.editions.map((one) =>
        one.edition.id === 'second' ? { ...one, edition: { ...one.edition, status: 'superseded' } } : one,
      );
      assert.deepEqual(await store.load(kumamoto), { ...dossier, editions });
      assert.equal((await store.audit(kumamoto)).at(-1)?.event, 'edition.superseded');
      assert.equal(await store.saveStatus(saving, audit('stale')), false);
    });
  });
}
