import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import * as fc from 'fast-check';
import type { AuditEntry, Dossier } from '#app';
import { decimal, fiscalYear, indicatorId, measurementId } from '#kernel';
import type { OpenStore } from '#store';
import { openStore } from '#store';
import { codeOf, smallDossier } from '../helpers/small-dossier.ts';
import { dossiers } from './dossier-arbitrary.ts';
import { engines, opened } from './engines.ts';
import type { Place } from './engines.ts';

const kumamoto = codeOf('431001');
const sapporo = codeOf('011002');
const entry = (event: string, detail: AuditEntry['detail'] = {}): AuditEntry => ({
  actor: { kind: 'operator', name: '企画課' },
  event,
  subject: '431001',
  detail,
  at: '2020-11-20T09:00:00+09:00',
});

function withSeries(count: number): Dossier {
  const series = Array.from({ length: count }, (_, index) => ({
    id: measurementId(`m${index}`),
    indicator: indicatorId('births'),
    planYear: fiscalYear(2019),
    period: null,
    value: decimal(`${index}.90`),
    missing: null,
    status: 'confirmed' as const,
    numerator: null,
    denominator: null,
    source: null,
    supersedes: null,
    note: null,
  }));
  return { ...smallDossier(), series };
}

/** Names an indicator that the edition does not have. */
function withDanglingReference(dossier: Dossier): Dossier {
  const [first, ...others] = dossier.editions;
  const [verification] = first!.verifications;
  const published = [{ ...verification!.published[0]!, indicator: indicatorId('nobody') }];
  return { ...dossier, editions: [{ ...first!, verifications: [{ ...verification!, published }] }, ...others] };
}

for (const { name, place: newPlace } of engines) {
  describe(`the store on ${name}`, { timeout: 120_000 }, () => {
    let place: Place;
    let store: OpenStore;
    before(async () => {
      place = await newPlace();
      store = await opened(place.location);
    });
    after(async () => {
      await store.close();
      await place.end();
    });
    const reopened = async (meanwhile: () => Promise<unknown>): Promise<void> => {
      await store.close();
      try {
        await meanwhile();
      } finally {
        store = await opened(place.location);
      }
    };

    test('a city that was never put in is not there', async () => {
      assert.equal(await store.load(codeOf('131016')), null);
      assert.equal(await store.city(codeOf('131016')), null);
      assert.deepEqual(await store.audit(codeOf('131016')), []);
    });

    test('two cities with the same ids come back exactly as put in, also after a restart', async () => {
      const pairs = fc.tuple(dossiers('431001'), dossiers('011002'));
      const property = fc.asyncProperty(pairs, async ([one, other]) => {
        await store.replace(one, entry('one'));
        await store.replace(other, entry('other'));
        assert.deepStrictEqual(await store.load(kumamoto), one);
        assert.deepStrictEqual(await store.load(sapporo), other);
      });
      await fc.assert(property, { numRuns: 20 });
      const kept = await store.load(kumamoto);
      await reopened(async () => {});
      assert.deepStrictEqual(await store.load(kumamoto), kept);
    });

    test('cities are listed by code, and the revision changes with the content only', async () => {
      await store.replace(smallDossier('431001'), entry('import'));
      await store.replace(smallDossier('011002'), entry('import'));
      const listed = await store.cities();
      assert.deepEqual(
        listed.map((city) => city.code),
        [sapporo, kumamoto],
      );
      const was = await store.city(kumamoto);
      assert.deepEqual(was, listed[1]);
      await store.replace(smallDossier('431001'), entry('again'));
      assert.deepEqual(await store.city(kumamoto), was);
      const changed = smallDossier('431001');
      await store.replace({ ...changed, municipality: { ...changed.municipality, notice: '' } }, entry('changed'));
      assert.notEqual((await store.city(kumamoto))?.revision, was?.revision);
      assert.deepEqual(await store.city(sapporo), listed[0]);
    });

    test('four thousand figures, which take more than one statement, keep their order and their trailing zeros', async () => {
      const many = withSeries(4_000);
      await store.replace(many, entry('many'));
      await store.replace(many, entry('many again'));
      assert.deepStrictEqual(await store.load(kumamoto), many);
    });

    test('a change that fails half-way leaves the city and the audit as they were', async () => {
      await store.replace(smallDossier(), entry('good'));
      const lines = await store.audit(kumamoto);
      await assert.rejects(store.replace(withDanglingReference(smallDossier()), entry('bad')), /foreign key/);
      assert.deepStrictEqual(await store.load(kumamoto), smallDossier());
      assert.deepEqual(await store.audit(kumamoto), lines);
    });

    test('a text that the database would silently change is refused', async () => {
      const city = smallDossier();
      const broken = { ...city, municipality: { ...city.municipality, name: 'half \uD842' } };
      await assert.rejects(store.replace(broken, entry('bad')), /broken surrogate pair/);
    });

    test('changes of one city at the same moment are written one after the other', async () => {
      const before = (await store.audit(kumamoto)).length;
      await Promise.all(['a', 'b', 'c', 'd'].map((event) => store.replace(smallDossier(), entry(event))));
      const added = (await store.audit(kumamoto)).slice(before).map((line) => line.event);
      assert.deepEqual(added.toSorted(), ['a', 'b', 'c', 'd']);
      assert.equal(await store.verifyAudit(kumamoto), null);
    });

    test('an audit line cannot be changed or taken away', async () => {
      await store.replace(smallDossier(), entry('kept', { b: '2', a: '1' }));
      const { hash, ...last } = (await store.audit(kumamoto)).at(-1)!;
      assert.deepEqual(last, entry('kept', { b: '2', a: '1' }));
      assert.match(hash, /^[0-9a-f]{64}$/);
      await reopened(() =>
        place.behind(async (ask) => {
          for (const change of ["UPDATE audit SET event = 'x'", 'DELETE FROM audit', 'TRUNCATE audit']) {
            await assert.rejects(ask(change), /only ever added/);
          }
        }),
      );
    });

    test('an audit line forged behind the back of the database is found', async () => {
      assert.equal(await store.verifyAudit(kumamoto), null);
      await reopened(() =>
        place.behind(async (ask) => {
          await ask('ALTER TABLE audit DISABLE TRIGGER audit_only_added');
          await ask(
            "UPDATE audit SET actor_name = 'somebody else' WHERE municipality_code = '431001' AND position = 1",
          );
          await ask("DELETE FROM audit WHERE municipality_code = '011002' AND position = 0");
          await ask('ALTER TABLE audit ENABLE TRIGGER audit_only_added');
        }),
      );
      assert.equal(await store.verifyAudit(kumamoto), 1);
      assert.equal(await store.verifyAudit(sapporo), 0);
    });

    test('data of a newer version is left alone, and both versions are said', async () => {
      await reopened(async () => {
        await place.behind((ask) => ask("INSERT INTO schema_migration VALUES (999, '0999_future.sql')"));
        const refused = await openStore(place.location);
        assert.ok(!refused.ok);
        const [issue] = refused.issues;
        assert.deepEqual(
          [issue?.code, issue?.found, issue?.expected],
          ['data.newer', '999', String(readdirSync('src/store/migrations').length)],
        );
        await place.behind((ask) => ask('DELETE FROM schema_migration WHERE version = 999'));
      });
      assert.deepStrictEqual(await store.load(kumamoto), smallDossier());
    });
  });
}
