import { compareDecimals } from '#kernel';
import type { Comparator, Direction } from './definition.ts';
import type { DraftAim, KpiDraft } from './kpi-draft.ts';

/**
 * The direction that the words of the targets say: 500以上 wants more, also below the baseline, 2.8以下 less, 現状維持 the same. Null where
 * they say none, or several. Two figures say none: a target may slow a decline.
 */
export function directionOfTargets({ targets }: Pick<KpiDraft, 'targets'>): Direction | null {
  const said = new Set(targets.flatMap(({ aim }) => directionOfAim(aim) ?? []));
  const [only = null, other] = said;
  return other === undefined ? only : null;
}

const OF_COMPARATOR: Readonly<Record<Comparator, Direction | null>> = {
  gte: 'increase',
  gt: 'increase',
  lte: 'decrease',
  lt: 'decrease',
  eq: null,
  range: null,
};

function directionOfAim(aim: DraftAim): Direction | null {
  if (aim.kind === 'word') return aim.wants;
  return aim.kind === 'value' && aim.comparator ? OF_COMPARATOR[aim.comparator] : null;
}

/** Where the figures go, from the baseline to the last target: what a person is asked to confirm, never a declaration. Null = not known. */
export function tendencyOf({ baseline, targets }: Pick<KpiDraft, 'baseline' | 'targets'>): Direction | null {
  const aim = targets.at(-1)?.aim;
  const from = baseline?.value ?? null;
  if (from === null || aim?.kind !== 'value') return null;
  const order = compareDecimals(aim.value, from);
  return order === 0 ? 'maintain' : order > 0 ? 'increase' : 'decrease';
}
