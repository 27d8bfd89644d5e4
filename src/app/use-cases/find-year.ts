import type { Result } from '#kernel';
import type { EditionChoiceInput } from '../choose-edition.ts';
import type { Context } from '../ports.ts';
import { yearOfPlan, type YearOfPlan } from '../year-of-plan.ts';
import { findCity } from './find-city.ts';

/** Whose year, and which; edition and year may be left out. */
export interface YearInput extends EditionChoiceInput {
  readonly city: string;
}

/** The evaluated year of a city named by its code; shared by the use cases that read one year. */
export async function findYear(context: Context, input: YearInput): Promise<Result<YearOfPlan>> {
  const dossier = await findCity(context, input.city);
  return dossier.ok ? yearOfPlan(dossier.value, input) : dossier;
}
