import type { Decimal, FiscalYear, IndicatorId, NodeId } from '#kernel';
import type { GradeOverride, PublishedVerdict } from '#indicator';

/** 検証年度 runs open → collecting → reviewing → committee → frozen, never back. */
export type VerificationState = 'open' | 'collecting' | 'reviewing' | 'committee' | 'frozen';

/**
 * A text with its origin. `summary` (要約) is a neutral one-line summary of what a body published;
 * `own` is the city's wording. Source is a source id, page as printed.
 */
export interface AttributedText {
  readonly text: string;
  readonly origin: 'own' | 'summary';
  readonly source: string | null;
  readonly page: string | null;
}

/** Cover fields of the yearly report (表紙). Dates are ISO; empty fields are not printed. */
export interface ReportCover {
  readonly title: string;
  readonly body: string;
  readonly date: string | null;
  readonly documentNumber: string | null;
  readonly division: string | null;
  readonly contact: string | null;
  readonly notes: readonly string[];
}

/** The verification of a goal or direction (検証). */
export interface NodeVerification {
  readonly node: NodeId;
  readonly texts: readonly AttributedText[];
}

/** 未達成項目の課題・検証: why a target was missed and what follows. */
export interface Explanation {
  readonly indicator: IndicatorId;
  readonly cause: AttributedText;
  readonly response: AttributedText | null;
}

/** A grade a person set in place of the computed one, for one indicator. */
export interface IndicatorOverride extends GradeOverride {
  readonly indicator: IndicatorId;
}

/** A column of a reference table: given figures of a year, or computed from two columns. */
export type ReferenceColumn =
  | { readonly kind: 'given'; readonly year: FiscalYear }
  | { readonly kind: 'difference'; readonly from: FiscalYear; readonly to: FiscalYear }
  | { readonly kind: 'change-rate'; readonly from: FiscalYear; readonly to: FiscalYear; readonly places: number };

/** 参考資料: a table beside the indicators, e.g. women aged 15–49 by year with change and rate. */
export interface ReferenceTable {
  readonly id: string;
  readonly node: NodeId;
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  readonly columns: readonly ReferenceColumn[];
  readonly rows: readonly {
    readonly label: string;
    readonly values: readonly { readonly year: FiscalYear; readonly value: Decimal | null }[];
  }[];
  readonly remarks: readonly string[];
  readonly source: string | null;
}

/** 検証委員会の意見 and what became of it. */
export interface Opinion {
  readonly id: string;
  readonly node: NodeId | null;
  readonly indicator: IndicatorId | null;
  readonly member: string;
  readonly text: string;
  readonly reply: string | null;
  readonly outcome: 'adopted' | 'partly' | 'noted' | 'open';
}

/** A meeting of the committee (検証委員会). */
export interface Meeting {
  readonly date: string;
  readonly name: string;
  readonly attendance: string | null;
}

/** Everything recorded for one 検証年度 of one edition. */
export interface VerificationYear {
  readonly year: FiscalYear;
  readonly state: VerificationState;
  readonly cover: ReportCover;
  readonly verifications: readonly NodeVerification[];
  readonly explanations: readonly Explanation[];
  readonly published: readonly PublishedVerdict[];
  readonly overrides: readonly IndicatorOverride[];
  readonly referenceTables: readonly ReferenceTable[];
  readonly meetings: readonly Meeting[];
  readonly opinions: readonly Opinion[];
}
