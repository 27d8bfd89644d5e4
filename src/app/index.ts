export { bareMunicipality, UNSTATED_MUNICIPALITY } from './bare-municipality.ts';
export type { Dossier, EditionDossier, EditionIndicator, Municipality, PictureRecord, Source } from './dossier.ts';
export type { Actor } from './actor.ts';
export type {
  AuditEntry,
  CheckAddition,
  CitySummary,
  CorrectionSaving,
  Clock,
  ComparisonForm,
  ComparisonMaker,
  ComparisonRunner,
  CheckRunner,
  Context,
  DocumentReader,
  FileSet,
  Intake,
  JobOrder,
  LineageSaving,
  MadeComparison,
  MadeDocument,
  ReportMaker,
  StatusSaving,
  Store,
  WorkAddition,
  YearSaving,
} from './ports.ts';
export {
  appIssueCodes,
  commandIssueCodes,
  storeIssueCodes,
  type AppIssueCode,
  type CommandIssueCode,
  type StoreIssueCode,
} from './issue-codes.ts';
export type { CellName } from './check/cell-names.ts';
export { cachedChecker } from './check/cached-checker.ts';
export {
  correctionsInForce,
  dismissalsInForce,
  type CheckAct,
  type CheckEntry,
  type CheckKey,
  type CorrectionInForce,
  type DismissalInForce,
} from './check/check-entry.ts';
export { checkedDictionary, type TypedEntry } from './check/checked-dictionary.ts';
export type { DictionarySaving, DictionaryVersion } from './check/dictionary-version.ts';
export { correctionOf } from './check/correction.ts';
export { takenBack, withChanges, type TextChange } from './check/text-change.ts';
export type { CheckDocument, CheckedEdition } from './check/check-document.ts';
export { checkEditions, type CheckReport, type CheckRequest } from './check/check-editions.ts';
export { beyondRules } from './check/beyond-rules.ts';
export { checkFile } from './check/check-file.ts';
export type { CheckedFile, FileCheck } from './check/file-check.ts';
export { checkOutputs, type CheckOutput } from './check/check-outputs.ts';
export { countFindings, type FindingCounts } from './check/count-findings.ts';
export type { FindingsList } from './check/findings-list.ts';
export { keepsFrozenYears } from './freeze/keeps-frozen-years.ts';
export { gateOf, passGate, type Gate } from './check/gate.ts';
export { checkedEdition, storedDocument } from './check/stored-document.ts';
export { findingsJson, type FindingsJson, type FindingWords } from './check/findings-json.ts';
export { compareOutlines, type ComparedOutlines, type ComparisonInput } from './comparison/compare-outlines.ts';
export {
  comparisonOutputs,
  type ComparisonOutput,
  type ComparisonRequest,
  type ComparisonSource,
  type HandedFile,
  type StoredSource,
} from './comparison/comparison-request.ts';
export { readSources } from './comparison/read-sources.ts';
export { fileLimits, largestOf, sizeParams } from './file-limits.ts';
export { comparisonJson, type ComparisonJson } from './comparison/comparison-json.ts';
export { buildComparisonView, type ComparisonView } from './comparison/comparison-view.ts';
export { countRows, type RowCounts } from './comparison/count-rows.ts';
export { outlineOfDossier, outlineOfText, type EditionOutline } from './comparison/edition-outline.ts';
export { lineageOf, type FoundLineage, type LineageSide } from './comparison/lineage-of.ts';
export {
  partnerCandidates,
  pickedUnit,
  type PartnerCandidate,
  type PickedUnit,
} from './comparison/partner-candidates.ts';
export { cachedRunner } from './comparison/work/cached-runner.ts';
export type { RowWords, WorkJob } from './comparison/work/compare-with-work.ts';
export { comparisonWorkJson, type ComparisonWorkJson } from './comparison/work/comparison-work-json.ts';
export {
  noWork,
  type ComparisonKey,
  type ComparisonWork,
  type EditionState,
  type PinWay,
  type WorkAct,
  type WorkEntry,
} from './comparison/work/comparison-work.ts';
export { editionState } from './comparison/work/edition-state.ts';
export { inProcessRunner } from './comparison/work/in-process-runner.ts';
export type { PinAct } from './comparison/work/pins-of-act.ts';
export type { PinView, SpokenWords, SpokenWordView } from './comparison/work/spoken-words.ts';
export { remarkText } from './comparison/work/remark-text.ts';
export type { SuspendedWord } from './comparison/work/suspended-word.ts';
export { workOutcome, type LiveEffect, type WorkOutcome } from './comparison/work/work-outcome.ts';
export {
  retypeKinds,
  type Correction,
  type ImportAct,
  type ImportEntry,
  type RetypeKind,
} from './import/correction.ts';
export {
  figureBlock,
  headOf,
  isFiguresItem,
  type DraftEdition,
  type DraftItem,
  type ImportDraft,
} from './import/import-draft.ts';
export type { ImportHistory } from './import/import-history.ts';
export type {
  AcceptedImport,
  CityChange,
  ImportFile,
  ImportKey,
  ImportReader,
  ImportSession,
  ImportState,
  ImportStore,
  ImportSummary,
  ImportWriting,
  NewImport,
} from './import/import-session.ts';
export { wrongNames, type NamedEdition } from './import/chosen-editions.ts';
export { directionOf, unknownNames, unsaidDirections } from './import/said-directions.ts';
export { readCityFiles } from './import/read-city-files.ts';
export { importPlan, nameOf, type ReadFile, type SaidFacts } from './import/import-plan.ts';
export { notToldBefore } from './import/told-cells.ts';
export type { ImportIssueCode } from './import/issue-codes.ts';
export { planJson, type PlanJson } from './import/plan-json.ts';
export { isCover } from './import/is-cover.ts';
export { blocksOfFigures, unfoldedBlock } from './import/blocks-of-figures.ts';
export { wishInTables } from './import/wish-in-tables.ts';
export { figuresOfItems, type ReadFigures } from './import/figures-of-items.ts';
export { heldAt } from './import/held-at.ts';
export {
  directionsInRows,
  isKpiTable,
  seriesIssues,
  type ColumnMeaning,
  type FigureBlock,
  type FigureItem,
  type RowWish,
  type StrangersTables,
} from './import/kpi-rows.ts';
export { placedTexts } from './import/placed-texts.ts';
export { measured } from './import/measured.ts';
export {
  changesChoices,
  type ChangesChoice,
  oneTextChoices,
  type OneTextChoice,
  type FiguresOptions,
  type FurnitureText,
  type HeldNumber,
  type PlacedBlock,
  type PlacedText,
  type ReadDocument,
  type ReadEdition,
  type ReadingOptions,
  type SaidDirections,
  type StatedEdition,
} from './import/read-document.ts';
export { cachedStore } from './cached-store.ts';
export type { EditionChoiceInput } from './choose-edition.ts';
export { dataFormats, openDataText, type DataFormat } from './open-data/open-data-text.ts';
export { oneFile } from './one-file.ts';
export { perform, type Permission, type UseCase } from './use-case.ts';
export type { AddedEntry } from './use-cases/add-work-entry.ts';
export { adoptEdition } from './use-cases/adopt-edition.ts';
export { correctFinding } from './use-cases/correct-finding.ts';
export { dismissFinding } from './use-cases/dismiss-finding.ts';
export { editRemark } from './use-cases/edit-remark.ts';
export { acceptImport } from './use-cases/import/accept-import.ts';
export { correctImport } from './use-cases/import/correct-import.ts';
export { discardImport } from './use-cases/import/discard-import.ts';
export type { ImportInput } from './use-cases/import/find-import.ts';
export { openImport } from './use-cases/import/open-import.ts';
export { readImport } from './use-cases/import/read-import.ts';
export {
  listImports,
  showImport,
  showImportFile,
  type ImportPage,
  type ImportedEdition,
} from './use-cases/import/show-import.ts';
export { readReplacement, showReplacements, type Replacement } from './use-cases/import/show-replacements.ts';
export { undoImport } from './use-cases/import/undo-import.ts';
export { freezeYear } from './use-cases/year/freeze-year.ts';
export { importCity } from './use-cases/import-city.ts';
export { listCities } from './use-cases/list-cities.ts';
export { pinUnits } from './use-cases/pin-units.ts';
export { previewLineage, type LineageLine, type LineagePreview } from './use-cases/preview-lineage.ts';
export { readEditionPair } from './use-cases/read-edition-pair.ts';
export { readPlan } from './use-cases/read-plan.ts';
export { reopenFinding } from './use-cases/reopen-finding.ts';
export { restoreWord } from './use-cases/restore-word.ts';
export { returnToDraft } from './use-cases/return-to-draft.ts';
export { saveDictionary } from './use-cases/save-dictionary.ts';
export { saveLineage } from './use-cases/save-lineage.ts';
export { showCheck, type CheckPage, type CorrectionView, type DismissedView } from './use-cases/show-check.ts';
export { showCity } from './use-cases/show-city.ts';
export { showDictionary, type DictionaryPage } from './use-cases/show-dictionary.ts';
export { showFreeze, type FreezePage, type FreezeRecord } from './use-cases/year/show-freeze.ts';
export { explainMiss } from './use-cases/year/explain-miss.ts';
export type { ExplainedIndicator } from './use-cases/year/explained.ts';
export { openYear } from './use-cases/year/open-year.ts';
export { showYears, type YearsOfEdition, type YearsPage } from './use-cases/year/show-years.ts';
export { undoExplanation } from './use-cases/year/undo-explanation.ts';
export { withdrawYear } from './use-cases/year/withdraw-year.ts';
export { showComparison, type ComparisonPage } from './use-cases/show-comparison.ts';
export { undoCorrection } from './use-cases/undo-correction.ts';
export { takeBackWord } from './use-cases/take-back-word.ts';
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
