import type { Cell, IndicatorView } from '#app';

/** The target with the comparator it was judged by, also where the document prints the bare number. */
export function judgedTarget({ target, evaluation }: IndicatorView): Cell {
  const { aim } = evaluation;
  return target.kind === 'figure' && aim?.kind === 'value' ? { ...target, comparator: aim.comparator } : target;
}
