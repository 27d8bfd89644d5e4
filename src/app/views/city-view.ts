import type { EditionStatus } from '#plan';
import type { EditionId, FiscalYear } from '#kernel';
import type { Municipality } from '../dossier.ts';

/** An edition a reader can turn to, with the plan years it has. */
export interface EditionChoice {
  readonly id: EditionId;
  readonly title: string;
  readonly status: EditionStatus;
  readonly first: FiscalYear;
  readonly last: FiscalYear;
  readonly years: readonly FiscalYear[];
  /** Years with at least one confirmed or preliminary figure or a published verdict. */
  readonly yearsWithFigures: readonly FiscalYear[];
}

/** A city and what can be looked at. Editions oldest first. */
export interface CityView {
  readonly municipality: Municipality;
  readonly editions: readonly EditionChoice[];
  /** The edition and year shown first. */
  readonly start: { readonly edition: EditionId; readonly year: FiscalYear };
}
