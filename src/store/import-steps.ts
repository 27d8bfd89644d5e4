import { createHash } from 'node:crypto';
import type { AuditEntry, HandedFile, ImportEntry, ImportKey, ImportState, ImportWriting } from '#app';
import type { MunicipalityCode } from '#kernel';
import { addAudit } from './audit-chain.ts';
import type { Change, ImportSessionRow } from './database.ts';
import { toJson } from './json-codec.ts';

export async function nextKey(change: Change, city: MunicipalityCode): Promise<ImportKey> {
  const { last } = await change
    .selectFrom('importSession')
    .where('municipalityCode', '=', city)
    .select((select) => select.fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  return { city, number: (last ?? 0) + 1 };
}

interface NewSession {
  readonly key: ImportKey;
  readonly cityName: string;
  readonly files: readonly HandedFile[];
}

export async function insertSession(
  change: Change,
  { key, cityName, files }: NewSession,
  audit: AuditEntry,
): Promise<void> {
  await change
    .insertInto('importSession')
    .values({
      municipalityCode: key.city,
      number: key.number,
      cityName,
      state: 'unread',
      actorKind: audit.actor.kind,
      actorName: audit.actor.name,
      at: audit.at,
      document: null,
      refused: null,
      accepted: null,
    })
    .execute();
  for (const [position, { name, bytes, changes = 'accepted' }] of files.entries()) {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const row = { municipalityCode: key.city, session: key.number, position, name, size: bytes.length, sha256, bytes };
    await change
      .insertInto('importFile')
      .values({ ...row, changes })
      .execute();
  }
}

interface Turn {
  readonly key: ImportKey;
  readonly from: readonly ImportState[];
  readonly audit: AuditEntry;
}

/** The session in another state; `stale` where it is not in one of those it may come from. */
export async function turn(
  change: Change,
  { key, from, audit }: Turn,
  set: Partial<Pick<ImportSessionRow, 'state' | 'document' | 'refused' | 'accepted'>>,
): Promise<ImportWriting> {
  const changed = await change
    .updateTable('importSession')
    .set(set)
    .where('municipalityCode', '=', key.city)
    .where('number', '=', key.number)
    .where('state', 'in', from)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) return 'stale';
  await addAudit(change, key.city, audit);
  return 'done';
}

interface Addition {
  readonly key: ImportKey;
  readonly entry: ImportEntry;
  readonly audit: AuditEntry;
}

export async function insertEntry(change: Change, { key, entry, audit }: Addition): Promise<ImportWriting> {
  const session = await change
    .selectFrom('importSession')
    .select('state')
    .where('municipalityCode', '=', key.city)
    .where('number', '=', key.number)
    .executeTakeFirst();
  if (session?.state !== 'open' || entry.number !== (await lastEntry(change, key)) + 1) return 'stale';
  const { number, actor, at, act } = entry;
  await change
    .insertInto('importEntry')
    .values({
      municipalityCode: key.city,
      session: key.number,
      number,
      actorKind: actor.kind,
      actorName: actor.name,
      at,
      act: toJson(act),
    })
    .execute();
  await addAudit(change, key.city, audit);
  return 'done';
}

export async function lastEntry(change: Change, key: ImportKey): Promise<number> {
  const { last } = await change
    .selectFrom('importEntry')
    .where('municipalityCode', '=', key.city)
    .where('session', '=', key.number)
    .select((select) => select.fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

/** Whether somebody has said something about a comparison of one of the editions, or about a finding of one. */
export async function isWorkedOn(change: Change, city: string, editions: readonly string[]): Promise<boolean> {
  if (editions.length === 0) return false;
  const compared = await change
    .selectFrom('comparisonEntry')
    .select('number')
    .where('municipalityCode', '=', city)
    .where((is) => is.or([is('oldEdition', 'in', editions), is('newEdition', 'in', editions)]))
    .limit(1)
    .executeTakeFirst();
  const checked = await change
    .selectFrom('checkEntry')
    .select('number')
    .where('municipalityCode', '=', city)
    .where('edition', 'in', editions)
    .limit(1)
    .executeTakeFirst();
  return compared !== undefined || checked !== undefined;
}

/** The bytes of its files go; what they were called stays. */
export async function dropBytes(change: Change, key: ImportKey): Promise<void> {
  await change
    .updateTable('importFile')
    .set({ bytes: null })
    .where('municipalityCode', '=', key.city)
    .where('session', '=', key.number)
    .execute();
}

/** Its files and its entries go. */
export async function dropParts(change: Change, key: ImportKey): Promise<void> {
  for (const table of ['importEntry', 'importFile'] as const) {
    await change.deleteFrom(table).where('municipalityCode', '=', key.city).where('session', '=', key.number).execute();
  }
}
