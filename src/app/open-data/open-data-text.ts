import { evaluationJson } from '#indicator';
import type { YearOfPlan } from '../year-of-plan.ts';
import { evaluationRows } from './evaluation-rows.ts';
import { indicatorCsv } from './indicator-csv.ts';

/** `csv` = 指標CSV, `json` = Evaluation JSON. */
export type DataFormat = 'csv' | 'json';

export const dataFormats: readonly DataFormat[] = ['csv', 'json'];

const written: Readonly<Record<DataFormat, (plan: YearOfPlan) => string>> = {
  csv: indicatorCsv,
  json: (plan) => {
    const json = evaluationJson({ year: plan.year, scheme: plan.edition.scheme, rows: evaluationRows(plan) });
    return `${JSON.stringify(json, null, 2)}\n`;
  },
};

/** An evaluated year as a file for further use, to be written in UTF-8: the same from the command line and the site. */
export function openDataText(plan: YearOfPlan, format: DataFormat): string {
  return written[format](plan);
}
