import type { IndicatorDefinition } from './definition.ts';
import type { Baseline, TargetAim } from './figures.ts';
import { absolute, decimal, multiply } from '#kernel';
import type { Decimal } from '#kernel';

const HUNDREDTH = decimal('0.01');

/** Absolute. Only 維持 knows a tolerance; a percentage is taken of the target, for a word target of the baseline. */
export function toleranceOf(
  definition: IndicatorDefinition,
  aim: TargetAim | null,
  baseline: Baseline | null,
): Decimal | null {
  const { tolerance } = definition;
  if (tolerance === null || definition.direction !== 'maintain') return null;
  if (tolerance.kind === 'absolute') return tolerance.value;
  const middle = aim !== null && aim.kind === 'value' ? aim.value : (baseline?.value ?? null);
  return middle === null ? null : multiply(absolute(middle), multiply(tolerance.value, HUNDREDTH));
}
