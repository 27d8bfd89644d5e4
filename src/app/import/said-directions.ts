import { foldForCompare, type Issue } from '#kernel';
import { directionWords, tendencyOf, type Direction, type KpiDraft } from '#indicator';
import type { SaidDirections } from './read-document.ts';

/** The direction that a person said of an indicator by its name; null = nothing. */
export function directionOf(said: SaidDirections | undefined, name: string): Direction | null {
  const key = foldForCompare(name);
  return said?.named.find((one) => foldForCompare(one.name) === key)?.direction ?? null;
}

/** Names that a person said and no indicator has. */
export function unknownNames(said: SaidDirections | undefined, names: readonly string[]): readonly string[] {
  const known = new Set(names.map(foldForCompare));
  return (said?.named ?? []).map(({ name }) => name).filter((name) => !known.has(foldForCompare(name)));
}

/** Names that a message shows. */
const SHOWN = 20;

/** What a message on rows without a direction says: how many, which, and an option that a person may look through and give. */
export function unsaidDirections(
  unsaid: readonly KpiDraft[],
  said: SaidDirections | undefined,
): Pick<Issue, 'found' | 'expected' | 'params'> {
  const names = unsaid.map(({ name }) => `「${name}」`);
  return {
    found: [...names.slice(0, SHOWN), ...(names.length > SHOWN ? ['…'] : [])].join(''),
    expected: `--direction ${quoted(proposal(unsaid, said))}`,
    params: { count: unsaid.length },
  };
}

/** Where most of the figures go, with the others by name, beside what was said. */
function proposal(unsaid: readonly KpiDraft[], said: SaidDirections | undefined): string {
  const likely = unsaid.map((row) => ({ name: row.name, direction: tendencyOf(row) ?? 'increase' }));
  const rising = likely.filter(({ direction }) => direction === 'increase');
  const others: Direction = rising.length * 2 >= likely.length ? 'increase' : 'decrease';
  const named = [...(said?.named ?? []), ...likely.filter(({ direction }) => direction !== others)];
  const exceptions = new Map(named.map(({ name, direction }) => [name, `${name}=${directionWords[direction]}`]));
  return [directionWords[others], ...exceptions.values()].join(',');
}

/** As a shell takes it in one piece, and runs nothing of it: names are a stranger's words. */
function quoted(text: string): string {
  if (/["$`\\!]/.test(text)) return `'${text.replaceAll("'", String.raw`'\''`)}'`;
  return /[\s()&|;<>*?'#~{}[\]]/.test(text) ? `"${text}"` : text;
}
