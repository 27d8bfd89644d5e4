import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { AuditEntry, Dossier, ImportEntry, ImportKey, ReadDocument } from '#app';
import { editionId, fiscalYear, ok } from '#kernel';
import type { OpenStore } from '#store';
import { codeOf, smallDossier } from '../helpers/small-dossier.ts';
import { engines, opened } from './engines.ts';
import type { Place } from './engines.ts';

const kumamoto = codeOf('431001');
const actor = { kind: 'desk', name: '企画課' } as const;
const audit = (event: string): AuditEntry => ({
  actor,
  event,
  subject: '431001',
  detail: {},
  at: '2026-11-20T09:00:00+09:00',
});

/** What strangers write: a NUL, half a surrogate pair, and 𠮷. */
const document: ReadDocument = {
  editions: [
    {
      title: '第３期',
      blocks: [
        { block: { kind: 'paragraph', text: '港\u0000を\ud842直す𠮷' }, place: { page: 1, box: [1, 2.5, 3, 4] } },
      ],
    },
  ],
  remarks: [],
  unplaced: [],
  furniture: [{ text: '- 1 -', count: 3, place: {} }],
  issues: [],
};

const files = [
  { name: '計画.pdf', bytes: new Uint8Array([37, 80, 0, 255]), changes: 'accepted' as const },
  { name: '新旧.docx', bytes: new Uint8Array([80, 75]), changes: 'both' as const },
];

const entry = (number: number): ImportEntry => ({
  number,
  actor,
  at: '2026-11-20T09:30:00+09:00',
  act: { kind: 'columns', item: '1.1', columns: [{ kind: 'target', year: fiscalYear(2027) }] },
});

function withThird(dossier: Dossier): Dossier {
  const [first] = dossier.editions;
  assert.ok(first);
  const third = { ...first.edition, id: editionId('third'), status: 'draft' as const };
  return { ...dossier, editions: [...dossier.editions, { ...first, edition: third, verifications: [] }] };
}

for (const { name, place: newPlace } of engines) {
  describe(`files on their way to an edition, on ${name}`, { timeout: 120_000 }, () => {
    let place: Place;
    let store: OpenStore;
    const dossier = smallDossier('431001');
    const revision = async () => (await store.city(kumamoto))?.revision ?? null;
    const openedWith = async (read = true): Promise<ImportKey> => {
      const key = await store.imports.open({ city: kumamoto, cityName: '小さな市', files }, audit('opened'));
      if (read) assert.equal(await store.imports.keepReading(key, ok(document), audit('read')), 'done');
      return key;
    };
    before(async () => {
      place = await newPlace();
      store = await opened(place.location);
      await store.replace(dossier, audit('import'));
    });
    after(async () => {
      await store.close();
      await place.end();
    });

    test('files, what was read and what was put right come back as written, also over a restart', async () => {
      const key = await openedWith();
      assert.equal(await store.imports.addEntry(key, entry(1), audit('corrected')), 'done');
      await store.close();
      store = await opened(place.location);
      const session = await store.imports.find(key);
      assert.deepEqual(session?.document, document);
      assert.deepEqual(session?.entries, [entry(1)]);
      assert.deepEqual(
        session?.files.map((file) => [file.name, file.size, file.sha256.length]),
        [
          ['計画.pdf', 4, 64],
          ['新旧.docx', 2, 64],
        ],
      );
      assert.deepEqual(await store.imports.file(key, 1), files[1]);
      assert.equal(await store.imports.file(key, 2), null);
      assert.equal((await store.imports.list())[0]?.key.number, key.number);
    });

    test('the city, the session and the audit line change together, or not at all', async () => {
      const key = await openedWith();
      const change = { key, dossier: withThird(dossier), accepted: { editions: [], series: [] }, entries: 0 };
      const lines = (await store.audit(kumamoto)).length;
      const stale = { ...change, revision: 'older' };
      assert.equal(await store.imports.accept(stale, audit('accepted')), 'stale');
      const late = { ...change, revision: await revision(), entries: 1 };
      assert.equal(await store.imports.accept(late, audit('accepted')), 'stale');
      assert.deepEqual(await store.load(kumamoto), dossier);
      assert.equal((await store.audit(kumamoto)).length, lines);

      assert.equal(await store.imports.accept({ ...change, revision: await revision() }, audit('accepted')), 'done');
      assert.deepEqual(await store.load(kumamoto), withThird(dossier));
      assert.equal((await store.imports.find(key))?.state, 'accepted');
      assert.equal(await store.imports.file(key, 0), null, 'the bytes are gone');
      assert.deepEqual(
        (await store.imports.find(key))?.files.map(({ isKept }) => isKept),
        [false, false],
      );
      assert.equal(await store.imports.addEntry(key, entry(1), audit('corrected')), 'stale');

      const again = { ...change, dossier, revision: await revision() };
      assert.equal(await store.imports.accept(again, audit('accepted')), 'stale');
      assert.deepEqual(await store.load(kumamoto), withThird(dossier), 'what was half done was taken back');

      const undo = { key, dossier, revision: await revision(), editions: [editionId('third')] };
      assert.equal(await store.imports.undo(undo, audit('undone')), 'done');
      assert.deepEqual(await store.load(kumamoto), dossier);
      assert.equal((await store.imports.find(key))?.state, 'open');
      assert.equal(await store.imports.undo({ ...undo, revision: await revision() }, audit('undone')), 'stale');
      assert.equal(await store.verifyAudit(kumamoto), null);
    });

    test('undo sees the work of others on a comparison of the edition', async () => {
      const key = await openedWith();
      const accepted = { editions: [], series: [] };
      const change = { key, dossier: withThird(dossier), accepted, entries: 0, revision: await revision() };
      assert.equal(await store.imports.accept(change, audit('accepted')), 'done');
      const state = { id: 'x', units: [] };
      const work = {
        key: { city: kumamoto, old: editionId('second'), new: editionId('third') },
        entry: {
          number: 1,
          actor,
          at: '',
          oldState: 'x',
          newState: 'x',
          act: { kind: 'take-back' as const, entry: 1 },
        },
        states: [state, state] as const,
      };
      assert.equal(await store.addWorkEntry(work, audit('said')), true);
      const undo = { key, dossier, revision: await revision(), editions: [editionId('third')] };
      assert.equal(await store.imports.undo(undo, audit('undone')), 'worked-on');
      assert.deepEqual(await store.load(kumamoto), withThird(dossier));
    });

    test('undo sees what somebody said about a finding of the edition', async () => {
      const key = await openedWith();
      const base = await store.load(kumamoto);
      assert.ok(base);
      const [first] = withThird(dossier).editions.slice(-1);
      assert.ok(first);
      const fourth = { ...first, edition: { ...first.edition, id: editionId('fourth') } };
      const accepted = { editions: [], series: [] };
      const whole = { ...base, editions: [...base.editions, fourth] };
      const change = { key, dossier: whole, accepted, entries: 0, revision: await revision() };
      assert.equal(await store.imports.accept(change, audit('accepted')), 'done');
      const said = { number: 1, actor, at: '', act: { kind: 'reopen' as const, finding: 'x' } };
      const aside = { key: { city: kumamoto, edition: editionId('fourth') }, entry: said };
      assert.equal(await store.addCheckEntry(aside, audit('said')), true);
      const undo = { key, dossier: base, revision: await revision(), editions: [editionId('fourth')] };
      assert.equal(await store.imports.undo(undo, audit('undone')), 'worked-on');
      assert.deepEqual(await store.load(kumamoto), whole);
    });

    test('a draft in the place of another, with the work of others on it, and the earlier one back as it was', async () => {
      const base = await store.load(kumamoto);
      const [draft] = base?.editions.slice(-1) ?? [];
      const [measured] = base?.series ?? [];
      assert.ok(base && draft && measured);
      const edition = { ...draft.edition, title: '後の案', nodes: draft.edition.nodes.slice(0, 1), lineage: [] };
      const later = { ...draft, edition, indicators: [], initiatives: [] };
      const next = { ...base, editions: [...base.editions.slice(0, -1), later] };
      const accepted = {
        editions: [later],
        series: [],
        replaced: [{ draft, at: base.editions.length - 1 }],
        filled: [measured],
      };
      const [one, other] = [await openedWith(), await openedWith()];
      const change = { dossier: next, accepted, entries: 0, revision: await revision() };
      const written = await Promise.all(
        [one, other].map((key) => store.imports.accept({ key, ...change }, audit('accepted'))),
      );
      assert.deepEqual(written.toSorted(), ['done', 'stale'], 'of two at once only one');
      const key = written[0] === 'done' ? one : other;
      assert.deepEqual(await store.load(kumamoto), next);
      assert.deepEqual((await store.imports.find(key))?.accepted, accepted);
      const said = await store.checkEntries({ city: kumamoto, edition: draft.edition.id });
      assert.ok(said.length > 0);

      const undo = { key, dossier: base, revision: await revision(), editions: [] };
      assert.equal(await store.imports.undo(undo, audit('undone')), 'done');
      assert.deepEqual(await store.load(kumamoto), base);
      assert.deepEqual(await store.checkEntries({ city: kumamoto, edition: draft.edition.id }), said);
      assert.equal(await store.verifyAudit(kumamoto), null);
    });

    test('what is thrown away is gone, and its number is not given again', async () => {
      const key = await openedWith();
      await store.imports.addEntry(key, entry(1), audit('corrected'));
      assert.equal(await store.imports.discard(key, audit('discarded')), 'done');
      const session = await store.imports.find(key);
      assert.deepEqual(
        [session?.state, session?.document, session?.entries, session?.files],
        ['discarded', null, [], []],
      );
      assert.equal(await store.imports.discard(key, audit('discarded')), 'stale');
      assert.equal((await openedWith(false)).number, key.number + 1);
    });

    test('a reading that comes late, and an entry that is not the next, are told', async () => {
      const key = await openedWith();
      assert.equal(await store.imports.keepReading(key, ok(document), audit('read')), 'stale');
      assert.equal(await store.imports.addEntry(key, entry(2), audit('corrected')), 'stale');
    });

    test('a city that has only drafts is not public, and is gone when its only one is undone', async () => {
      const sapporo = codeOf('011002');
      const key = await store.imports.open({ city: sapporo, cityName: '札幌市', files }, audit('opened'));
      await store.imports.keepReading(key, ok(document), audit('read'));
      const whole = smallDossier('011002');
      const drafts = {
        ...whole,
        editions: whole.editions.map((one) => ({ ...one, edition: { ...one.edition, status: 'draft' as const } })),
      };
      const accepted = { editions: [], series: [] };
      assert.equal(
        await store.imports.accept({ key, dossier: drafts, revision: null, accepted, entries: 0 }, audit('accepted')),
        'done',
      );
      assert.deepEqual(
        (await store.cities()).map(({ code, isPublic }) => [code, isPublic]),
        [
          ['011002', false],
          ['431001', true],
        ],
      );
      const now = (await store.city(sapporo))?.revision ?? null;
      assert.equal(
        await store.imports.undo(
          { key, dossier: null, revision: now, editions: [editionId('first')] },
          audit('undone'),
        ),
        'done',
      );
      assert.equal(await store.city(sapporo), null);
    });
  });
}
