import type { AttributedText } from '#cycle';
import { fail, issue, ok, type Result } from '#kernel';

/** Characters (UTF-16 units): a page of A4. */
const LONGEST = 2000;

/** Line ends are closed up; between two Latin words they become a blank. */
export function oneParagraph(given: string): string {
  return given
    .replace(/(?<=[!-~])[^\S\n]*\r?\n\s*(?=[!-~])/g, ' ')
    .replace(/[^\S\n]*\r?\n\s*/g, '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .toWellFormed();
}

/** As it is kept and printed. A text that stands as it was keeps its origin; a changed one is the city's own. Null where nothing is said. */
export function explanationText(
  given: string,
  before: AttributedText | null,
  field: string,
): Result<AttributedText | null> {
  const text = given.length > LONGEST * 2 ? given : oneParagraph(given);
  if (text === '') return ok(null);
  if (text.length > LONGEST)
    return fail(
      issue('year.explanation-too-long', { place: { field }, params: { characters: text.length, limit: LONGEST } }),
    );
  return ok(before && oneParagraph(before.text) === text ? before : { text, origin: 'own', source: null, page: null });
}
