export type {
  AttributedText,
  Explanation,
  GradeOverride,
  Meeting,
  NodeVerification,
  Opinion,
  ReferenceColumn,
  ReferenceTable,
  ReportCover,
  VerificationState,
  VerificationYear,
} from './verification.ts'
export { unexplainedMisses } from './unexplained.ts'
