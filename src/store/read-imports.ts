import type {
  Actor,
  HandedFile,
  ImportEntry,
  ImportFile,
  ImportKey,
  ImportSession,
  ImportState,
  ImportSummary,
} from '#app';
import type { MunicipalityCode } from '#kernel';
import type { Database, ImportEntryRow, ImportSessionRow } from './database.ts';
import { fromJson } from './json-codec.ts';

/** Of all cities, the newest first; those thrown away left out. */
export async function listSessions(database: Database): Promise<readonly ImportSummary[]> {
  const rows = await database
    .selectFrom('importSession')
    .select(['municipalityCode', 'number', 'cityName', 'state', 'actorKind', 'actorName', 'at'])
    .where('state', '<>', 'discarded')
    .execute();
  const files = await database
    .selectFrom('importFile')
    .select(['municipalityCode', 'session', 'name', 'size', 'sha256'])
    .select((select) => select('bytes', 'is not', null).as('isKept'))
    .orderBy('position')
    .execute();
  const bySession = Map.groupBy(files, (file) => `${file.municipalityCode} ${file.session}`);
  return rows
    .map((row) => summaryOf(row, bySession.get(`${row.municipalityCode} ${row.number}`) ?? []))
    .toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at) || other.key.number - one.key.number);
}

export async function findSession(database: Database, key: ImportKey): Promise<ImportSession | null> {
  const row = await database
    .selectFrom('importSession')
    .selectAll()
    .where('municipalityCode', '=', key.city)
    .where('number', '=', key.number)
    .executeTakeFirst();
  if (!row) return null;
  const files = await database
    .selectFrom('importFile')
    .select(['name', 'size', 'sha256'])
    .select((select) => select('bytes', 'is not', null).as('isKept'))
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

/** Null where the bytes are gone. */
export async function findFile(database: Database, key: ImportKey, position: number): Promise<HandedFile | null> {
  const row = await database
    .selectFrom('importFile')
    .select(['name', 'bytes', 'changes'])
    .where('municipalityCode', '=', key.city)
    .where('session', '=', key.number)
    .where('position', '=', position)
    .executeTakeFirst();
  return row?.bytes ? { name: row.name, bytes: new Uint8Array(row.bytes), changes: row.changes } : null;
}

type SummaryRow = Omit<ImportSessionRow, 'document' | 'refused' | 'accepted'>;

type FileRow = Omit<ImportFile, 'isKept'> & { readonly isKept: unknown };

function summaryOf(row: SummaryRow, files: readonly FileRow[]): ImportSummary {
  return {
    key: { city: row.municipalityCode as MunicipalityCode, number: row.number },
    state: row.state as ImportState,
    cityName: row.cityName,
    actor: { kind: row.actorKind as Actor['kind'], name: row.actorName },
    at: row.at,
    files: files.map(({ name, size, sha256, isKept }) => ({ name, size, sha256, isKept: Boolean(isKept) })),
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
