import { aimInForce, targetAhead, type AimInForce } from './aim-in-force.ts';
import { blockedBaseline } from './blocked-baseline.ts';
import type { Comparator, IndicatorDefinition } from './definition.ts';
import type { Blocked, Facts } from './facts.ts';
import type { Baseline, Measurement, Target, TargetAim } from './figures.ts';
import type { NotEvaluatedReason } from './not-evaluated-reason.ts';
import { selectMeasurement } from './select-measurement.ts';
import { brokenBetween } from './series-break.ts';
import { toleranceOf } from './tolerance-of.ts';
import type { FiscalYear } from '#kernel';

/** One indicator and one plan year with everything a judgement may need. */
export interface GatherInput {
  readonly definition: IndicatorDefinition;
  readonly baseline: Baseline | null;
  readonly targets: readonly Target[];
  /** All measurements of this indicator, of any year, superseded ones included. */
  readonly measurements: readonly Measurement[];
  readonly editionPeriod: { readonly first: FiscalYear; readonly last: FiscalYear };
  readonly year: FiscalYear;
}

/** The records in use and the bare facts taken from them. */
export interface Gathered {
  readonly facts: Facts;
  readonly measurement: Measurement | null;
  readonly superseded: readonly Measurement[];
  /** The year's own target or, where it has none, the next one ahead. */
  readonly target: Target | null;
}

export function gather(input: GatherInput): Gathered {
  const { definition, baseline, year } = input;
  const { current: measurement, superseded } = selectMeasurement(input.measurements, year);
  const target = targetAhead(input.targets, year);
  const inForce = target === null ? null : aimInForce(target, input.editionPeriod.first);
  const aim = target !== null && target.planYear === year && inForce !== null ? inForce.aim : null;
  const facts: Facts = {
    direction: definition.direction,
    comparator: comparatorOf(definition, aim),
    method: definition.method,
    tolerance: toleranceOf(definition, aim, baseline),
    actual: measurement === null ? null : measurement.value,
    baseline: baseline === null ? null : baseline.value,
    aim,
    goal: inForce !== null && inForce.aim.kind === 'value' ? inForce.aim.value : null,
    elapsed: baseline === null ? 0 : year - baseline.planYear,
    years: baseline === null || target === null ? 0 : target.planYear - baseline.planYear,
    planElapsed: year - input.editionPeriod.first + 1,
    planYears: target === null ? 0 : target.planYear - input.editionPeriod.first + 1,
    blocked: {
      actual: blockedActual(input, measurement),
      baseline: blockedBaseline(definition, baseline, year),
      target: blockedTarget(input, aim, inForce),
    },
  };
  return { facts, measurement, superseded, target };
}

function comparatorOf(definition: IndicatorDefinition, aim: TargetAim | null): Comparator {
  if (aim === null) return definition.comparator;
  if (aim.kind === 'range') return 'range';
  return aim.kind === 'value' ? aim.comparator : definition.comparator;
}

function blockedActual(
  { editionPeriod, year }: GatherInput,
  measurement: Measurement | null,
): NotEvaluatedReason | null {
  if (year < editionPeriod.first || year > editionPeriod.last) return 'outside-period';
  if (measurement === null) return 'no-measurement';
  if (measurement.value === null) return measurement.missing ?? 'other';
  return measurement.status === 'estimate' ? 'estimate-only' : null;
}

/** A definition that changed after the target was set measures something else than the target meant. */
function blockedTarget(input: GatherInput, aim: TargetAim | null, inForce: AimInForce | null): Blocked['target'] {
  if (inForce !== null && brokenBetween(input.definition, inForce.setIn, input.year)) return 'not-comparable';
  if (aim === null) return 'no-target';
  return aim.kind === 'undecided' ? 'target-undecided' : null;
}
