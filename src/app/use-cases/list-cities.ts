import { ok } from '#kernel';
import type { CitySummary } from '../ports.ts';
import type { UseCase } from '../use-case.ts';

export const listCities: UseCase<null, readonly CitySummary[]> = {
  name: 'list-cities',
  permission: 'read',
  event: null,
  run: async ({ store }) => ok(await store.cities()),
};
