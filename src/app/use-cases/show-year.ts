import { ok } from '#kernel';
import type { UseCase } from '../use-case.ts';
import type { CityView } from '../views/city-view.ts';
import type { ReportView } from '../views/report-view.ts';
import { findYear, type YearInput } from './find-year.ts';

/** What every public page of a city needs: the city and the evaluated year. */
export interface YearPage {
  readonly city: CityView;
  readonly report: ReportView;
}

export const showYear: UseCase<YearInput, YearPage> = {
  name: 'show-year',
  permission: 'read',
  event: null,
  run: async (context, input) => {
    const plan = await findYear(context, input);
    if (!plan.ok) return plan;
    const { city, report } = plan.value;
    return ok({ city, report });
  },
};
