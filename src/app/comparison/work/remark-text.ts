import { controlCharacters, fail, issue, ok, type Result } from '#kernel';

/** Characters (UTF-16 units): a remark of half a page. */
const LONGEST = 1000;

/** A remark as a person wrote it, line ends made one kind and blanks around it taken off; refused beyond what a cell can hold. */
export function remarkText(given: string): Result<string> {
  const text = given.replaceAll(/\r\n?/g, '\n').trim();
  if (text.length > LONGEST)
    return fail(issue('work.remark-too-long', { params: { characters: text.length, limit: LONGEST } }));
  const [control] = controlCharacters(text);
  if (control !== undefined || !text.isWellFormed()) return fail(issue('work.remark-characters'));
  return ok(text);
}
