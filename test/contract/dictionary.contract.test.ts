import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { AuditEntry, DictionarySaving } from '#app';
import type { Dictionary } from '#check';
import type { OpenStore } from '#store';
import { codeOf, smallDossier } from '../helpers/small-dossier.ts';
import { engines, opened } from './engines.ts';
import type { Place } from './engines.ts';

const kumamoto = codeOf('431001');
const sapporo = codeOf('011002');

const audit = (event: string): AuditEntry => ({
  actor: { kind: 'desk', name: '企画課' },
  event,
  subject: '431001',
  detail: {},
  at: '2020-11-20T09:00:00+09:00',
});

const words: Dictionary = [
  { use: '𠮷野', not: ['吉野', '"よしの" \\ 0.90'] },
  { use: '取組', not: [] },
];

const saving = (number: number, dictionary: Dictionary, city = kumamoto): DictionarySaving => ({
  city,
  version: { number, actor: audit('').actor, at: audit('').at, dictionary },
});

for (const { name, place: newPlace } of engines) {
  describe(`the words that a city chose, on ${name}`, { timeout: 120_000 }, () => {
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

    test('versions come back as they were saved, in their order, and outlive a new import; no other city sees them', async () => {
      assert.deepEqual(await store.dictionaryVersions(kumamoto), []);
      for (const [at, dictionary] of [words, [], words.slice(1)].entries())
        assert.equal(await store.saveDictionary(saving(at + 1, dictionary), audit('dictionary.saved')), true);
      await store.replace(smallDossier('431001'), audit('import'));
      assert.deepEqual(
        await store.dictionaryVersions(kumamoto),
        [words, [], words.slice(1)].map((dictionary, at) => saving(at + 1, dictionary).version),
      );
      assert.deepEqual(await store.dictionaryVersions(sapporo), []);
      assert.equal(await store.saveDictionary(saving(1, words, sapporo), audit('elsewhere')), true);
      assert.equal((await store.dictionaryVersions(kumamoto)).length, 3);
    });

    test('of two who save at once one is saved, the other refused, without an audit line', async () => {
      const lines = (await store.audit(kumamoto)).length;
      const both = [words, []].map((dictionary) => store.saveDictionary(saving(4, dictionary), audit('at once')));
      assert.deepEqual((await Promise.all(both)).toSorted(), [false, true]);
      assert.equal(await store.saveDictionary(saving(7, words), audit('late')), false);
      assert.equal((await store.audit(kumamoto)).length, lines + 1);
      assert.equal(await store.verifyAudit(kumamoto), null);
    });
  });
}
