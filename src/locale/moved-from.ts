import type { ComparisonRow, Remark } from '#compare';
import { foldForCompare } from '#kernel';
import { splitNumber } from '#plan';

export type MovedRemark = Extract<Remark, { readonly code: 'moved' }>;

/**
 * Where a unit stood, as the headings that its new place does not share, from the top: `（４）`, `②`, or a title where a
 * heading has no number. Empty where it stood under the same headings: only the order changed.
 */
export function movedFrom(
  { fromPath, fromNumber }: MovedRemark,
  row: ComparisonRow,
): readonly { readonly number: string; readonly title: string }[] {
  const [unit] = row.new;
  const path = unit?.path ?? [];
  const isOwn = (at: number): boolean => unit?.kind === 'heading' && at === fromPath.length - 1;
  const isShared = (heading: string, at: number): boolean =>
    isOwn(at) && at === path.length - 1 && fromNumber !== ''
      ? foldForCompare(fromNumber) === foldForCompare(unit?.number ?? '')
      : foldForCompare(heading) === foldForCompare(path[at] ?? '');
  const parting = fromPath.findIndex((heading, at) => !isShared(heading, at));
  return parting < 0 ? [] : fromPath.slice(parting).map((heading) => splitNumber(heading));
}
