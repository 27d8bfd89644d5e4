import type { AcceptedImport, AuditEntry, CityChange, ImportStore, ImportWriting, NewImport } from '#app';
import type { EditionId } from '#kernel';
import { addAudit } from './audit-chain.ts';
import { writeCityChange } from './city-change.ts';
import type { Change, Database } from './database.ts';
import { cityWriter } from './hold-city.ts';
import {
  dropBytes,
  dropParts,
  insertEntry,
  insertSession,
  isWorkedOn,
  lastEntry,
  nextKey,
  turn,
} from './import-steps.ts';
import { toJson } from './json-codec.ts';
import { findFile, findSession, listSessions } from './read-imports.ts';

/** The imports over any database of ours. */
export function importStore(database: Database): ImportStore {
  const inCity = cityWriter(database);
  return {
    list: () => listSessions(database),
    find: (key) => findSession(database, key),
    file: (key, position) => findFile(database, key, position),
    open: (session, audit) => inCity(session.city, (change) => open(change, session, audit)),
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
        if (written === 'done') await dropParts(change, key);
        return written;
      }),
    accept: (asked, audit) => inCity(asked.key.city, (change) => accept(change, asked, audit)).catch(staleOnly),
    undo: (asked, audit) => inCity(asked.key.city, (change) => undo(change, asked, audit)).catch(staleOnly),
  };
}

/** Takes the transaction back. */
class StaleImport extends Error {}

function staleOnly(error: unknown): 'stale' {
  if (error instanceof StaleImport) return 'stale';
  throw error;
}

async function open(change: Change, { city, cityName, files }: NewImport, audit: AuditEntry) {
  const key = await nextKey(change, city);
  await insertSession(change, { key, cityName, files }, audit);
  await addAudit(change, city, { ...audit, subject: `${audit.subject}/imports/${key.number}` });
  return key;
}

type Accepting = CityChange & { readonly accepted: AcceptedImport; readonly entries: number };

async function accept(change: Change, asked: Accepting, audit: AuditEntry): Promise<ImportWriting> {
  const { key, accepted, entries } = asked;
  if ((await lastEntry(change, key)) !== entries || !(await writeCityChange(change, asked))) return 'stale';
  const next = { state: 'accepted', accepted: toJson(accepted) };
  if ((await turn(change, { key, from: ['open'], audit }, next)) === 'stale') throw new StaleImport();
  await dropBytes(change, key);
  return 'done';
}

type Undoing = CityChange & { readonly editions: readonly EditionId[] };

async function undo(change: Change, asked: Undoing, audit: AuditEntry): Promise<ImportWriting | 'worked-on'> {
  const { key, editions } = asked;
  if (await isWorkedOn(change, key.city, editions)) return 'worked-on';
  if (!(await writeCityChange(change, asked))) return 'stale';
  const next = { state: 'open', accepted: null };
  if ((await turn(change, { key, from: ['accepted'], audit }, next)) === 'stale') throw new StaleImport();
  return 'done';
}
