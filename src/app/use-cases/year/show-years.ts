import type { VerificationState } from '#cycle';
import { ok, type FiscalYear } from '#kernel';
import type { EditionStatus } from '#plan';
import type { EditionDossier, Municipality } from '../../dossier.ts';
import type { UseCase } from '../../use-case.ts';
import { buildCityView } from '../../views/build-city-view.ts';
import type { EditionChoice } from '../../views/city-view.ts';
import { findCity } from '../find-city.ts';
import { isAdopted } from './is-adopted.ts';

/** An edition with its verification years: those that have a record, and those that could. */
export interface YearsOfEdition {
  readonly id: string;
  readonly title: string;
  readonly status: EditionStatus;
  /** Only such an edition is verified. */
  readonly isAdopted: boolean;
  readonly years: readonly { readonly year: FiscalYear; readonly state: VerificationState }[];
  /** The others of its period, with whether any figure of theirs is known. */
  readonly others: readonly { readonly year: FiscalYear; readonly hasFigures: boolean }[];
}

export interface YearsPage {
  readonly municipality: Municipality;
  /** Oldest first. */
  readonly editions: readonly YearsOfEdition[];
}

/** The verification years of a city with their states. */
export const showYears: UseCase<{ readonly city: string }, YearsPage> = {
  name: 'show-years',
  permission: 'operate',
  event: null,
  run: async (context, { city }) => {
    const found = await findCity(context, city);
    if (!found.ok) return found;
    const { municipality, editions } = found.value;
    const choices = new Map(buildCityView(found.value).editions.map((choice) => [choice.id, choice]));
    return ok({
      municipality,
      editions: editions.map((edition) => yearsOf(edition, choices.get(edition.edition.id))),
    });
  },
};

function yearsOf({ edition, verifications }: EditionDossier, choice: EditionChoice | undefined): YearsOfEdition {
  const { id, title, status, period } = edition;
  const recorded = new Set(verifications.map(({ year }) => year));
  return {
    id,
    title,
    status,
    isAdopted: isAdopted(status),
    years: verifications.map(({ year, state }) => ({ year, state })),
    others: (choice?.years ?? [])
      .filter((year) => period.first <= year && year <= period.last && !recorded.has(year))
      .map((year) => ({ year, hasFigures: choice?.yearsWithFigures.includes(year) ?? false })),
  };
}
