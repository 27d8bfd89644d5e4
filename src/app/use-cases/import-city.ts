import { ok } from '#kernel';
import type { Dossier } from '../dossier.ts';
import { keepsFrozenYears } from '../freeze/keeps-frozen-years.ts';
import { auditEntry, type UseCase } from '../use-case.ts';

const EVENT = 'city.imported';

/** Puts a whole city in place, replacing what was there, frozen years excepted, in one transaction with its audit line. */
export const importCity: UseCase<{ readonly dossier: Dossier; readonly origin: string }, null> = {
  name: 'import-city',
  permission: 'operate',
  event: EVENT,
  run: async (context, { dossier, origin }) => {
    const { code, name } = dossier.municipality;
    const kept = keepsFrozenYears(await context.store.load(code), dossier);
    if (!kept.ok) return kept;
    await context.store.replace(
      dossier,
      auditEntry(context, { event: EVENT, subject: code, detail: { name, origin } }),
    );
    return ok(null);
  },
};
