import { fail, issue, ok, type Result } from '#kernel';

/** Characters (UTF-16 units). */
const LONGEST = 500;

/** A reason in one line: blanks, line breaks and control characters become one blank. Refused where nothing is said, or too much. */
export function reasonText(given: string): Result<string> {
  const text = given
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .toWellFormed();
  if (text === '') return fail(issue('check.reason-missing'));
  if (text.length <= LONGEST) return ok(text);
  return fail(issue('check.reason-too-long', { params: { characters: text.length, limit: LONGEST } }));
}
