export { canonicalJson, canonicalPieces } from './canonical-json.ts';
export {
  controlCharacters,
  graphemeBorders,
  graphemes,
  privateUseCharacters,
  type LocatedCharacter,
} from './characters.ts';
export { compoundWords } from './compound-words.ts';
export {
  absolute,
  add,
  compareDecimals,
  decimal,
  decimalText,
  fromInteger,
  isDecimal,
  isZero,
  multiply,
  negate,
  parseDecimal,
  roundDecimal,
  signOf,
  subtract,
  type Decimal,
} from './decimal.ts';
export { fiscalYear, fiscalYearOn, type FiscalYear } from './fiscal-year.ts';
export { isKnownUnit } from './known-units.ts';
export { foldForCompare, foldedWithOffsets, type FoldedText } from './fold.ts';
export {
  addFractions,
  compareFractions,
  compareFractionToDecimal,
  fractionOf,
  fractionText,
  multiplyFractions,
  percentOf,
  roundFraction,
  type Fraction,
} from './fraction.ts';
export {
  editionId,
  editionIdOf,
  indicatorId,
  measurementId,
  nodeId,
  parseId,
  traceId,
  type EditionId,
  type IndicatorId,
  type MeasurementId,
  type NodeId,
  type TraceId,
} from './ids.ts';
export { atPlace, issue, type Issue, type IssueInit, type Place, type Severity } from './issue.ts';
export { misfitIssues, type Misfit } from './json-misfit.ts';
export type { JsonShape } from './json-shape.ts';
export { kernelIssueCodes, type KernelIssueCode } from './kernel-issue-code.ts';
export { parseMunicipalityCode, type MunicipalityCode, type MunicipalityCodeReading } from './municipality-code.ts';
export type { CellComparator, MissingCell, NumberCell, ValueCell, WordCell } from './number-cell.ts';
export { isSpreadsheetError } from './number-cell-refusals.ts';
export { parseNumberCell } from './parse-number-cell.ts';
export { parsePeriod, yearPeriod, type BareYear } from './parse-period.ts';
export { parseYear, type YearKind, type YearReading } from './parse-year.ts';
export { parseYearRange, type YearRange } from './parse-year-range.ts';
export {
  calendarYearPeriod,
  fiscalYearPeriod,
  makePeriod,
  periodText,
  samePeriod,
  type Period,
  type PeriodKind,
} from './period.ts';
export { printPeriod } from './print-period.ts';
export { eraYearOn, printYear, type TransitionLabel, type YearLabelStyle } from './print-year.ts';
export { assertNever, fail, ok, type Failure, type Result, type Success } from './result.ts';
export type { Rounding } from './rounding.ts';
