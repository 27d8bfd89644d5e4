import type { AuditEntry, CityChange, Dossier, HandedFile, ImportKey, ImportSession, ImportStore } from '#app';
import type { MunicipalityCode } from '#kernel';

/** What the imports need of the store that they are part of. */
interface Around {
  revision(code: MunicipalityCode): string | null;
  change(code: MunicipalityCode, dossier: Dossier | null): void;
  isCompared(code: MunicipalityCode, edition: string): boolean;
  audit(line: AuditEntry): void;
}

interface Kept {
  readonly session: ImportSession;
  readonly files: readonly HandedFile[];
}

/** The imports in memory, by the rules of the database. */
export function memoryImports({ revision, change, isCompared, audit }: Around): ImportStore {
  const kept = new Map<string, Kept>();
  const nameOf = (key: ImportKey): string => `${key.city} ${key.number}`;
  const put = (
    key: ImportKey,
    line: AuditEntry,
    next: Partial<ImportSession>,
    files?: readonly HandedFile[],
  ): 'done' => {
    const old = kept.get(nameOf(key));
    if (old) kept.set(nameOf(key), { session: { ...old.session, ...next }, files: files ?? old.files });
    audit(line);
    return 'done';
  };
  const stateOf = (key: ImportKey) => kept.get(nameOf(key))?.session.state;
  const isAt = ({ key, revision: from }: CityChange): boolean => revision(key.city) === from;
  return {
    list: async () =>
      [...kept.values()]
        .map(({ session }) => session)
        .filter(({ state }) => state !== 'discarded')
        .toReversed(),
    find: async (key) => kept.get(nameOf(key))?.session ?? null,
    file: async (key, position) => kept.get(nameOf(key))?.files[position] ?? null,
    open: async ({ city, cityName, files }, line) => {
      const number = [...kept.values()].filter(({ session }) => session.key.city === city).length + 1;
      const key = { city, number };
      const session: ImportSession = {
        ...{ key, cityName, state: 'unread', actor: line.actor, at: line.at },
        files: files.map(({ name, bytes }) => ({ name, size: bytes.length, sha256: '' })),
        ...{ document: null, refused: [], entries: [], accepted: null },
      };
      kept.set(nameOf(key), { session, files });
      audit(line);
      return key;
    },
    keepReading: async (key, reading, line) => {
      if (stateOf(key) !== 'unread') return 'stale';
      const next: Partial<ImportSession> = reading.ok
        ? { state: 'open', document: reading.value }
        : { state: 'refused', refused: reading.issues };
      return put(key, line, next);
    },
    addEntry: async (key, entry, line) => {
      const session = kept.get(nameOf(key))?.session;
      if (session?.state !== 'open' || entry.number !== session.entries.length + 1) return 'stale';
      return put(key, line, { entries: [...session.entries, entry] });
    },
    discard: async (key, line) => {
      if (stateOf(key) === 'accepted' || stateOf(key) === 'discarded') return 'stale';
      return put(key, line, { state: 'discarded', document: null, entries: [], files: [] }, []);
    },
    accept: async (asked, line) => {
      const session = kept.get(nameOf(asked.key))?.session;
      if (session?.state !== 'open' || session.entries.length !== asked.entries || !isAt(asked)) return 'stale';
      change(asked.key.city, asked.dossier);
      return put(asked.key, line, { state: 'accepted', accepted: asked.accepted }, []);
    },
    undo: async (asked, line) => {
      if (asked.editions.some((edition) => isCompared(asked.key.city, edition))) return 'compared';
      if (stateOf(asked.key) !== 'accepted' || !isAt(asked)) return 'stale';
      change(asked.key.city, asked.dossier);
      return put(asked.key, line, { state: 'open', accepted: null });
    },
  };
}
