import { ok } from '#kernel';
import type { UseCase } from '../use-case.ts';
import { buildPlanView } from '../views/build-plan-view.ts';
import type { PlanView } from '../views/plan-view.ts';
import { findYear, type YearInput } from './find-year.ts';
import type { YearPage } from './show-year.ts';

export const readPlan: UseCase<YearInput, YearPage & { readonly plan: PlanView }> = {
  name: 'read-plan',
  permission: 'read',
  event: null,
  run: async (context, input) => {
    const plan = await findYear(context, input);
    if (!plan.ok) return plan;
    const { city, edition, report } = plan.value;
    return ok({ city, report, plan: buildPlanView(edition, report) });
  },
};
