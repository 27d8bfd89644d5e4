export { indicatorCsvHeader, type IndicatorCsvColumn } from './csv-header.ts';
export {
  aggregationWords,
  comparatorWords,
  directionWords,
  kindWords,
  methodWords,
  missingWords,
  statusWords,
} from './csv-words.ts';
export { countEvaluations, type EvaluationCounts } from './count-evaluations.ts';
export type {
  Aggregation,
  Comparator,
  Direction,
  IndicatorDefinition,
  IndicatorKind,
  Method,
  Replacement,
  SeriesBreak,
  Tolerance,
} from './definition.ts';
export { directionSynonyms, readDirection } from './read-direction.ts';
export { evaluate, type EvaluateInput } from './evaluate.ts';
export type { Evaluation, GradeOverride, Trace, TraceOperand } from './evaluation.ts';
export type {
  Baseline,
  Measurement,
  MissingReason,
  OtherReading,
  PublishedVerdict,
  Target,
  TargetAim,
  ValueStatus,
} from './figures.ts';
export type { NotEvaluatedReason } from './not-evaluated-reason.ts';
export type { Outlook, Pace } from './outlook.ts';
export { FEWEST_POINTS, outlookOf } from './outlook-of.ts';
export { paceOf, type ForecastInput } from './pace-of.ts';
export { comparatorOf, methodOf } from './implied-by-direction.ts';
export { recompute, type Recomputed } from './recompute.ts';
export type { Band, Basis, Grade, GradeScheme, Guard, GuardCondition } from './scheme.ts';
export { selectMeasurement, type MeasurementChoice } from './select-measurement.ts';
export { gradeSchemeData, gradeSchemeJson, type GradeSchemeData } from './grade-scheme-json.ts';
export { indicatorIssueCodes, type IndicatorIssueCode } from './issue-codes.ts';
export { parseGradeScheme } from './parse-grade-scheme.ts';
export { presetScheme, presetSchemes } from './preset-schemes.ts';
export { validateIndicator, validateOverride } from './validate-indicator.ts';
export {
  evaluationJson,
  type EvaluationJson,
  type EvaluationJsonInput,
  type EvaluationRow,
} from './evaluation-json.ts';
export { readPrintedNote } from './printed-note.ts';
export { directionOfTargets, tendencyOf } from './direction-of-targets.ts';
export { aimOfDraft, type DraftActual, type DraftAim, type DraftTarget, type KpiDraft } from './kpi-draft.ts';
export {
  baselineYearOf,
  directionColumn,
  figureKinds,
  headsFigures,
  headsWithoutYear,
  kpiColumnHead,
  nameColumn,
  readKpiColumns,
  yearsOfHeads,
  type AssumedYears,
  type KpiColumn,
} from './kpi-grid-columns.ts';
export { unfoldKindRows, type GridTable } from './unfold-kind-rows.ts';
export { withNotedFigures } from './noted-columns.ts';
export { needsBaselineYear } from './needs-baseline-year.ts';
export { withYearsInHeads } from './year-columns.ts';
export { unfoldSeries } from './unfold-series.ts';
export { unitInName } from './unit-in-name.ts';
export { readPrintedName } from './printed-name.ts';
export { unfoldYearRows } from './unfold-year-rows.ts';
export { readKpiHead, type KpiHead } from './kpi-head.ts';
export { readKpiGrid, readKpiRows, type KpiGridContext, type KpiGridReading } from './read-kpi-grid.ts';
export { readRangeCell, type RangeCell } from './range-cell.ts';
