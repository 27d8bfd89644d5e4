import type { Actor, AuditEntry, CheckAddition, CheckEntry, CheckKey } from '#app';
import { addAudit } from './audit-chain.ts';
import type { Change, CheckEntryRow, Database } from './database.ts';
import { fromJson, toJson } from './json-codec.ts';

export async function readCheckEntries(database: Database, key: CheckKey): Promise<readonly CheckEntry[]> {
  const rows = await entriesOf(database, key).selectAll().orderBy('number').execute();
  return rows.map(entryOf);
}

/** The caller holds the city's lock. False where the number is not the next. */
export async function writeCheckEntry(change: Change, addition: CheckAddition, audit: AuditEntry): Promise<boolean> {
  const { key, entry } = addition;
  if (!(await isNextCheckEntry(change, addition))) return false;
  await change.insertInto('checkEntry').values(rowOf(key, entry)).execute();
  await addAudit(change, key.city, audit);
  return true;
}

/** Whether an entry may be written; the caller holds the city's lock. */
export async function isNextCheckEntry(change: Change, { key, entry }: CheckAddition): Promise<boolean> {
  const { last } = await entriesOf(change, key)
    .select((select) => select.fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  return entry.number === (last ?? 0) + 1;
}

function entriesOf(database: Database | Change, key: CheckKey) {
  return database.selectFrom('checkEntry').where('municipalityCode', '=', key.city).where('edition', '=', key.edition);
}

function rowOf({ city, edition }: CheckKey, { number, actor, at, act }: CheckEntry): CheckEntryRow {
  const who = { actorKind: actor.kind, actorName: actor.name };
  return { municipalityCode: city, edition, number, ...who, at, act: toJson(act) };
}

function entryOf({ number, actorKind, actorName, at, act }: CheckEntryRow): CheckEntry {
  return {
    number,
    actor: { kind: actorKind as Actor['kind'], name: actorName },
    at,
    act: fromJson(act) as CheckEntry['act'],
  };
}
