import type { ComparisonRow, Remark } from '#compare';
import { foldForCompare } from '#kernel';
import { splitNumber } from '#plan';

export type MovedRemark = Extract<Remark, { readonly code: 'moved' }>;

export interface MovedFrom {
  /** Printed numbers of the headings that the new place does not share, from the top: `基本目標１`, `（４）`. */
  readonly numbers: readonly string[];
  /** Title of the lowest of them, where its number does not tell it from the new place; else null. */
  readonly title: string | null;
}

/** Where a unit stood; null where it stood under the same headings and only the order changed. */
export function movedFrom({ fromPath, fromNumber }: MovedRemark, row: ComparisonRow): MovedFrom | null {
  const [unit] = row.new;
  const path = unit?.path ?? [];
  const isOwn = (at: number): boolean => unit?.kind === 'heading' && at === fromPath.length - 1;
  const isShared = (heading: string, at: number): boolean =>
    isOwn(at) && at === path.length - 1 && fromNumber !== ''
      ? isSame(fromNumber, unit?.number)
      : isSame(heading, path[at]);
  const parting = fromPath.findIndex((heading, at) => !isShared(heading, at));
  const [lowest, below] = [fromPath.at(-1), path[fromPath.length - 1]];
  if (parting < 0 || lowest === undefined) return null;
  const { number, title } = splitNumber(lowest);
  const numbers = fromPath.slice(parting).flatMap((heading) => splitNumber(heading).number || []);
  const told = number !== '' && (numbers.length > 1 || !isSame(number, splitNumber(below ?? '').number));
  return { numbers, title: told ? null : title };
}

function isSame(a: string, b: string | undefined): boolean {
  return foldForCompare(a) === foldForCompare(b ?? '');
}
