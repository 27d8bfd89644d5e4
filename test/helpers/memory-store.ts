import type { AuditEntry, CheckEntry, ComparisonKey, ComparisonWork, DictionaryVersion, Dossier, Store } from '#app';
import { noWork } from '#app';
import { withYear } from '#cycle';
import type { MunicipalityCode } from '#kernel';
import { memoryImports } from './memory-imports.ts';

/** A store in memory: each replacement is a new revision. */
export function memoryStore(...dossiers: readonly Dossier[]): Store {
  const kept = new Map<MunicipalityCode, { readonly dossier: Dossier; readonly revision: string }>();
  const lines: (AuditEntry & { readonly hash: string })[] = [];
  let changes = 0;
  const put = (dossier: Dossier): void => {
    changes += 1;
    kept.set(dossier.municipality.code, { dossier, revision: `r${changes}` });
  };
  dossiers.forEach(put);
  const checks = new Map<string, readonly CheckEntry[]>();
  const dictionaries = new Map<MunicipalityCode, readonly DictionaryVersion[]>();
  const works = new Map<string, ComparisonWork>();
  const workOf = (key: ComparisonKey): ComparisonWork => works.get(JSON.stringify(key)) ?? noWork;
  const summaryOf = (code: MunicipalityCode) => {
    const entry = kept.get(code);
    if (!entry) return null;
    const { municipality, editions } = entry.dossier;
    const isPublic = editions.some(({ edition }) => edition.status !== 'draft');
    return { code, name: municipality.name, revision: entry.revision, isPublic };
  };
  return {
    cities: async () => [...kept.keys()].flatMap((code) => summaryOf(code) ?? []),
    city: async (code) => summaryOf(code),
    load: async (code) => kept.get(code)?.dossier ?? null,
    replace: async (dossier, audit) => {
      put(dossier);
      lines.push({ ...audit, hash: '' });
    },
    comparisonWork: async (key) => workOf(key),
    addWorkEntry: async ({ key, entry, states }, audit) => {
      const { entries, states: known } = workOf(key);
      if (entry.number !== entries.length + 1) return false;
      const fresh = states.filter(({ id }) => !known.some((state) => state.id === id));
      works.set(JSON.stringify(key), { states: [...known, ...fresh], entries: [...entries, entry] });
      lines.push({ ...audit, hash: '' });
      return true;
    },
    saveLineage: async ({ city, edition: id, lineage, revision }, audit) => {
      const entry = kept.get(city);
      if (!entry || entry.revision !== revision) return false;
      const editions = entry.dossier.editions.map((one) =>
        one.edition.id === id ? { ...one, edition: { ...one.edition, lineage } } : one,
      );
      put({ ...entry.dossier, editions });
      lines.push({ ...audit, hash: '' });
      return true;
    },
    imports: memoryImports({
      revision: (code) => kept.get(code)?.revision ?? null,
      change: (code, dossier) => {
        if (dossier) put(dossier);
        else kept.delete(code);
      },
      isWorkedOn: (city, edition) => {
        const said = [...works.keys(), ...checks.keys()].map(
          (key) => JSON.parse(key) as Partial<Record<string, string>>,
        );
        return said.some((key) => key['city'] === city && [key['old'], key['new'], key['edition']].includes(edition));
      },
      audit: (line) => void lines.push({ ...line, hash: '' }),
    }),
    checkEntries: async (key) => checks.get(JSON.stringify(key)) ?? [],
    addCheckEntry: async ({ key, entry }, audit) => {
      const entries = checks.get(JSON.stringify(key)) ?? [];
      if (entry.number !== entries.length + 1) return false;
      checks.set(JSON.stringify(key), [...entries, entry]);
      lines.push({ ...audit, hash: '' });
      return true;
    },
    dictionaryVersions: async (city) => dictionaries.get(city) ?? [],
    saveDictionary: async ({ city, version }, audit) => {
      const before = dictionaries.get(city) ?? [];
      if (version.number !== before.length + 1) return false;
      dictionaries.set(city, [...before, version]);
      lines.push({ ...audit, hash: '' });
      return true;
    },
    saveCorrection: async ({ key, entry, edition, revision }, audit) => {
      const [at, before] = [kept.get(key.city), checks.get(JSON.stringify(key)) ?? []];
      if (!at || at.revision !== revision || entry.number !== before.length + 1) return false;
      put({
        ...at.dossier,
        editions: at.dossier.editions.map((one) => (one.edition.id === key.edition ? edition : one)),
      });
      checks.set(JSON.stringify(key), [...before, entry]);
      lines.push({ ...audit, hash: '' });
      return true;
    },
    saveStatus: async ({ city, edition: id, status, revision }, audit) => {
      const entry = kept.get(city);
      if (!entry || entry.revision !== revision) return false;
      const editions = entry.dossier.editions.map((one) =>
        one.edition.id === id ? { ...one, edition: { ...one.edition, status } } : one,
      );
      put({ ...entry.dossier, editions });
      lines.push({ ...audit, hash: '' });
      return true;
    },
    saveYear: async ({ city, edition: id, year, record, revision }, audit) => {
      const entry = kept.get(city);
      if (!entry || entry.revision !== revision) return false;
      const editions = entry.dossier.editions.map((one) =>
        one.edition.id === id ? { ...one, verifications: withYear(one.verifications, year, record) } : one,
      );
      put({ ...entry.dossier, editions });
      lines.push({ ...audit, hash: '' });
      return true;
    },
    audit: async () => lines,
    verifyAudit: async () => null,
    close: async () => {},
  };
}
