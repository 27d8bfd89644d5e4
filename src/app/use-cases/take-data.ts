import { ok } from '#kernel';
import type { EditionChoiceInput } from '../choose-edition.ts';
import { openDataText, type DataFormat } from '../open-data/open-data-text.ts';
import type { UseCase } from '../use-case.ts';
import { yearOfPlan } from '../year-of-plan.ts';
import { findCity } from './find-city.ts';
import type { YearPage } from './show-year.ts';

interface DataRequest extends EditionChoiceInput {
  readonly city: string;
  readonly format: DataFormat;
}

/** A year as open data. */
export const takeData: UseCase<DataRequest, YearPage & { readonly text: string }> = {
  name: 'take-data',
  permission: 'read',
  event: null,
  run: async (context, input) => {
    const dossier = await findCity(context, input.city);
    if (!dossier.ok) return dossier;
    const plan = yearOfPlan(dossier.value, input);
    if (!plan.ok) return plan;
    const { city, report } = plan.value;
    return ok({ city, report, text: openDataText(plan.value, input.format) });
  },
};
