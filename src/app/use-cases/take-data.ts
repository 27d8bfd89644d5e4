import { ok } from '#kernel';
import { openDataText, type DataFormat } from '../open-data/open-data-text.ts';
import type { UseCase } from '../use-case.ts';
import { findYear, type YearInput } from './find-year.ts';
import type { YearPage } from './show-year.ts';

interface DataRequest extends YearInput {
  readonly format: DataFormat;
}

/** A year as open data. */
export const takeData: UseCase<DataRequest, YearPage & { readonly text: string }> = {
  name: 'take-data',
  permission: 'read',
  event: null,
  run: async (context, input) => {
    const plan = await findYear(context, input);
    if (!plan.ok) return plan;
    const { city, report } = plan.value;
    return ok({ city, report, text: openDataText(plan.value, input.format) });
  },
};
