import { createHash } from 'node:crypto';
import type { CityChange, Dossier } from '#app';
import { canonicalJson } from '#kernel';
import { cityRows } from './city-rows.ts';
import { cityTableNames, cityTables } from './city-tables.ts';
import type { CityTable } from './city-tables.ts';
import type { Row } from './columns.ts';
import type { Change } from './database.ts';

/** PostgreSQL takes at most 65,535 parameters in one statement. */
const MOST_PARAMETERS = 60_000;

/** The city as a whole in place of what was there. The caller holds it. */
export async function writeDossier(change: Change, dossier: Dossier): Promise<void> {
  const rows = cityRows(dossier, revisionOf(dossier));
  await removeCity(change, dossier.municipality.code);
  for (const table of cityTableNames) await insertRows(change, table, rows.get(table) ?? []);
}

/** False, and nothing written, where the city is not at the revision that the change was made from. */
export async function writeCityChange(change: Change, { key, dossier, revision }: CityChange): Promise<boolean> {
  const found = await change
    .selectFrom('municipality')
    .select('revision')
    .where('municipalityCode', '=', key.city)
    .executeTakeFirst();
  if ((found?.['revision'] ?? null) !== revision) return false;
  if (dossier) await writeDossier(change, dossier);
  else await removeCity(change, key.city);
  return true;
}

async function removeCity(change: Change, code: string): Promise<void> {
  await change.deleteFrom('municipality').where('municipalityCode', '=', code).execute();
}

export async function insertRows(change: Change, table: CityTable, rows: readonly Row[]): Promise<void> {
  const most = Math.floor(MOST_PARAMETERS / (Object.keys(cityTables[table]).length + 5));
  for (let from = 0; from < rows.length; from += most) {
    await change
      .insertInto(table)
      .values(rows.slice(from, from + most))
      .execute();
  }
}

/** The same content has the same revision. */
export function revisionOf(dossier: Dossier): string {
  return createHash('sha256').update(canonicalJson(dossier)).digest('hex');
}
