import type { FiscalYear } from '#kernel';
import { fiscalYear } from '#kernel';
import type { Evaluation, IndicatorDefinition } from '#indicator';
import { evaluate, outlookOf, paceOf } from '#indicator';
import type { EditionDossier, EditionIndicator } from '../dossier.ts';
import { actualCell, baselineCell, changeCell, rateCell, targetCell } from './cells.ts';
import { nodePath, nodeRef, type EditionContext } from './edition-context.ts';
import type { IndicatorView, YearPoint } from './indicator-view.ts';
import { verdictOf } from './verdict-of.ts';

/** One indicator for the context's edition and year, evaluated, with its history up to that year. */
export function buildIndicatorView(context: EditionContext, indicator: EditionIndicator): IndicatorView {
  const { definition, baseline } = indicator;
  const points = yearPoints(context, indicator);
  const current =
    points.find((point) => point.year === context.year) ?? yearPoint(context, indicator, { year: context.year });
  const evaluation = current.evaluation;
  return {
    ...describe(definition),
    edition: context.current.edition.id,
    node: nodeRef(context, definition.node),
    path: nodePath(context, definition.node).map((node) => nodeRef(context, node.id)),
    relistedUnder: definition.relistedUnder.map((node) => nodeRef(context, node)),
    year: context.year,
    baseline: baselineCell(context.ledger, definition, { baseline }),
    actual: current.actual,
    target: current.target,
    finalTarget: finalTarget(context, indicator),
    rate: rateCell(context.ledger, definition.id, evaluation),
    verdict: verdictOf(evaluation),
    evaluation,
    ...forecast(context, indicator),
    points,
    next: nextTarget(context, definition),
    replaces: replacedIndicator(context, definition),
    explanation: context.verification?.explanations.find((entry) => entry.indicator === definition.id) ?? null,
  };
}

function describe(definition: IndicatorDefinition) {
  const { id, name, unit, kind, direction, aggregation, decimals, meaning, department, remarks, breaks } = definition;
  return {
    id,
    name,
    unit,
    kind,
    direction,
    aggregation,
    decimals,
    meaning,
    department,
    remarks,
    breaks,
    definitionSource: definition.source,
  };
}

/** Plan years from the baseline's (or the edition's first) to the edition's last. */
function yearPoints(context: EditionContext, indicator: EditionIndicator): readonly YearPoint[] {
  const { first, last } = context.current.edition.period;
  const start = Math.min(first, indicator.baseline?.planYear ?? first);
  const points: YearPoint[] = [];
  for (let year = start; year <= last; year += 1) {
    points.push(yearPoint(context, indicator, { year: fiscalYear(year), before: points.at(-1)?.evaluation }));
  }
  return points;
}

interface PointPlace {
  readonly year: FiscalYear;
  /** Of the year before, for the change since then. */
  readonly before?: Evaluation | undefined;
}

function yearPoint(context: EditionContext, indicator: EditionIndicator, { year, before }: PointPlace): YearPoint {
  const { definition } = indicator;
  const evaluation = evaluateYear(context, indicator, year);
  const inFuture = year > context.year;
  return {
    year,
    evaluation,
    actual: inFuture ? { kind: 'none' } : actualCell(context.ledger, definition, evaluation),
    target: targetCell(context.ledger, definition, {
      target: indicator.targets.find((target) => target.planYear === year),
      inForce: evaluation.aim,
    }),
    change: inFuture ? { kind: 'none' } : changeCell(context.ledger, definition, { before, after: evaluation }),
    note: currentNote(context, indicator, year),
  };
}

/** Judged with what was known of plan years up to the context's year: later figures change nothing. */
function evaluateYear(context: EditionContext, indicator: EditionIndicator, year: FiscalYear): Evaluation {
  const { definition, baseline, targets } = indicator;
  const { current, verification } = context;
  const measurements = measurementsKnown(context, definition);
  const record = year === context.year ? verification : current.verifications.find((entry) => entry.year === year);
  return evaluate({
    definition,
    baseline,
    targets,
    measurements,
    editionPeriod: current.edition.period,
    scheme: current.scheme,
    published: record?.published.find((verdict) => verdict.indicator === definition.id) ?? null,
    override: record?.overrides.find((entry) => entry.indicator === definition.id) ?? null,
    year,
  });
}

function measurementsKnown(context: EditionContext, definition: IndicatorDefinition) {
  const all = context.series.get(definition.id) ?? [];
  return all.filter((measurement) => measurement.planYear <= context.year);
}

function currentNote(context: EditionContext, indicator: EditionIndicator, year: FiscalYear): string | null {
  const measurements = measurementsKnown(context, indicator.definition).filter((entry) => entry.planYear === year);
  const superseded = new Set(measurements.map((entry) => entry.supersedes));
  return measurements.find((entry) => !superseded.has(entry.id))?.note ?? null;
}

function forecast(context: EditionContext, { definition, baseline, targets }: EditionIndicator) {
  const input = {
    definition,
    baseline,
    targets,
    measurements: measurementsKnown(context, definition),
    year: context.year,
  };
  return { pace: paceOf(input), outlook: outlookOf(input) };
}

function finalTarget(context: EditionContext, { definition, targets }: EditionIndicator) {
  const last = targets.reduce<(typeof targets)[number] | undefined>(
    (latest, target) => (latest && latest.planYear >= target.planYear ? latest : target),
    undefined,
  );
  return targetCell(context.ledger, definition, { target: last });
}

function nextTarget(context: EditionContext, definition: IndicatorDefinition): IndicatorView['next'] {
  const { next } = context;
  const successor = next && successorIn(next, definition);
  if (!next || !successor) return null;
  const prefix = `${next.edition.id}:`;
  return {
    edition: next.edition.id,
    editionTitle: next.edition.title,
    name: successor.definition.name,
    unit: successor.definition.unit,
    baseline: baselineCell(context.ledger, successor.definition, { baseline: successor.baseline, prefix }),
    target: targetCell(context.ledger, successor.definition, { target: successor.targets.at(-1), prefix }),
    replaced: successor.definition.id !== definition.id,
    reason: successor.definition.replacement?.reason ?? null,
  };
}

/** The indicator that goes on in the next edition: the same one, or the one that replaced it. */
function successorIn(next: EditionDossier, definition: IndicatorDefinition): EditionIndicator | undefined {
  return (
    next.indicators.find((candidate) => candidate.definition.id === definition.id) ??
    next.indicators.find((candidate) => candidate.definition.replacement?.replaces === definition.id)
  );
}

function replacedIndicator(context: EditionContext, definition: IndicatorDefinition): IndicatorView['replaces'] {
  const { replacement } = definition;
  if (!replacement) return null;
  const replaced = context.dossier.editions
    .flatMap((edition) => edition.indicators)
    .find((candidate) => candidate.definition.id === replacement.replaces);
  return {
    id: replacement.replaces,
    name: replaced?.definition.name ?? replacement.replaces,
    reason: replacement.reason,
  };
}
