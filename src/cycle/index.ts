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
export { unexplainedMisses } from './unexplained.ts';
