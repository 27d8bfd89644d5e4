import type { Actor, AuditEntry, ComparisonKey, ComparisonWork, EditionState, WorkAddition, WorkEntry } from '#app';
import { addAudit } from './audit-chain.ts';
import type { Change, ComparisonEntryRow, Database } from './database.ts';
import { fromJson, toJson } from './json-codec.ts';

/** Entries are read first: they are never changed, and the states they name were written before them. */
export async function readComparisonWork(database: Database, key: ComparisonKey): Promise<ComparisonWork> {
  const rows = await entriesOf(database, key).selectAll().orderBy('number').execute();
  const ids = [...new Set(rows.flatMap(({ oldState, newState }) => [oldState, newState]))];
  if (ids.length === 0) return { states: [], entries: [] };
  const states = await database
    .selectFrom('comparisonState')
    .select(['id', 'units'])
    .where('municipalityCode', '=', key.city)
    .where('id', 'in', ids)
    .execute();
  const units = new Map(states.map((state) => [state.id, fromJson(state.units) as EditionState['units']]));
  return { states: ids.map((id) => ({ id, units: units.get(id) ?? [] })), entries: rows.map(entryOf) };
}

/** The caller holds the city's lock. False where the number is not the next. */
export async function writeWorkEntry(change: Change, addition: WorkAddition, audit: AuditEntry): Promise<boolean> {
  const { key, entry, states } = addition;
  const { last } = await entriesOf(change, key)
    .select((select) => select.fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  if (entry.number !== (last ?? 0) + 1) return false;
  const rows = states.map(({ id, units }) => ({ municipalityCode: key.city, id, units: toJson(units) }));
  await change
    .insertInto('comparisonState')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await change.insertInto('comparisonEntry').values(rowOf(key, entry)).execute();
  await addAudit(change, key.city, audit);
  return true;
}

function entriesOf(database: Database | Change, key: ComparisonKey) {
  return database
    .selectFrom('comparisonEntry')
    .where('municipalityCode', '=', key.city)
    .where('oldEdition', '=', key.old)
    .where('newEdition', '=', key.new);
}

function rowOf(key: ComparisonKey, { actor, act, ...entry }: WorkEntry): ComparisonEntryRow {
  return {
    municipalityCode: key.city,
    oldEdition: key.old,
    newEdition: key.new,
    ...entry,
    actorKind: actor.kind,
    actorName: actor.name,
    act: toJson(act),
  };
}

function entryOf(row: ComparisonEntryRow): WorkEntry {
  return {
    number: row.number,
    actor: { kind: row.actorKind as Actor['kind'], name: row.actorName },
    at: row.at,
    oldState: row.oldState,
    newState: row.newState,
    act: fromJson(row.act) as WorkEntry['act'],
  };
}
