import type { ComparedUnit, Stand } from '#compare';
import { foldForCompare } from '#kernel';
import { splitNumber } from '#plan';

/** The other of the two places a unit stood at, as told from this one. */
export interface OtherPlace {
  /** Printed numbers of the headings that this place does not share, from the top: `基本目標１`, `（４）`. */
  readonly numbers: readonly string[];
  /** Title of the last of them, where numbers do not tell it from this place; else null. */
  readonly title: string | null;
  /** Nothing stands there under these numbers any more, or something else. */
  readonly former: boolean;
}

type Here = Pick<ComparedUnit, 'kind' | 'number' | 'path'>;

/** Where a unit stood or went; null where it is under the same headings and only the order changed. */
export function otherPlace(other: Omit<Stand, 'former'> & Partial<Stand>, unit: Here): OtherPlace | null {
  const parting = partingOf(other, unit);
  if (parting === null) return directlyAbove(other, unit);
  const beyond = headingsFrom(parting, other, unit).map((heading) => splitNumber(heading));
  const own = unit.path.slice(parting).map((heading) => splitNumber(heading));
  const numbers = beyond.flatMap(({ number }) => number || []);
  const lowest = beyond.at(-1);
  const { former = false } = other;
  if (!lowest) return null;
  if (lowest.number === '') return { numbers, title: lowest.title, former };
  if (!isSame(numbers.join('/'), own.flatMap(({ number }) => number || []).join('/')))
    return { numbers, title: null, former };
  // The same numbers as here: the first heading with another title tells the two apart.
  const telling = beyond.findIndex(({ title }, at) => !isSame(title, own[at]?.title)) + 1 || beyond.length;
  return {
    numbers: beyond.slice(0, telling).flatMap(({ number }) => number || []),
    title: beyond[telling - 1]?.title ?? null,
    former,
  };
}

/** Where all headings of the other place stand above this one too, and more of them: the lowest of those. */
function directlyAbove({ path }: Pick<Stand, 'path'>, unit: Here): OtherPlace | null {
  const lowest = path.at(-1);
  if (unit.kind === 'heading' || lowest === undefined || path.length >= unit.path.length) return null;
  const { number, title } = splitNumber(lowest);
  return { numbers: number === '' ? [] : [number], title: number === '' ? title : null, former: false };
}

/** A heading without a number is told by the one above it. */
function headingsFrom(
  parting: number,
  { path, number }: Pick<Stand, 'path' | 'number'>,
  { kind }: Here,
): readonly string[] {
  const isOwnLast = kind === 'heading' && number === '' && path.length > parting + 1;
  return path.slice(parting, isOwnLast ? -1 : undefined);
}

/** The first heading of the other place, from the top, that does not stand above this one; null where there is none. */
function partingOf(other: Omit<Stand, 'former'>, { kind, number, path }: Here): number | null {
  const known = other.shared ?? 0;
  const isOwn = (at: number): boolean =>
    kind === 'heading' && at === other.path.length - 1 && (at === path.length - 1 || at === known);
  const isShared = (heading: string, at: number): boolean =>
    isOwn(at) && other.number !== '' ? isSame(other.number, number) : isSame(heading, path[at]);
  const parting = other.path.findIndex((heading, at) => at >= known && !isShared(heading, at));
  return parting < 0 ? null : parting;
}

function isSame(a: string, b: string | undefined): boolean {
  return foldForCompare(a) === foldForCompare(b ?? '');
}
