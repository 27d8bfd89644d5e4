import type { Confidence, RowFlag, RowType } from '#compare';
import type { Opinion, VerificationState } from '#cycle';
import type { ReportFormat } from '#app';
import type {
  Aggregation,
  Basis,
  Comparator,
  Direction,
  IndicatorKind,
  Method,
  NotEvaluatedReason,
  Outlook,
  Pace,
  TraceOperand,
  ValueStatus,
} from '#indicator';
import type { Severity } from '#kernel';
import type { EditionStatus, LineageChange, NodeKind } from '#plan';

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** A method by name and by its formula in words. */
export interface MethodWords {
  readonly name: string;
  readonly formula: string;
}

/** One word for each member of the closed sets of the lower rooms. */
export interface Labels {
  readonly kind: Words<IndicatorKind>;
  readonly direction: Words<Direction>;
  readonly comparator: Words<Comparator>;
  readonly aggregation: Words<Aggregation['kind']>;
  readonly method: Readonly<Record<Method, MethodWords>>;
  readonly basis: Words<Basis>;
  readonly status: Words<ValueStatus>;
  readonly reason: Words<NotEvaluatedReason>;
  readonly operand: Words<TraceOperand['role']>;
  readonly pace: Words<Pace['state']>;
  readonly outlook: Words<Outlook['state']>;
  readonly nodeKind: Words<NodeKind>;
  readonly editionStatus: Words<EditionStatus>;
  readonly lineage: Words<LineageChange>;
  readonly verificationState: Words<VerificationState>;
  readonly opinionOutcome: Words<Opinion['outcome']>;
  readonly reportFormat: Words<ReportFormat>;
  readonly rowType: Words<RowType>;
  readonly rowFlag: Words<RowFlag>;
  readonly confidence: Words<Confidence>;
  readonly severity: Words<Severity>;
  readonly verdict: Words<
    'achieved' | 'missed' | 'notEvaluated' | 'notJudged' | 'publishedAchieved' | 'publishedMissed'
  >;
}
