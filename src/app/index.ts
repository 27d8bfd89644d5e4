export type { Dossier, EditionDossier, EditionIndicator, Municipality, PictureRecord, Source } from './dossier.ts';
export type {
  Actor,
  AuditEntry,
  CitySummary,
  Clock,
  ComparisonForm,
  ComparisonMaker,
  Context,
  FileSet,
  Intake,
  MadeComparison,
  MadeDocument,
  ReportMaker,
  Store,
} from './ports.ts';
export {
  appIssueCodes,
  commandIssueCodes,
  storeIssueCodes,
  type AppIssueCode,
  type CommandIssueCode,
  type StoreIssueCode,
} from './issue-codes.ts';
export { compareOutlines, type ComparedOutlines, type ComparisonInput } from './comparison/compare-outlines.ts';
export {
  comparisonOutputs,
  type ComparisonOutput,
  type ComparisonRequest,
  type ComparisonSource,
} from './comparison/comparison-request.ts';
export { comparisonJson, type ComparisonJson } from './comparison/comparison-json.ts';
export { buildComparisonView, type ComparisonView } from './comparison/comparison-view.ts';
export { countRows, type RowCounts } from './comparison/count-rows.ts';
export { outlineOfDossier, outlineOfText, type EditionOutline } from './comparison/edition-outline.ts';
export { cachedStore } from './cached-store.ts';
export type { EditionChoiceInput } from './choose-edition.ts';
export { dataFormats, openDataText, type DataFormat } from './open-data/open-data-text.ts';
export { oneFile } from './one-file.ts';
export { perform, type Permission, type UseCase } from './use-case.ts';
export { importCity } from './use-cases/import-city.ts';
export { listCities } from './use-cases/list-cities.ts';
export { readPlan } from './use-cases/read-plan.ts';
export { showCity } from './use-cases/show-city.ts';
export { takeData } from './use-cases/take-data.ts';
export { showYear, type YearPage } from './use-cases/show-year.ts';
export { buildCityView } from './views/build-city-view.ts';
export { yearOfPlan, type YearOfPlan } from './year-of-plan.ts';
export { buildPlanView } from './views/build-plan-view.ts';
export { buildReportView } from './views/build-report-view.ts';
export type { CityView, EditionChoice } from './views/city-view.ts';
export type { Cell, Figure, TraceEntry } from './views/figure.ts';
export type { IndicatorRow, IndicatorView, NodeRef, Verdict, YearPoint } from './views/indicator-view.ts';
export type { PlanView } from './views/plan-view.ts';
export { verdictOf } from './views/verdict-of.ts';
export { reportViewOf } from './views/report-view-of.ts';
export type {
  CountsView,
  DirectionView,
  GoalView,
  InitiativeView,
  LeadFacts,
  LeadingProjectView,
  ReferenceTableView,
  ReportFormat,
  ReportView,
} from './views/report-view.ts';
