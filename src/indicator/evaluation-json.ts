import { countEvaluations, type EvaluationCounts } from './count-evaluations.ts';
import type { IndicatorDefinition } from './definition.ts';
import type { Evaluation, Trace, TraceOperand } from './evaluation.ts';
import type { TargetAim } from './figures.ts';
import type { GradeScheme } from './scheme.ts';
import { decimalText, fractionText, periodText } from '#kernel';
import type { Decimal, EditionId, FiscalYear, Fraction, IndicatorId } from '#kernel';

/** A row to be told: a relisted one names the indicator it repeats. */
export interface EvaluationRow {
  readonly id: string;
  readonly definition: Pick<IndicatorDefinition, 'name' | 'unit'>;
  readonly evaluation: Evaluation;
  readonly edition: EditionId;
  /** Headings from the goal down to where the row stands. */
  readonly path: readonly string[];
  readonly relistingOf: IndicatorId | null;
}

export interface EvaluationJsonInput {
  readonly year: FiscalYear;
  readonly scheme: GradeScheme;
  readonly rows: readonly EvaluationRow[];
}

/** Plain data for JSON: figures are decimal strings, exact rates fractions such as `"6293/7000"`, years numbers (Western). */
export function evaluationJson({ year, scheme, rows }: EvaluationJsonInput): EvaluationJson {
  const counted = rows.filter((row) => row.relistingOf === null);
  return {
    year,
    scheme: scheme.id,
    results: rows.map(resultJson),
    counts: countEvaluations(
      counted.map((row) => row.evaluation),
      rows.length - counted.length,
      scheme,
    ),
  };
}

export interface EvaluationJson {
  readonly year: number;
  readonly scheme: string;
  readonly results: readonly ReturnType<typeof resultJson>[];
  readonly counts: EvaluationCounts;
}

function resultJson({ id, definition, evaluation, edition, path, relistingOf }: EvaluationRow) {
  const { published, grade } = evaluation;
  return {
    id,
    indicator: definition.name,
    unit: definition.unit,
    edition,
    path,
    relistingOf,
    actual: text(evaluation.actual),
    status: evaluation.actualStatus,
    measuredPeriod: evaluation.measuredPeriod === null ? null : periodText(evaluation.measuredPeriod),
    target: aimText(evaluation.aim),
    planYear: evaluation.year,
    comparator: evaluation.aim === null ? null : evaluation.trace.comparator,
    achieved: evaluation.achieved,
    published: published === null ? null : { verdict: published.verdict, source: published.source },
    method: evaluation.method,
    rate: text(evaluation.ratePrinted),
    rateExact: exact(evaluation.rate),
    rateReason: evaluation.rateReason,
    grade: grade === null ? null : grade.code,
    gradeReason: evaluation.gradeReason,
    reason: evaluation.reason,
    contradictsPublished: evaluation.contradictsPublished,
    trace: traceJson(evaluation.trace),
  };
}

function traceJson(trace: Trace) {
  const { direction, method, comparator, basis, decidedBy, scheme, blocked, override } = trace;
  return {
    operands: trace.operands.map(operandJson),
    direction,
    method,
    comparator,
    aim: aimText(trace.aim),
    tolerance: text(trace.tolerance),
    blocked,
    basis,
    basisValue: exact(trace.basisValue),
    decidedBy,
    scheme,
    superseded: trace.superseded.map(operandJson),
    override: override && { grade: override.grade, reason: override.reason, by: override.by, at: override.at },
  };
}

function operandJson(operand: TraceOperand) {
  const { role, value, planYear, period, status, source, others } = operand;
  return {
    role,
    value: text(value),
    text: operand.text,
    planYear,
    period: period === null ? null : periodText(period),
    status,
    source,
    others: others.map((other) => ({
      text: other.text,
      value: text(other.value),
      period: other.period === null ? null : periodText(other.period),
      source: other.source,
      note: other.note,
    })),
  };
}

/** A value as a decimal string, a range as `low/high`, a word as printed; null where undecided or none. */
function aimText(aim: TargetAim | null): string | null {
  switch (aim?.kind) {
    case 'value':
      return decimalText(aim.value);
    case 'range':
      return `${decimalText(aim.low)}/${decimalText(aim.high)}`;
    case 'word':
      return aim.word;
    case 'undecided':
    case undefined:
      return null;
  }
}

function text(value: Decimal | null): string | null {
  return value === null ? null : decimalText(value);
}

function exact(value: Fraction | null): string | null {
  return value === null ? null : fractionText(value);
}
