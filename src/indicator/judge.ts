import type { Comparator } from './definition.ts';
import type { NotEvaluatedReason } from './not-evaluated-reason.ts';
import type { Facts } from './facts.ts';
import type { TargetAim } from './figures.ts';
import { absolute, compareDecimals, subtract } from '#kernel';
import type { Decimal } from '#kernel';

type WordAim = Extract<TargetAim, { readonly kind: 'word' }>;

/** 達成/未達成 by the comparator alone, or the reason why the year is not judged. */
export function judge(facts: Facts): boolean | NotEvaluatedReason {
  const { actual, aim, baseline, blocked } = facts;
  if (blocked.actual !== null) return blocked.actual;
  if (blocked.target !== null) return blocked.target;
  if (actual === null || aim === null) throw new Error('A figure that is not blocked must be there');
  switch (aim.kind) {
    case 'value':
      return meets(facts, actual, { value: aim.value, comparator: aim.comparator });
    case 'range':
      return compareDecimals(aim.low, actual) <= 0 && compareDecimals(actual, aim.high) <= 0;
    case 'word':
      if (blocked.baseline !== null || baseline === null) return blocked.baseline ?? 'no-baseline';
      return meets(facts, actual, { value: baseline, comparator: wordComparator(aim, facts.comparator) });
    case 'undecided':
      return 'target-undecided';
  }
}

/** What a word asks of the value against the baseline; 維持 is compared as the indicator declares. */
export function wordComparator({ wants, orEqual = false }: WordAim, declared: Comparator): Comparator {
  if (wants === 'maintain') return declared;
  if (wants === 'increase') return orEqual ? 'gte' : 'gt';
  return orEqual ? 'lte' : 'lt';
}

/** 維持: inside the tolerance is always met; a one-sided comparator opens its side besides. */
function meets(
  facts: Facts,
  actual: Decimal,
  target: { readonly value: Decimal; readonly comparator: Comparator },
): boolean {
  const { value, comparator } = target;
  if (facts.tolerance !== null && isWithin(actual, value, facts.tolerance)) return true;
  const order = compareDecimals(actual, value);
  switch (comparator) {
    case 'gte':
      return order >= 0;
    case 'gt':
      return order > 0;
    case 'lte':
      return order <= 0;
    case 'lt':
      return order < 0;
    case 'eq':
    case 'range':
      return order === 0;
  }
}

/** |a − b| ≤ distance. */
export function isWithin(a: Decimal, b: Decimal, distance: Decimal): boolean {
  return compareDecimals(absolute(subtract(a, b)), distance) <= 0;
}
