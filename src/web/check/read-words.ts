import type { Dictionary } from '#check';
import { fail, issue, ok, type Result } from '#kernel';

const BETWEEN = /[:：]/;
const AMONG = /[、,，]/;

/** `まちづくり：街づくり、町づくり` a line → the house's words; the first line that says something else is refused. */
export function readWords(text: string): Result<Dictionary> {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const entries = lines.map((line) => {
    const [use = '', others = '', ...rest] = line.split(BETWEEN).map((part) => part.trim());
    const not = others.split(AMONG).flatMap((word) => word.trim() || []);
    return { use, not, isRight: line === '' || (use !== '' && not.length > 0 && rest.length === 0) };
  });
  const wrong = entries.findIndex(({ isRight }) => !isRight);
  if (wrong >= 0)
    return fail(
      issue('form.words', {
        place: { line: wrong + 1 },
        found: lines[wrong] ?? '',
        expected: 'まちづくり：街づくり、町づくり',
      }),
    );
  return ok(entries.flatMap(({ use, not }) => (use === '' ? [] : [{ use, not }])));
}
