export type {
  AttributedText,
  Explanation,
  IndicatorOverride,
  Meeting,
  NodeVerification,
  Opinion,
  ReferenceColumn,
  ReferenceTable,
  ReportCover,
  VerificationState,
  VerificationYear,
} from './verification.ts';
export { isBlank, newVerificationYear, withExplanation, withYear } from './record-of-year.ts';
export { unexplainedMisses } from './unexplained.ts';
