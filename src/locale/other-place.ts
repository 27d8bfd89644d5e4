import type { ComparedUnit } from '#compare';
import { foldForCompare } from '#kernel';
import { splitNumber } from '#plan';

type Stand = Pick<ComparedUnit, 'number' | 'path'>;

/** The other of the two places a unit stood at, as told from this one. */
export interface OtherPlace {
  /** Printed numbers of the headings that this place does not share, from the top: `基本目標１`, `（４）`. */
  readonly numbers: readonly string[];
  /** Title of the lowest of them, where its number does not tell it from this place; else null. */
  readonly title: string | null;
}

/** Where a unit stood or went; null where it is under the same headings and only the order changed. */
export function otherPlace(other: Stand, unit: Pick<ComparedUnit, 'kind' | 'number' | 'path'>): OtherPlace | null {
  const { path } = unit;
  const isOwn = (at: number): boolean => unit.kind === 'heading' && at === other.path.length - 1;
  const isShared = (heading: string, at: number): boolean =>
    isOwn(at) && at === path.length - 1 && other.number !== ''
      ? isSame(other.number, unit.number)
      : isSame(heading, path[at]);
  const parting = other.path.findIndex((heading, at) => !isShared(heading, at));
  const [lowest, below] = [other.path.at(-1), path[other.path.length - 1]];
  if (parting < 0 || lowest === undefined) return null;
  const { number, title } = splitNumber(lowest);
  const numbers = other.path.slice(parting).flatMap((heading) => splitNumber(heading).number || []);
  const told = number !== '' && (numbers.length > 1 || !isSame(number, splitNumber(below ?? '').number));
  return { numbers, title: told ? null : title };
}

function isSame(a: string, b: string | undefined): boolean {
  return foldForCompare(a) === foldForCompare(b ?? '');
}
