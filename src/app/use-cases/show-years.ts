import type { VerificationState } from '#cycle';
import { ok, type FiscalYear } from '#kernel';
import type { Municipality } from '../dossier.ts';
import type { UseCase } from '../use-case.ts';
import { findCity } from './find-city.ts';

export interface YearsPage {
  readonly municipality: Municipality;
  /** Oldest first; only those with a record of a year. */
  readonly editions: readonly {
    readonly id: string;
    readonly title: string;
    readonly years: readonly { readonly year: FiscalYear; readonly state: VerificationState }[];
  }[];
}

/** The verification years of a city that have a record, with their states. */
export const showYears: UseCase<{ readonly city: string }, YearsPage> = {
  name: 'show-years',
  permission: 'operate',
  event: null,
  run: async (context, { city }) => {
    const found = await findCity(context, city);
    if (!found.ok) return found;
    const { municipality, editions } = found.value;
    const withYears = editions.filter(({ verifications }) => verifications.length > 0);
    return ok({
      municipality,
      editions: withYears.map(({ edition: { id, title }, verifications }) => ({
        id,
        title,
        years: verifications.map(({ year, state }) => ({ year, state })),
      })),
    });
  },
};
