import type { TypedEntry } from '#app';
import type { Dictionary } from '#check';
import { fail, issue, ok, type Issue, type Result } from '#kernel';

const BETWEEN = /[:：]/;
const AMONG = /[、,，]/;

export interface ReadWords {
  readonly entries: readonly TypedEntry[];
  /** Of every line that says something else. */
  readonly issues: readonly Issue[];
}

/** `まちづくり：街づくり、町づくり` a line → the house's words. */
export function readWords(text: string): ReadWords {
  const lines = text.split(/\r?\n/).map((said, at) => ({ line: at + 1, said: said.trim() }));
  const read = lines.filter(({ said }) => said !== '').map(readLine);
  return {
    entries: read.flatMap((one) => (one.ok ? [one.value] : [])),
    issues: read.flatMap((one) => (one.ok ? [] : one.issues)),
  };
}

function readLine({ line, said }: { readonly line: number; readonly said: string }): Result<TypedEntry> {
  const [use = '', others = '', ...rest] = said.split(BETWEEN).map((part) => part.trim());
  const not = others.split(AMONG).flatMap((word) => word.trim() || []);
  if (use !== '' && not.length > 0 && rest.length === 0) return ok({ line, use, not });
  return fail(issue('form.words', { place: { line }, found: said, expected: 'まちづくり：街づくり、町づくり' }));
}

/** The lines that `readWords` reads. */
export function wordLines(dictionary: Dictionary): string {
  return dictionary.map(({ use, not }) => `${use}：${not.join('、')}`).join('\n');
}
