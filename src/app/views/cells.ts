import { fiscalYearPeriod, samePeriod, subtract } from '#kernel';
import type { FiscalYear, IndicatorId, Period } from '#kernel';
import type { Baseline, Comparator, Evaluation, IndicatorDefinition, Target, TargetAim } from '#indicator';
import type { Cell } from './figure.ts';
import type { Ledger } from './ledger.ts';

const PERCENT_UNITS: ReadonlySet<string> = new Set(['%', '％']);

/** Printed beside a figure only where it is not the plan year itself. */
function measuredElsewhere(period: Period | null, planYear: FiscalYear): Period | null {
  return period === null || samePeriod(period, fiscalYearPeriod(planYear)) ? null : period;
}

export interface ShownBaseline {
  readonly baseline: Baseline | null;
  /** As of `ShownTarget`. */
  readonly prefix?: string;
}

export function baselineCell(ledger: Ledger, definition: IndicatorDefinition, shown: ShownBaseline): Cell {
  const { baseline, prefix = '' } = shown;
  const trace = `${prefix}${definition.id}/baseline`;
  if (baseline === null) return { kind: 'none' };
  const origin = { source: baseline.source, others: baseline.others };
  if (baseline.value === null) return ledger.missing(trace, baseline.missing ?? 'not-obtained', origin);
  return ledger.figure(
    {
      trace,
      value: baseline.value,
      places: definition.decimals,
      unit: definition.unit,
      planYear: baseline.planYear,
      measured: measuredElsewhere(baseline.period, baseline.planYear),
    },
    origin,
  );
}

export interface ShownTarget {
  readonly target: Target | undefined;
  readonly inForce?: TargetAim | null;
  /** Set before the trace id where the same indicator has a target in another edition. */
  readonly prefix?: string;
}

/** The target as it is judged: where a revision came after the year, the aim it replaced (`inForce`). */
export function targetCell(ledger: Ledger, definition: IndicatorDefinition, shown: ShownTarget): Cell {
  const { target, prefix = '' } = shown;
  if (!target) return { kind: 'none' };
  const trace = `${prefix}${definition.id}/target/${target.planYear}`;
  const origin = { source: target.source, others: target.others };
  const aim = shown.inForce ?? target.aim;
  switch (aim.kind) {
    case 'undecided':
      return ledger.missing(trace, 'target-undecided', origin);
    case 'word':
      return ledger.word(trace, aim.word, origin);
    case 'value':
    case 'range':
      return ledger.figure(
        {
          trace,
          value: aim.kind === 'range' ? aim.low : aim.value,
          upper: aim.kind === 'range' ? aim.high : null,
          places: definition.decimals,
          unit: definition.unit,
          planYear: target.planYear,
          measured: measuredElsewhere(target.period, target.planYear),
          comparator: printedComparator(aim),
        },
        origin,
      );
  }
}

/** As the document prints it: 以上 and 以下 only where the target says so itself, 超 and 未満 always. */
function printedComparator(aim: Extract<TargetAim, { kind: 'value' | 'range' }>): Comparator | null {
  if (aim.kind === 'range') return 'range';
  return aim.stated || aim.comparator === 'gt' || aim.comparator === 'lt' ? aim.comparator : null;
}

export function actualCell(ledger: Ledger, definition: IndicatorDefinition, evaluation: Evaluation): Cell {
  const trace = `${definition.id}/actual/${evaluation.year}`;
  const operand = evaluation.trace.operands.find((candidate) => candidate.role === 'actual');
  const origin = { source: operand?.source ?? null, others: operand?.others ?? [], evaluation: evaluation.trace };
  if (evaluation.actual === null) return ledger.missing(trace, evaluation.actualMissing ?? 'not-obtained', origin);
  return ledger.figure(
    {
      trace,
      value: evaluation.actual,
      places: definition.decimals,
      unit: definition.unit,
      planYear: evaluation.year,
      measured: measuredElsewhere(evaluation.measuredPeriod, evaluation.year),
      status: evaluation.actualStatus ?? 'confirmed',
    },
    origin,
  );
}

export function rateCell(ledger: Ledger, id: IndicatorId, evaluation: Evaluation): Cell {
  const trace = `${id}/rate/${evaluation.year}`;
  const origin = { source: null, evaluation: evaluation.trace };
  if (evaluation.ratePrinted === null) {
    return evaluation.rateReason === null ? { kind: 'none' } : ledger.missing(trace, evaluation.rateReason, origin);
  }
  return ledger.figure(
    {
      trace,
      value: evaluation.ratePrinted,
      places: evaluation.ratePrinted.scale,
      unit: '％',
      planYear: evaluation.year,
    },
    origin,
  );
}

/** 前年度との差. Rates differ in ポイント. */
export function changeCell(
  ledger: Ledger,
  definition: IndicatorDefinition,
  pair: { readonly before: Evaluation | undefined; readonly after: Evaluation },
): Cell {
  const { before, after } = pair;
  if (!before || before.actual === null || after.actual === null) return { kind: 'none' };
  return ledger.figure(
    {
      trace: `${definition.id}/change/${after.year}`,
      value: subtract(after.actual, before.actual),
      places: definition.decimals,
      unit: definition.unit,
      planYear: after.year,
      signed: true,
      ...(PERCENT_UNITS.has(definition.unit) ? { points: true } : {}),
    },
    { source: null, evaluation: after.trace },
  );
}
