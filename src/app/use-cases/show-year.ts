import { ok } from '#kernel';
import type { EditionChoiceInput } from '../choose-edition.ts';
import type { UseCase } from '../use-case.ts';
import type { CityView } from '../views/city-view.ts';
import type { ReportView } from '../views/report-view.ts';
import { yearOfPlan } from '../year-of-plan.ts';
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
    const plan = yearOfPlan(dossier.value, input);
    if (!plan.ok) return plan;
    const { city, report } = plan.value;
    return ok({ city, report });
  },
};
