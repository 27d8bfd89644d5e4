import {
  buildCityView,
  chooseEdition,
  reportViewOf,
  type ChosenEdition,
  type Dossier,
  type EditionChoiceInput,
  type ReportView,
} from '#app';
import { ok } from '#kernel';
import { stopOn, type Outcome } from './stop.ts';

export interface YearOfPlan extends ChosenEdition {
  readonly report: ReportView;
}

/** The evaluated year of the edition meant; none or several editions for the year are a matter of usage. */
export function reportOfDossier(dossier: Dossier, choice: EditionChoiceInput): Outcome<YearOfPlan> {
  const chosen = chooseEdition(dossier, choice, buildCityView(dossier).start);
  if (!chosen.ok) return stopOn(2, chosen);
  const { edition, year } = chosen.value;
  return ok({ edition, year, report: reportViewOf(dossier, edition, year) });
}
