import type {
  AuditEntry,
  CityChange,
  Dossier,
  HandedFile,
  ImportKey,
  ImportSession,
  ImportState,
  ImportStore,
} from '#app';
import type { MunicipalityCode } from '#kernel';

/** What the imports need of the store that they are part of. */
interface Around {
  revision(code: MunicipalityCode): string | null;
  change(code: MunicipalityCode, dossier: Dossier | null): void;
  isWorkedOn(code: MunicipalityCode, edition: string): boolean;
  audit(line: AuditEntry): void;
}

interface Kept extends ImportSession {
  readonly bytes: readonly HandedFile[];
}

/** Sessions by their keys. */
class Sessions {
  readonly #kept = new Map<string, Kept>();

  at({ city, number }: ImportKey): Kept | null {
    return this.#kept.get(`${city} ${number}`) ?? null;
  }

  put(session: Kept): void {
    this.#kept.set(`${session.key.city} ${session.key.number}`, session);
  }

  get all(): readonly Kept[] {
    return [...this.#kept.values()];
  }
}

/** The imports in memory, by the rules of the database. */
export function memoryImports({ revision, change, isWorkedOn, audit }: Around): ImportStore {
  const sessions = new Sessions();
  const turn = (key: ImportKey, line: AuditEntry, next: Partial<Kept>): 'done' => {
    const old = sessions.at(key);
    if (old) sessions.put({ ...old, ...next });
    audit(line);
    return 'done';
  };
  const isIn = (key: ImportKey, ...states: readonly ImportState[]): boolean =>
    states.includes(sessions.at(key)?.state ?? 'discarded');
  const isAt = ({ key, revision: from }: CityChange): boolean => revision(key.city) === from;
  return {
    list: async () => sessions.all.filter(({ state }) => state !== 'discarded').toReversed(),
    find: async (key) => sessions.at(key),
    file: async (key, position) => sessions.at(key)?.bytes[position] ?? null,
    open: async (asked, line) => {
      const number = sessions.all.filter(({ key }) => key.city === asked.city).length + 1;
      const key = { city: asked.city, number };
      sessions.put(newSession(key, asked, line));
      audit(line);
      return key;
    },
    keepReading: async (key, reading, line) => {
      if (!isIn(key, 'unread')) return 'stale';
      return turn(
        key,
        line,
        reading.ok ? { state: 'open', document: reading.value } : { state: 'refused', refused: reading.issues },
      );
    },
    addEntry: async (key, entry, line) => {
      const entries = sessions.at(key)?.entries ?? [];
      if (!isIn(key, 'open') || entry.number !== entries.length + 1) return 'stale';
      return turn(key, line, { entries: [...entries, entry] });
    },
    discard: async (key, line) => {
      if (!isIn(key, 'unread', 'refused', 'open')) return 'stale';
      return turn(key, line, { state: 'discarded', document: null, entries: [], files: [], bytes: [] });
    },
    accept: async (asked, line) => {
      const { key, dossier, accepted, entries } = asked;
      if (!isIn(key, 'open') || sessions.at(key)?.entries.length !== entries || !isAt(asked)) return 'stale';
      change(key.city, dossier);
      const files = (sessions.at(key)?.files ?? []).map((file) => ({ ...file, isKept: false }));
      return turn(key, line, { state: 'accepted', accepted, bytes: [], files });
    },
    undo: async (asked, line) => {
      const { key, dossier, editions } = asked;
      if (editions.some((edition) => isWorkedOn(key.city, edition))) return 'worked-on';
      if (!isIn(key, 'accepted') || !isAt(asked)) return 'stale';
      change(key.city, dossier);
      return turn(key, line, { state: 'open', accepted: null });
    },
  };
}

type Opened = Parameters<ImportStore['open']>[0];

function newSession(key: ImportKey, { cityName, files }: Opened, { actor, at }: AuditEntry): Kept {
  return {
    key,
    cityName,
    state: 'unread',
    actor,
    at,
    files: files.map(({ name, bytes }) => ({ name, size: bytes.length, sha256: '', isKept: true })),
    document: null,
    refused: [],
    entries: [],
    accepted: null,
    bytes: files,
  };
}
