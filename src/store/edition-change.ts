import type { AuditEntry, CorrectionSaving, EditionDossier, LineageSaving, StatusSaving, YearSaving } from '#app';
import { withYear } from '#cycle';
import type { EditionId, MunicipalityCode } from '#kernel';
import { addAudit } from './audit-chain.ts';
import { isNextCheckEntry, writeCheckEntry } from './check-entry-store.ts';
import { insertRows, revisionOf } from './city-change.ts';
import { cityRows, type CityRows } from './city-rows.ts';
import type { CityTable } from './city-tables.ts';
import type { Row } from './columns.ts';
import type { Change } from './database.ts';
import { dossierOfRows } from './dossier-of-rows.ts';
import { readRows } from './read-rows.ts';

interface EditionChange {
  readonly city: MunicipalityCode;
  readonly edition: EditionId;
  /** Of the city that the change was made from. */
  readonly revision: string;
}

/** The rows of the city before and after. */
interface ChangedRows {
  readonly before: CityRows;
  readonly after: CityRows;
}

/**
 * One edition changed, and the city's revision with it; null, and nothing written, where the city is not at the revision that
 * the change was made from.
 */
async function changeEdition(
  change: Change,
  { city, edition: id, revision }: EditionChange,
  changed: (edition: EditionDossier) => EditionDossier,
): Promise<ChangedRows | null> {
  const found = await change
    .selectFrom('municipality')
    .select('revision')
    .where('municipalityCode', '=', city)
    .executeTakeFirst();
  if (found?.['revision'] !== revision) return null;
  const dossier = dossierOfRows(city, await readRows(change, city));
  const editions = dossier.editions.map((entry) => (entry.edition.id === id ? changed(entry) : entry));
  const next = { ...dossier, editions };
  await change
    .updateTable('municipality')
    .set({ revision: revisionOf(next) })
    .where('municipalityCode', '=', city)
    .execute();
  return { before: cityRows(dossier, revision), after: cityRows(next, revisionOf(next)) };
}

export async function writeLineage(change: Change, saving: LineageSaving, audit: AuditEntry): Promise<boolean> {
  const { city, edition: id, lineage } = saving;
  const rows = await changeEdition(change, saving, (one) => ({ ...one, edition: { ...one.edition, lineage } }));
  if (!rows) return false;
  await change.deleteFrom('lineage').where('municipalityCode', '=', city).where('edition', '=', id).execute();
  await insertRows(change, 'lineage', rows.after.get('lineage')?.filter((row) => row['edition'] === id) ?? []);
  await addAudit(change, city, audit);
  return true;
}

export async function writeStatus(change: Change, saving: StatusSaving, audit: AuditEntry): Promise<boolean> {
  const { city, edition: id, status } = saving;
  const rows = await changeEdition(change, saving, (one) => ({ ...one, edition: { ...one.edition, status } }));
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

/** A year and all that hangs on it, parents first. */
const YEAR_TABLES = [
  'verificationYear',
  'nodeVerification',
  'explanation',
  'publishedVerdict',
  'gradeOverride',
  'referenceTable',
  'opinion',
] as const satisfies readonly CityTable[];

/** The years of the edition are written anew: each has its place among the others. */
export async function writeYear(change: Change, saving: YearSaving, audit: AuditEntry): Promise<boolean> {
  const { city, edition: id, year, record } = saving;
  const rows = await changeEdition(change, saving, (one) => ({
    ...one,
    verifications: withYear(one.verifications, year, record),
  }));
  if (!rows) return false;
  await change.deleteFrom('verificationYear').where('municipalityCode', '=', city).where('edition', '=', id).execute();
  for (const table of YEAR_TABLES)
    await insertRows(change, table, rows.after.get(table)?.filter((row) => row['edition'] === id) ?? []);
  await addAudit(change, city, audit);
  return true;
}

export async function writeCorrection(change: Change, saving: CorrectionSaving, audit: AuditEntry): Promise<boolean> {
  const { key, edition, revision } = saving;
  if (!(await isNextCheckEntry(change, saving))) return false;
  const rows = await changeEdition(change, { ...key, revision }, (one) => ({
    ...one,
    edition: { ...one.edition, nodes: edition.edition.nodes },
    indicators: edition.indicators,
  }));
  if (!rows) return false;
  for (const table of ['planNode', 'indicator'] as const) await updateChanged(change, table, rows);
  return writeCheckEntry(change, saving, audit);
}

/** Rows that hang on others stay: nothing is taken out and put in again. */
async function updateChanged(
  change: Change,
  table: Extract<CityTable, 'planNode' | 'indicator'>,
  { before, after }: ChangedRows,
): Promise<void> {
  const keyOf = (row: Row): string => JSON.stringify([row['edition'], row['id']]);
  const known = new Map(before.get(table)?.map((row) => [keyOf(row), JSON.stringify(row)]));
  const changed = after.get(table)?.filter((row) => known.get(keyOf(row)) !== JSON.stringify(row)) ?? [];
  for (const row of changed)
    await change
      .updateTable(table)
      .set(row)
      .where('municipalityCode', '=', row['municipalityCode'])
      .where('edition', '=', row['edition'])
      .where('id', '=', row['id'])
      .execute();
}
