import type { EditionIndicator } from '#app';
import type { Aggregation, Baseline, IndicatorDefinition, Target } from '#indicator';
import type { FiscalYear, Place } from '#kernel';
import type { Findings } from './findings.ts';
import { aimOfText } from './read-target.ts';
import type { IndicatorDetails } from './schemas/indicators-file.ts';

interface DetailsContext {
  readonly findings: Findings;
  /** Of the indicator's row, for what does not fit it. */
  readonly place: Place;
  /** The plan year of a baseline that the table does not hold. */
  readonly baselineYear: FiscalYear;
}

/** Adds what `indicators.json` says to what the table said. */
export function applyDetails(
  indicator: EditionIndicator,
  details: IndicatorDetails,
  context: DetailsContext,
): EditionIndicator {
  const { definition } = indicator;
  const told = new Set(definition.remarks);
  return {
    definition: {
      ...definition,
      aggregation: aggregationWith(definition, details, context),
      tolerance: details.tolerance,
      decimals: details.decimals ?? definition.decimals,
      meaning: details.meaning,
      source: details.source,
      department: details.department ?? definition.department,
      remarks: [...definition.remarks, ...details.remarks.filter((remark) => !told.has(remark))],
      breaks: details.breaks,
      replacement: details.replacement,
    },
    baseline: baselineWith(indicator.baseline, details, context.baselineYear),
    targets: targetsWith(indicator, details, context),
  };
}

function aggregationWith(
  { id, aggregation }: IndicatorDefinition,
  details: IndicatorDetails,
  { findings, place }: DetailsContext,
): Aggregation {
  const misfit = (key: 'cumulative' | 'ratio'): void => {
    if (details[key] && aggregation.kind !== key)
      findings.add('details-do-not-fit', place, { found: `${id}: ${key}`, expected: aggregation.kind });
  };
  misfit('cumulative');
  misfit('ratio');
  if (aggregation.kind === 'cumulative' && details.cumulative) return { ...aggregation, ...details.cumulative };
  return aggregation.kind === 'ratio' && details.ratio ? { ...aggregation, ...details.ratio } : aggregation;
}

function baselineWith(
  baseline: Baseline | null,
  { baseline: said }: IndicatorDetails,
  planYear: FiscalYear,
): Baseline | null {
  if (!said) return baseline;
  if (baseline)
    return {
      ...baseline,
      missing: baseline.value === null ? (said.missing ?? baseline.missing) : null,
      others: said.others,
    };
  return {
    planYear,
    period: null,
    value: null,
    missing: said.missing ?? 'not-obtained',
    source: null,
    others: said.others,
  };
}

function targetsWith(
  { definition, targets }: EditionIndicator,
  details: IndicatorDetails,
  { findings, place }: DetailsContext,
): readonly Target[] {
  for (const { year } of details.targets) {
    if (!targets.some((target) => target.planYear === year))
      findings.add('target-unknown', place, {
        found: `${definition.id} ${year}`,
        expected: targets.map((target) => target.planYear).join(', '),
      });
  }
  return targets.map((target) => {
    const said = details.targets.find(({ year }) => year === target.planYear);
    if (!said) return target;
    return { ...target, others: said.others, revision: revisionOf(said.revision, definition, { findings, place }) };
  });
}

function revisionOf(
  said: IndicatorDetails['targets'][number]['revision'],
  { comparator }: IndicatorDefinition,
  { findings, place }: Pick<DetailsContext, 'findings' | 'place'>,
): Target['revision'] {
  if (!said) return null;
  const before = aimOfText(said.before, comparator);
  if (!before)
    findings.add(
      'range-malformed',
      { ...place, field: 'revision.before' },
      { found: said.before, expected: '1,000以上' },
    );
  return before && { date: said.date, reason: said.reason, before };
}
