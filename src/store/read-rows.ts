import type { CityRows } from './city-rows.ts';
import { cityTableNames, type CityTable } from './city-tables.ts';
import type { Change } from './database.ts';

/** Everything of a city, table by table, in its order. */
export async function readRows(change: Change, code: string): Promise<CityRows> {
  const rows = new Map<CityTable, readonly Readonly<Record<string, unknown>>[]>();
  for (const table of cityTableNames) {
    rows.set(
      table,
      await change.selectFrom(table).selectAll().where('municipalityCode', '=', code).orderBy('position').execute(),
    );
  }
  return rows;
}
