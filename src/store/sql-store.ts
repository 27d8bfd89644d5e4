import { sql } from 'kysely';
import type { CitySummary, Dossier, Store } from '#app';
import type { MunicipalityCode } from '#kernel';
import { addAudit, auditEntryOf, firstBrokenLine } from './audit-chain.ts';
import { writeDossier } from './city-change.ts';
import { readCheckEntries, writeCheckEntry } from './check-entry-store.ts';
import { readComparisonWork, writeWorkEntry } from './comparison-work-store.ts';
import type { AuditRow, Change, Database } from './database.ts';
import { readDictionaries, writeDictionary } from './dictionary-store.ts';
import { dossierOfRows } from './dossier-of-rows.ts';
import { writeCorrection, writeLineage, writeStatus, writeYear } from './edition-change.ts';
import { cityWriter } from './hold-city.ts';
import { importStore } from './import-store.ts';
import { readRows } from './read-rows.ts';

/** The store over any database of ours, schema in place. */
export function sqlStore(database: Database): Store {
  const inCity = cityWriter(database);
  return {
    cities: () =>
      summaries(database)
        .orderBy(sql`municipality_code COLLATE "C"`)
        .execute()
        .then(asSummaries),
    city: async (code) =>
      asSummaries(await summaries(database).where('municipalityCode', '=', code).execute())[0] ?? null,
    load: (code) => loadDossier(database, code),
    replace: (dossier, audit) =>
      inCity(dossier.municipality.code, async (change) => {
        await writeDossier(change, dossier);
        await addAudit(change, dossier.municipality.code, audit);
      }),
    comparisonWork: (key) => readComparisonWork(database, key),
    addWorkEntry: (addition, audit) => inCity(addition.key.city, (change) => writeWorkEntry(change, addition, audit)),
    saveLineage: (saving, audit) => inCity(saving.city, (change) => writeLineage(change, saving, audit)),
    imports: importStore(database),
    checkEntries: (key) => readCheckEntries(database, key),
    addCheckEntry: (addition, audit) => inCity(addition.key.city, (change) => writeCheckEntry(change, addition, audit)),
    dictionaryVersions: (city) => readDictionaries(database, city),
    saveDictionary: (saving, audit) => inCity(saving.city, (change) => writeDictionary(change, saving, audit)),
    saveCorrection: (saving, audit) => inCity(saving.key.city, (change) => writeCorrection(change, saving, audit)),
    saveStatus: (saving, audit) => inCity(saving.city, (change) => writeStatus(change, saving, audit)),
    saveYear: (saving, audit) => inCity(saving.city, (change) => writeYear(change, saving, audit)),
    audit: async (code) => (await auditRows(database, code)).map(auditEntryOf),
    verifyAudit: async (code) => firstBrokenLine(await auditRows(database, code)),
    close: () => database.destroy(),
  };
}

function summaries(database: Database | Change) {
  return database
    .selectFrom('municipality')
    .select(['municipalityCode', 'name', 'revision'])
    .select((select) => [
      select
        .exists(
          select
            .selectFrom('edition')
            .select('id')
            .whereRef('edition.municipalityCode', '=', 'municipality.municipalityCode')
            .where('status', '<>', 'draft'),
        )
        .as('isPublic'),
    ]);
}

function asSummaries(rows: readonly Readonly<Record<string, unknown>>[]): readonly CitySummary[] {
  return rows.map((row) => ({
    code: row['municipalityCode'] as MunicipalityCode,
    name: row['name'] as string,
    revision: row['revision'] as string,
    isPublic: row['isPublic'] as boolean,
  }));
}

/** All reads see one state, also while another process replaces the city. */
async function loadDossier(database: Database, code: MunicipalityCode): Promise<Dossier | null> {
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (change) => {
      const rows = await readRows(change, code);
      return rows.get('municipality')?.length ? dossierOfRows(code, rows) : null;
    });
}

function auditRows(database: Database, code: string): Promise<AuditRow[]> {
  return database.selectFrom('audit').selectAll().where('municipalityCode', '=', code).orderBy('position').execute();
}
