import { ok } from '#kernel';
import type { UseCase } from '../use-case.ts';
import { buildCityView } from '../views/build-city-view.ts';
import type { CityView } from '../views/city-view.ts';
import { findCity } from './find-city.ts';

export const showCity: UseCase<{ readonly city: string }, CityView> = {
  name: 'show-city',
  permission: 'read',
  event: null,
  run: async (context, { city }) => {
    const dossier = await findCity(context, city);
    return dossier.ok ? ok(buildCityView(dossier.value)) : dossier;
  },
};
