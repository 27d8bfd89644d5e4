import { foldForCompare } from '#kernel';
import type { Direction } from '#indicator';
import type { SaidDirections } from './read-document.ts';

/** The direction that a person said of an indicator, by its name or for all; null = nothing. */
export function directionOf(said: SaidDirections | undefined, name: string): Direction | null {
  const key = foldForCompare(name);
  const own = said?.named.find((one) => foldForCompare(one.name) === key);
  return own?.direction ?? said?.others ?? null;
}

/** Names that a person said and no indicator has. */
export function unknownNames(said: SaidDirections | undefined, names: readonly string[]): readonly string[] {
  const known = new Set(names.map(foldForCompare));
  return (said?.named ?? []).map(({ name }) => name).filter((name) => !known.has(foldForCompare(name)));
}
