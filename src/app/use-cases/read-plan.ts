import { ok } from '#kernel';
import type { EditionChoiceInput } from '../choose-edition.ts';
import type { UseCase } from '../use-case.ts';
import { buildPlanView } from '../views/build-plan-view.ts';
import type { PlanView } from '../views/plan-view.ts';
import { yearOfPlan } from '../year-of-plan.ts';
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
      const plan = yearOfPlan(dossier.value, input);
      if (!plan.ok) return plan;
      const { city, edition, report } = plan.value;
      return ok({ city, report, plan: buildPlanView(edition, report) });
    },
  };
