import { sql } from 'kysely';
import type { AuditEntry, CitySummary, Dossier, LineageSaving, StatusSaving, Store } from '#app';
import type { EditionId, MunicipalityCode } from '#kernel';
import type { Edition } from '#plan';
import { addAudit, auditEntryOf, firstBrokenLine } from './audit-chain.ts';
import { cityRows } from './city-rows.ts';
import type { CityRows } from './city-rows.ts';
import { insertRows, revisionOf, writeDossier } from './city-change.ts';
import { cityTableNames } from './city-tables.ts';
import type { CityTable } from './city-tables.ts';
import { readCheckEntries, writeCheckEntry } from './check-entry-store.ts';
import { readComparisonWork, writeWorkEntry } from './comparison-work-store.ts';
import type { AuditRow, Change, Database } from './database.ts';
import { dossierOfRows } from './dossier-of-rows.ts';
import { holdCity } from './hold-city.ts';
import { importStore } from './import-store.ts';

/** The store over any database of ours, schema in place. */
export function sqlStore(database: Database): Store {
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
      database.transaction().execute(async (change) => {
        await holdCity(change, dossier.municipality.code);
        await writeDossier(change, dossier);
        await addAudit(change, dossier.municipality.code, audit);
      }),
    comparisonWork: (key) => readComparisonWork(database, key),
    addWorkEntry: (addition, audit) =>
      database.transaction().execute(async (change) => {
        await holdCity(change, addition.key.city);
        return writeWorkEntry(change, addition, audit);
      }),
    saveLineage: (saving, audit) =>
      database.transaction().execute(async (change) => {
        await holdCity(change, saving.city);
        return writeLineage(change, saving, audit);
      }),
    imports: importStore(database),
    checkEntries: (key) => readCheckEntries(database, key),
    addCheckEntry: (addition, audit) =>
      database.transaction().execute(async (change) => {
        await holdCity(change, addition.key.city);
        return writeCheckEntry(change, addition, audit);
      }),
    saveStatus: (saving, audit) =>
      database.transaction().execute(async (change) => {
        await holdCity(change, saving.city);
        return writeStatus(change, saving, audit);
      }),
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

async function readRows(change: Change, code: string): Promise<CityRows> {
  const rows = new Map<CityTable, readonly Readonly<Record<string, unknown>>[]>();
  for (const table of cityTableNames) {
    rows.set(
      table,
      await change.selectFrom(table).selectAll().where('municipalityCode', '=', code).orderBy('position').execute(),
    );
  }
  return rows;
}

interface EditionChange {
  readonly city: MunicipalityCode;
  readonly edition: EditionId;
  /** Of the city that the change was made from. */
  readonly revision: string;
}

/**
 * One edition changed, and the city's revision with it; null, and nothing written, where the city is not at the revision that
 * the change was made from. Gives the city's rows as they are after the change.
 */
async function changeEdition(
  change: Change,
  { city, edition: id, revision }: EditionChange,
  changed: (edition: Edition) => Edition,
): Promise<CityRows | null> {
  const [found] = await summaries(change).where('municipalityCode', '=', city).execute();
  if (found?.revision !== revision) return null;
  const dossier = dossierOfRows(city, await readRows(change, city));
  const editions = dossier.editions.map((entry) =>
    entry.edition.id === id ? { ...entry, edition: changed(entry.edition) } : entry,
  );
  const next = { ...dossier, editions };
  await change
    .updateTable('municipality')
    .set({ revision: revisionOf(next) })
    .where('municipalityCode', '=', city)
    .execute();
  return cityRows(next, revisionOf(next));
}

async function writeLineage(change: Change, saving: LineageSaving, audit: AuditEntry): Promise<boolean> {
  const { city, edition: id, lineage } = saving;
  const rows = await changeEdition(change, saving, (edition) => ({ ...edition, lineage }));
  if (!rows) return false;
  await change.deleteFrom('lineage').where('municipalityCode', '=', city).where('edition', '=', id).execute();
  await insertRows(change, 'lineage', rows.get('lineage')?.filter((row) => row['edition'] === id) ?? []);
  await addAudit(change, city, audit);
  return true;
}

async function writeStatus(change: Change, saving: StatusSaving, audit: AuditEntry): Promise<boolean> {
  const { city, edition: id, status } = saving;
  const rows = await changeEdition(change, saving, (edition) => ({ ...edition, status }));
  if (!rows) return false;
  await change
    .updateTable('edition')
    .set({ status })
    .where('municipalityCode', '=', city)
    .where('id', '=', id)
    .execute();
  await addAudit(change, city, audit);
  return true;
}

function auditRows(database: Database, code: string): Promise<AuditRow[]> {
  return database.selectFrom('audit').selectAll().where('municipalityCode', '=', code).orderBy('position').execute();
}
