import type { EditionChoiceInput } from '#app';
import { fiscalYear, ok, parseYear, type Result } from '#kernel';

/** Edition and year as an address carries them; a year is read in any usual form (`2019`, `R1`, `令和元年度`). */
export function choiceOf(query: URLSearchParams): Result<EditionChoiceInput> {
  return readChoice(query.get('edition'), query.get('year'));
}

export function readChoice(edition: string | null, year: string | null): Result<EditionChoiceInput> {
  const known = edition === null ? {} : { edition };
  if (year === null) return ok(known);
  const parsed = parseYear(year);
  return parsed.ok ? ok({ ...known, year: fiscalYear(parsed.value.year) }) : parsed;
}
