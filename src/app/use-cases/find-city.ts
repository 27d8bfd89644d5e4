import { fail, issue, ok, parseMunicipalityCode } from '#kernel';
import type { Result } from '#kernel';
import type { Dossier } from '../dossier.ts';
import type { Context } from '../ports.ts';

/** The dossier of a city named by its code; shared by the use cases that read one city. */
export async function findCity({ store }: Context, code: string): Promise<Result<Dossier>> {
  const parsed = parseMunicipalityCode(code);
  const dossier = parsed.ok ? await store.load(parsed.value.code) : null;
  return dossier ? ok(dossier) : fail(issue('city.unknown', { found: code }));
}
