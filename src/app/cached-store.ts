import type { MunicipalityCode } from '#kernel';
import type { Dossier } from './dossier.ts';
import type { CitySummary, Clock, Store } from './ports.ts';

interface Kept {
  readonly summary: CitySummary | null;
  readonly dossier: Dossier | null;
  readonly checked: number;
}

/**
 * Keeps each city's dossier in memory for as long as its revision stands.
 * The revision is asked for again after `maxAgeMs`; the sole owner of a folder may pass Infinity.
 */
export function cachedStore(store: Store, clock: Clock, maxAgeMs: number): Store {
  const kept = new Map<MunicipalityCode, Kept>();

  async function fresh(code: MunicipalityCode): Promise<Kept> {
    const now = Date.parse(clock.now());
    const entry = kept.get(code);
    if (entry && now - entry.checked < maxAgeMs) return entry;
    const summary = await store.city(code);
    const unchanged = entry?.summary && summary && entry.summary.revision === summary.revision;
    const dossier = unchanged ? entry.dossier : await (summary ? store.load(code) : null);
    const next = { summary, dossier, checked: now };
    if (summary) kept.set(code, next);
    return next;
  }

  /** Whatever was written, the next reading looks anew. */
  async function written<T>(code: MunicipalityCode, writing: Promise<T>): Promise<T> {
    return writing.finally(() => kept.delete(code));
  }

  return {
    cities: () => store.cities(),
    city: async (code) => (await fresh(code)).summary,
    load: async (code) => (await fresh(code)).dossier,
    replace: (dossier, audit) => written(dossier.municipality.code, store.replace(dossier, audit)),
    comparisonWork: (key) => store.comparisonWork(key),
    addWorkEntry: (addition, audit) => store.addWorkEntry(addition, audit),
    saveLineage: (saving, audit) => written(saving.city, store.saveLineage(saving, audit)),
    imports: {
      ...store.imports,
      accept: (change, audit) => written(change.key.city, store.imports.accept(change, audit)),
      undo: (change, audit) => written(change.key.city, store.imports.undo(change, audit)),
    },
    checkEntries: (key) => store.checkEntries(key),
    addCheckEntry: (addition, audit) => store.addCheckEntry(addition, audit),
    dictionaryVersions: (city) => store.dictionaryVersions(city),
    saveDictionary: (saving, audit) => store.saveDictionary(saving, audit),
    saveCorrection: (saving, audit) => written(saving.key.city, store.saveCorrection(saving, audit)),
    saveStatus: (saving, audit) => written(saving.city, store.saveStatus(saving, audit)),
    saveYear: (saving, audit) => written(saving.city, store.saveYear(saving, audit)),
    audit: (code) => store.audit(code),
    verifyAudit: (code) => store.verifyAudit(code),
    close: () => store.close(),
  };
}
