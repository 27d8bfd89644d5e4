import { ok } from '#kernel';
import { chooseEdition, type EditionChoiceInput } from '../choose-edition.ts';
import type { UseCase } from '../use-case.ts';
import { buildCityView } from '../views/build-city-view.ts';
import type { CityView } from '../views/city-view.ts';
import { reportViewOf } from '../views/report-view-of.ts';
import type { ReportView } from '../views/report-view.ts';
import { findCity } from './find-city.ts';

/** What every public page of a city needs: the city and the evaluated year. */
export interface YearPage {
  readonly city: CityView;
  readonly report: ReportView;
}

export const showYear: UseCase<EditionChoiceInput & { readonly city: string }, YearPage> = {
  name: 'show-year',
  permission: 'read',
  event: null,
  run: async (context, input) => {
    const dossier = await findCity(context, input.city);
    if (!dossier.ok) return dossier;
    const city = buildCityView(dossier.value);
    const chosen = chooseEdition(dossier.value, input, city.start);
    if (!chosen.ok) return chosen;
    return ok({ city, report: reportViewOf(dossier.value, chosen.value.edition, chosen.value.year) });
  },
};
