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

  return {
    cities: () => store.cities(),
    city: async (code) => (await fresh(code)).summary,
    load: async (code) => (await fresh(code)).dossier,
    replace: async (dossier, audit) => {
      await store.replace(dossier, audit);
      kept.delete(dossier.municipality.code);
    },
    comparisonWork: (key) => store.comparisonWork(key),
    addWorkEntry: (addition, audit) => store.addWorkEntry(addition, audit),
    saveLineage: async (saving, audit) => {
      const saved = await store.saveLineage(saving, audit);
      kept.delete(saving.city);
      return saved;
    },
    imports: {
      ...store.imports,
      accept: async (change, audit) => {
        const written = await store.imports.accept(change, audit);
        kept.delete(change.key.city);
        return written;
      },
      undo: async (change, audit) => {
        const written = await store.imports.undo(change, audit);
        kept.delete(change.key.city);
        return written;
      },
    },
    checkEntries: (key) => store.checkEntries(key),
    addCheckEntry: (addition, audit) => store.addCheckEntry(addition, audit),
    saveCorrection: async (saving, audit) => {
      const saved = await store.saveCorrection(saving, audit);
      kept.delete(saving.key.city);
      return saved;
    },
    saveStatus: async (saving, audit) => {
      const saved = await store.saveStatus(saving, audit);
      kept.delete(saving.city);
      return saved;
    },
    audit: (code) => store.audit(code),
    verifyAudit: (code) => store.verifyAudit(code),
    close: () => store.close(),
  };
}
