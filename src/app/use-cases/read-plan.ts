import { ok } from '#kernel';
import { chooseEdition, type EditionChoiceInput } from '../choose-edition.ts';
import type { UseCase } from '../use-case.ts';
import { buildCityView } from '../views/build-city-view.ts';
import { buildPlanView } from '../views/build-plan-view.ts';
import type { PlanView } from '../views/plan-view.ts';
import { reportViewOf } from '../views/report-view-of.ts';
import { findCity } from './find-city.ts';
import type { YearPage } from './show-year.ts';

export const readPlan: UseCase<EditionChoiceInput & { readonly city: string }, YearPage & { readonly plan: PlanView }> =
  {
    name: 'read-plan',
    permission: 'read',
    event: null,
    run: async (context, input) => {
      const dossier = await findCity(context, input.city);
      if (!dossier.ok) return dossier;
      const city = buildCityView(dossier.value);
      const chosen = chooseEdition(dossier.value, input, city.start);
      if (!chosen.ok) return chosen;
      const report = reportViewOf(dossier.value, chosen.value.edition, chosen.value.year);
      return ok({ city, report, plan: buildPlanView(chosen.value.edition, report) });
    },
  };
