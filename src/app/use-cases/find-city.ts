import { fail, issue, ok, parseMunicipalityCode } from '#kernel';
import type { Result } from '#kernel';
import type { Dossier } from '../dossier.ts';
import { publicDossier } from '../public-dossier.ts';
import type { Context } from '../ports.ts';

/** The dossier of a city named by its code, to the public without drafts; shared by the use cases that read one city. */
export async function findCity({ actor, store }: Context, code: string): Promise<Result<Dossier>> {
  const parsed = parseMunicipalityCode(code);
  const kept = parsed.ok ? await store.load(parsed.value.code) : null;
  const dossier = kept && actor.kind === 'public' ? publicDossier(kept) : kept;
  return dossier ? ok(dossier) : fail(issue('city.unknown', { found: code }));
}
