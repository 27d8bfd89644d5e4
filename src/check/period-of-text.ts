import type { PlanPeriod } from '#plan';
import type { CheckBlock } from './check-input.ts';
import { prepareView } from './prepare-view.ts';

/** The 計画期間 that the text of an edition states; null where it states none. */
export function periodOfText(blocks: readonly CheckBlock[]): PlanPeriod | null {
  return prepareView({ blocks }).period;
}
