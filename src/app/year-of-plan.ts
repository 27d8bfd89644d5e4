import { ok, type FiscalYear, type Result } from '#kernel';
import { chooseEdition, type EditionChoiceInput } from './choose-edition.ts';
import type { Dossier, EditionDossier } from './dossier.ts';
import { buildCityView } from './views/build-city-view.ts';
import type { CityView } from './views/city-view.ts';
import { reportViewOf } from './views/report-view-of.ts';
import type { ReportView } from './views/report-view.ts';

/** One evaluated year of one edition, with the dossier it was evaluated from. */
export interface YearOfPlan {
  readonly dossier: Dossier;
  readonly city: CityView;
  readonly edition: EditionDossier;
  readonly year: FiscalYear;
  readonly report: ReportView;
}

/** The evaluated year of the edition meant; none or several editions for the year are an issue. */
export function yearOfPlan(dossier: Dossier, choice: EditionChoiceInput): Result<YearOfPlan> {
  const city = buildCityView(dossier);
  const chosen = chooseEdition(dossier, choice, city.start);
  if (!chosen.ok) return chosen;
  const { edition, year } = chosen.value;
  return ok({ dossier, city, edition, year, report: reportViewOf(dossier, edition, year) });
}
