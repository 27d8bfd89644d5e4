import { ok } from '#kernel';
import type { CitySummary } from '../ports.ts';
import type { UseCase } from '../use-case.ts';

/** The public sees those with an edition that is no draft. */
export const listCities: UseCase<null, readonly CitySummary[]> = {
  name: 'list-cities',
  permission: 'read',
  event: null,
  run: async ({ actor, store }) => {
    const cities = await store.cities();
    return ok(actor.kind === 'public' ? cities.filter(({ isPublic }) => isPublic) : cities);
  },
};
