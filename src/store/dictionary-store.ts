import type { Actor, AuditEntry, DictionarySaving, DictionaryVersion } from '#app';
import { addAudit } from './audit-chain.ts';
import type { Change, Database } from './database.ts';
import { fromJson, toJson } from './json-codec.ts';

export async function readDictionaries(database: Database, city: string): Promise<readonly DictionaryVersion[]> {
  const rows = await database
    .selectFrom('dictionaryVersion')
    .selectAll()
    .where('municipalityCode', '=', city)
    .orderBy('number')
    .execute();
  return rows.map(({ number, actorKind, actorName, at, dictionary }) => ({
    number,
    actor: { kind: actorKind as Actor['kind'], name: actorName },
    at,
    dictionary: fromJson(dictionary) as DictionaryVersion['dictionary'],
  }));
}

/** The caller holds the city's lock. False where the number is not the next. */
export async function writeDictionary(
  change: Change,
  { city, version }: DictionarySaving,
  audit: AuditEntry,
): Promise<boolean> {
  const { number, actor, at, dictionary } = version;
  const { last } = await change
    .selectFrom('dictionaryVersion')
    .where('municipalityCode', '=', city)
    .select((select) => select.fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  if (number !== (last ?? 0) + 1) return false;
  const who = { actorKind: actor.kind, actorName: actor.name };
  await change
    .insertInto('dictionaryVersion')
    .values({ municipalityCode: city, number, ...who, at, dictionary: toJson(dictionary) })
    .execute();
  await addAudit(change, city, audit);
  return true;
}
