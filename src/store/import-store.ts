import { createHash } from 'node:crypto';
import type {
  Actor,
  AuditEntry,
  HandedFile,
  ImportEntry,
  ImportFile,
  ImportKey,
  ImportSession,
  ImportState,
  ImportStore,
  ImportSummary,
  ImportWriting,
} from '#app';
import type { MunicipalityCode } from '#kernel';
import { addAudit } from './audit-chain.ts';
import { writeCityChange } from './city-change.ts';
import type { Change, Database, ImportEntryRow, ImportSessionRow } from './database.ts';
import { holdCity } from './hold-city.ts';
import { fromJson, toJson } from './json-codec.ts';

type Key = ImportKey;

/** The imports over any database of ours. Writers of one city come one after the other. */
export function importStore(database: Database): ImportStore {
  const inCity = <T>(city: MunicipalityCode, write: (change: Change) => Promise<T>): Promise<T> =>
    database.transaction().execute(async (change) => {
      await holdCity(change, city);
      return write(change);
    });
  return {
    list: () => listSessions(database),
    find: (key) => findSession(database, key),
    file: (key, position) => findFile(database, key, position),
    open: (session, audit) =>
      inCity(session.city, async (change) => {
        const key = await nextKey(change, session.city);
        await insertSession(change, { key, cityName: session.cityName, files: session.files }, audit);
        await addAudit(change, key.city, { ...audit, subject: `${audit.subject}/imports/${key.number}` });
        return key;
      }),
    keepReading: (key, reading, audit) =>
      inCity(key.city, (change) => {
        const kept = reading.ok
          ? { state: 'open', document: toJson(reading.value) }
          : { state: 'refused', refused: toJson(reading.issues) };
        return turn(change, { key, from: ['unread'], audit }, kept);
      }),
    addEntry: (key, entry, audit) => inCity(key.city, (change) => insertEntry(change, { key, entry, audit })),
    discard: (key, audit) =>
      inCity(key.city, async (change) => {
        const gone = { state: 'discarded', document: null, refused: null };
        const written = await turn(change, { key, from: ['unread', 'refused', 'open'], audit }, gone);
        if (written === 'done') {
          await entriesOf(change, key).execute();
          await filesOf(change, key).execute();
        }
        return written;
      }),
    accept: ({ key, dossier, revision, accepted, entries }, audit) =>
      inCity(key.city, async (change) => {
        if ((await lastEntry(change, key)) !== entries) return 'stale';
        if (!(await writeCityChange(change, { key, dossier, revision }))) return 'stale';
        const written = await turn(
          change,
          { key, from: ['open'], audit },
          { state: 'accepted', accepted: toJson(accepted) },
        );
        if (written === 'stale') throw new StaleImport();
        await change
          .updateTable('importFile')
          .set({ bytes: null })
          .where('municipalityCode', '=', key.city)
          .where('session', '=', key.number)
          .execute();
        return written;
      }).catch(staleOnly),
    undo: ({ key, dossier, revision, editions }, audit) =>
      inCity(key.city, async (change) => {
        if (await isCompared(change, key.city, editions)) return 'compared' as const;
        if (!(await writeCityChange(change, { key, dossier, revision }))) return 'stale';
        const written = await turn(change, { key, from: ['accepted'], audit }, { state: 'open', accepted: null });
        if (written === 'stale') throw new StaleImport();
        return written;
      }).catch(staleOnly),
  };
}

/** Takes the transaction back. */
class StaleImport extends Error {}

function staleOnly(error: unknown): 'stale' {
  if (error instanceof StaleImport) return 'stale';
  throw error;
}

async function nextKey(change: Change, city: MunicipalityCode): Promise<Key> {
  const { last } = await change
    .selectFrom('importSession')
    .where('municipalityCode', '=', city)
    .select((select) => select.fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  return { city, number: (last ?? 0) + 1 };
}

interface NewSession {
  readonly key: Key;
  readonly cityName: string;
  readonly files: readonly HandedFile[];
}

async function insertSession(change: Change, { key, cityName, files }: NewSession, audit: AuditEntry): Promise<void> {
  await change
    .insertInto('importSession')
    .values({
      ...rowKey(key),
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
  for (const [position, { name, bytes }] of files.entries()) {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const row = { municipalityCode: key.city, session: key.number, position, name, size: bytes.length, sha256, bytes };
    await change.insertInto('importFile').values(row).execute();
  }
}

interface Turn {
  readonly key: Key;
  readonly from: readonly ImportState[];
  readonly audit: AuditEntry;
}

/** The session in another state; `stale` where it is not in one of those it may come from. */
async function turn(
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
  readonly key: Key;
  readonly entry: ImportEntry;
  readonly audit: AuditEntry;
}

async function insertEntry(change: Change, { key, entry, audit }: Addition): Promise<ImportWriting> {
  const session = await sessionsAt(change, key).select('state').executeTakeFirst();
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

async function lastEntry(change: Change, key: Key): Promise<number> {
  const { last } = await change
    .selectFrom('importEntry')
    .where('municipalityCode', '=', key.city)
    .where('session', '=', key.number)
    .select((select) => select.fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

/** Whether somebody has said something about a comparison of one of the editions. */
async function isCompared(change: Change, city: string, editions: readonly string[]): Promise<boolean> {
  const found = await change
    .selectFrom('comparisonEntry')
    .select('number')
    .where('municipalityCode', '=', city)
    .where((is) => is.or([is('oldEdition', 'in', editions), is('newEdition', 'in', editions)]))
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

const entriesOf = (change: Change, key: Key) =>
  change.deleteFrom('importEntry').where('municipalityCode', '=', key.city).where('session', '=', key.number);

const filesOf = (change: Change, key: Key) =>
  change.deleteFrom('importFile').where('municipalityCode', '=', key.city).where('session', '=', key.number);

const sessionsAt = (database: Database | Change, key: Key) =>
  database.selectFrom('importSession').where('municipalityCode', '=', key.city).where('number', '=', key.number);

const rowKey = ({ city, number }: Key) => ({ municipalityCode: city, number });

async function listSessions(database: Database): Promise<readonly ImportSummary[]> {
  const rows = await database
    .selectFrom('importSession')
    .select(['municipalityCode', 'number', 'cityName', 'state', 'actorKind', 'actorName', 'at'])
    .where('state', '<>', 'discarded')
    .execute();
  const files = await database
    .selectFrom('importFile')
    .select(['municipalityCode', 'session', 'name', 'size', 'sha256'])
    .orderBy('position')
    .execute();
  const bySession = Map.groupBy(files, (file) => `${file.municipalityCode} ${file.session}`);
  return rows
    .map((row) => summaryOf(row, bySession.get(`${row.municipalityCode} ${row.number}`) ?? []))
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at) || other.key.number - one.key.number);
}

async function findSession(database: Database, key: Key): Promise<ImportSession | null> {
  const row = await sessionsAt(database, key).selectAll().executeTakeFirst();
  if (!row) return null;
  const files = await database
    .selectFrom('importFile')
    .select(['name', 'size', 'sha256'])
    .where('municipalityCode', '=', key.city)
    .where('session', '=', key.number)
    .orderBy('position')
    .execute();
  const entries = await database
    .selectFrom('importEntry')
    .selectAll()
    .where('municipalityCode', '=', key.city)
    .where('session', '=', key.number)
    .orderBy('number')
    .execute();
  return {
    ...summaryOf(row, files),
    document: parsed<ImportSession['document']>(row.document, null),
    refused: parsed<ImportSession['refused']>(row.refused, []),
    accepted: parsed<ImportSession['accepted']>(row.accepted, null),
    entries: entries.map(entryOf),
  };
}

async function findFile(database: Database, key: Key, position: number): Promise<HandedFile | null> {
  const row = await database
    .selectFrom('importFile')
    .select(['name', 'bytes'])
    .where('municipalityCode', '=', key.city)
    .where('session', '=', key.number)
    .where('position', '=', position)
    .executeTakeFirst();
  return row?.bytes ? { name: row.name, bytes: new Uint8Array(row.bytes) } : null;
}

type SummaryRow = Omit<ImportSessionRow, 'document' | 'refused' | 'accepted'>;

function summaryOf(row: SummaryRow, files: readonly ImportFile[]): ImportSummary {
  return {
    key: { city: row.municipalityCode as MunicipalityCode, number: row.number },
    state: row.state as ImportState,
    cityName: row.cityName,
    actor: { kind: row.actorKind as Actor['kind'], name: row.actorName },
    at: row.at,
    files: files.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
  };
}

function entryOf({ number, actorKind, actorName, at, act }: ImportEntryRow): ImportEntry {
  return {
    number,
    actor: { kind: actorKind as Actor['kind'], name: actorName },
    at,
    act: parsed<ImportEntry['act'] | null>(act, null) as ImportEntry['act'],
  };
}

function parsed<T>(text: string | null, otherwise: T): T {
  return text === null ? otherwise : (fromJson(JSON.parse(text)) as T);
}
