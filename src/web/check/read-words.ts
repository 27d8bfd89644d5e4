import type { TypedEntry } from '#app';
import type { Dictionary } from '#check';
import { issue, ok, type Result } from '#kernel';

const BETWEEN = /[:：]/;
const AMONG = /[、,，]/;

/** `まちづくり：街づくり、町づくり` a line → the house's words; every line that says something else is refused. */
export function readWords(text: string): Result<readonly TypedEntry[]> {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const entries = lines.map((said, at) => {
    const [use = '', others = '', ...rest] = said.split(BETWEEN).map((part) => part.trim());
    const not = others.split(AMONG).flatMap((word) => word.trim() || []);
    return {
      line: at + 1,
      said,
      use,
      not,
      isRight: said === '' || (use !== '' && not.length > 0 && rest.length === 0),
    };
  });
  const wrong = entries.filter(({ isRight }) => !isRight);
  if (wrong.length > 0) {
    const expected = 'まちづくり：街づくり、町づくり';
    const issues = wrong.map(({ line, said }) => issue('form.words', { place: { line }, found: said, expected }));
    return { ok: false, issues };
  }
  return ok(entries.flatMap(({ line, use, not }) => (use === '' ? [] : [{ line, use, not }])));
}

/** The lines that `readWords` reads. */
export function wordLines(dictionary: Dictionary): string {
  return dictionary.map(({ use, not }) => `${use}：${not.join('、')}`).join('\n');
}
