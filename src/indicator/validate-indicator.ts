import { betterSide } from './better-side.ts';
import type { IndicatorDefinition } from './definition.ts';
import type { GradeOverride } from './evaluation.ts';
import type { Baseline, Target } from './figures.ts';
import { indicatorIssue } from './issue-codes.ts';
import type { GradeScheme } from './scheme.ts';
import { compareDecimals, decimalText, signOf, subtract } from '#kernel';
import type { Issue } from '#kernel';

/** What cannot be judged as it is declared, found before the first figure comes in. The place names the field. */
export function validateIndicator(
  definition: IndicatorDefinition,
  baseline: Baseline | null,
  targets: readonly Target[],
): readonly Issue[] {
  return [
    ...aggregationIssues(definition),
    ...toleranceIssues(definition),
    ...relistingIssues(definition),
    ...targetYearIssues(targets),
    ...targets.flatMap((target) => targetIssues(definition, baseline, target)),
    ...methodIssues(definition, baseline),
  ];
}

function aggregationIssues({ aggregation }: IndicatorDefinition): readonly Issue[] {
  const place = { field: 'aggregation' };
  if (aggregation.kind === 'cumulative' && aggregation.start === null) {
    return [
      indicatorIssue('indicator.cumulative-without-start', {
        severity: 'warning',
        place: { field: 'aggregation.start' },
      }),
    ];
  }
  if (aggregation.kind === 'ratio' && (aggregation.numerator.trim() === '' || aggregation.denominator.trim() === '')) {
    return [indicatorIssue('indicator.ratio-without-parts', { place })];
  }
  return [];
}

function toleranceIssues({ tolerance, direction }: IndicatorDefinition): readonly Issue[] {
  const place = { field: 'tolerance' };
  if (tolerance === null) return [];
  if (signOf(tolerance.value) < 0)
    return [indicatorIssue('indicator.negative-tolerance', { place, found: decimalText(tolerance.value) })];
  return direction === 'maintain'
    ? []
    : [indicatorIssue('indicator.tolerance-unused', { severity: 'warning', place, expected: 'maintain' })];
}

function relistingIssues({ node, relistedUnder }: IndicatorDefinition): readonly Issue[] {
  const place = { field: 'relistedUnder' };
  return relistedUnder.flatMap((other, index) => {
    if (other === node) return [indicatorIssue('indicator.relisted-under-own-node', { place, found: other })];
    const again = relistedUnder.indexOf(other) < index;
    return again ? [indicatorIssue('indicator.duplicate-relisting', { place, found: other })] : [];
  });
}

function targetYearIssues(targets: readonly Target[]): readonly Issue[] {
  return targets
    .filter((target, index) => targets.findIndex((other) => other.planYear === target.planYear) < index)
    .map(({ planYear }) =>
      indicatorIssue('indicator.duplicate-target-year', { place: { field: 'target' }, found: String(planYear) }),
    );
}

function targetIssues(
  definition: IndicatorDefinition,
  baseline: Baseline | null,
  { aim, planYear }: Target,
): readonly Issue[] {
  const place = { field: 'target' };
  const params = { year: planYear };
  if (aim.kind === 'range' && compareDecimals(aim.low, aim.high) > 0) {
    return [
      indicatorIssue('indicator.range-backwards', {
        place,
        params,
        found: `${decimalText(aim.low)}–${decimalText(aim.high)}`,
      }),
    ];
  }
  if (baseline === null || baseline.value === null) {
    return aim.kind === 'word'
      ? [indicatorIssue('indicator.word-without-baseline', { severity: 'warning', place, params, found: aim.word })]
      : [];
  }
  if (aim.kind !== 'value' || !needsWay(definition)) return [];
  const way = signOf(subtract(aim.value, baseline.value));
  const found = `${decimalText(baseline.value)} → ${decimalText(aim.value)}`;
  if (way === 0)
    return [
      indicatorIssue('indicator.progress-without-way', { place, params, found, expected: 'ratio | compare_only' }),
    ];
  const against = definition.direction !== 'maintain' && way === -betterSide(definition.direction, aim.comparator);
  return against
    ? [indicatorIssue('indicator.target-against-direction', { place, params, found, expected: 'ratio | compare_only' })]
    : [];
}

function methodIssues(definition: IndicatorDefinition, baseline: Baseline | null): readonly Issue[] {
  const { aggregation, method } = definition;
  if (!needsWay(definition)) return [];
  if (aggregation.kind === 'cumulative' && !aggregation.baselineIncluded) {
    return [
      indicatorIssue('indicator.progress-from-excluded-baseline', {
        place: { field: 'method' },
        found: method,
        expected: 'ratio',
      }),
    ];
  }
  if (baseline !== null && baseline.value !== null) return [];
  return [
    indicatorIssue('indicator.progress-without-baseline', {
      severity: 'warning',
      place: { field: 'baseline' },
      found: method,
    }),
  ];
}

function needsWay({ method }: IndicatorDefinition): boolean {
  return method === 'progress' || method === 'pace';
}

/** An override names a grade of its scheme and gives a reason. */
export function validateOverride(scheme: GradeScheme, override: GradeOverride): readonly Issue[] {
  const codes = [...scheme.grades.map((grade) => grade.code), scheme.missing.code];
  return [
    ...(codes.includes(override.grade)
      ? []
      : [
          indicatorIssue('override.unknown-grade', {
            place: { field: 'grade' },
            found: override.grade,
            expected: codes.join(' | '),
          }),
        ]),
    ...(override.reason.trim() === '' ? [indicatorIssue('override.no-reason', { place: { field: 'reason' } })] : []),
  ];
}
