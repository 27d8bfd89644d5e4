import type { AuditEntry, Dossier, Store } from '#app';
import type { MunicipalityCode } from '#kernel';

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
  const summaryOf = (code: MunicipalityCode) => {
    const entry = kept.get(code);
    return entry ? { code, name: entry.dossier.municipality.name, revision: entry.revision } : null;
  };
  return {
    cities: async () => [...kept.keys()].flatMap((code) => summaryOf(code) ?? []),
    city: async (code) => summaryOf(code),
    load: async (code) => kept.get(code)?.dossier ?? null,
    replace: async (dossier, audit) => {
      put(dossier);
      lines.push({ ...audit, hash: '' });
    },
    audit: async () => lines,
    verifyAudit: async () => null,
    close: async () => {},
  };
}
