import { ok } from '#kernel';
import type { Dossier } from '../dossier.ts';
import { auditEntry, type UseCase } from '../use-case.ts';

const EVENT = 'city.imported';

/** Puts a whole city in place, replacing what was there, in one transaction with its audit line. */
export const importCity: UseCase<{ readonly dossier: Dossier; readonly origin: string }, null> = {
  name: 'import-city',
  permission: 'operate',
  event: EVENT,
  run: async (context, { dossier, origin }) => {
    const { code, name } = dossier.municipality;
    await context.store.replace(
      dossier,
      auditEntry(context, { event: EVENT, subject: code, detail: { name, origin } }),
    );
    return ok(null);
  },
};
