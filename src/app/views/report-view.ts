import type { AttributedText, Meeting, Opinion, ReferenceColumn, ReportCover, VerificationState } from '#cycle';
import type { EvaluationCounts, GradeScheme } from '#indicator';
import type { EditionId, FiscalYear, IndicatorId, TraceId } from '#kernel';
import type { Municipality, PictureRecord, Source } from '../dossier.ts';
import type { Cell, TraceEntry } from './figure.ts';
import type { IndicatorRow, IndicatorView, NodeRef } from './indicator-view.ts';

export type ReportFormat = 'html' | 'pdf' | 'docx' | 'xlsx';

/** Counts for one goal, or for the whole plan where `node` is null. */
export interface CountsView extends EvaluationCounts {
  readonly node: NodeRef | null;
}

export interface InitiativeView {
  readonly id: string;
  readonly name: string;
  readonly node: NodeRef;
  readonly summary: string | null;
  readonly summarised: boolean;
  readonly grants: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly unit: string;
    readonly remarks: readonly string[];
    readonly points: readonly { readonly year: FiscalYear; readonly value: Cell }[];
  }[];
  readonly pictures: readonly { readonly picture: PictureRecord; readonly alt: string; readonly caption: string }[];
  readonly remarks: readonly string[];
  readonly source: string | null;
}

export interface ReferenceTableView {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly columns: readonly ReferenceColumn[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly Cell[] }[];
  readonly remarks: readonly string[];
  readonly source: string | null;
}

export interface DirectionView {
  readonly node: NodeRef;
  readonly verification: readonly AttributedText[];
  readonly measures: readonly NodeRef[];
  readonly rows: readonly IndicatorRow[];
  readonly referenceTables: readonly ReferenceTableView[];
}

export interface GoalView {
  readonly node: NodeRef;
  readonly counts: CountsView;
  readonly verification: readonly AttributedText[];
  readonly headlines: readonly IndicatorRow[];
  readonly referenceTables: readonly ReferenceTableView[];
  readonly directions: readonly DirectionView[];
  readonly initiatives: readonly InitiativeView[];
}

export interface LeadingProjectView {
  readonly node: NodeRef;
  readonly crosses: readonly NodeRef[];
  readonly texts: readonly string[];
  /** Indicators that stand under the project or are relisted there. */
  readonly rows: readonly IndicatorRow[];
}

/** A node outside goals and leading projects, or inside a goal but under none of its directions. */
export interface OtherPlaceView extends DirectionView {
  readonly initiatives: readonly InitiativeView[];
}

/** The facts behind a first sentence; locale words it. */
export interface LeadFacts {
  readonly indicator: IndicatorView | null;
  readonly counts: CountsView;
}

/** The one view that page, HTML, PDF, Word and Excel of a year's progress report are made from. */
export interface ReportView {
  readonly municipality: Municipality;
  readonly edition: {
    readonly id: EditionId;
    readonly title: string;
    readonly first: FiscalYear;
    readonly last: FiscalYear;
    readonly body: string;
  };
  readonly nextEdition: { readonly id: EditionId; readonly title: string } | null;
  readonly year: FiscalYear;
  readonly state: VerificationState | null;
  readonly scheme: GradeScheme;
  readonly cover: ReportCover;
  readonly lead: LeadFacts;
  readonly counts: CountsView;
  /** Every indicator of the edition once, in plan order. */
  readonly indicators: readonly IndicatorView[];
  readonly goals: readonly GoalView[];
  /** What stands under no goal, such as a leading project's own indicators; null where there is none. With the goals' counts it makes up `counts`. */
  readonly outsideGoals: CountsView | null;
  readonly leadingProjects: readonly LeadingProjectView[];
  /** What no goal and no leading project above shows: with them, every indicator and initiative is shown. */
  readonly otherPlaces: readonly OtherPlaceView[];
  readonly meetings: readonly Meeting[];
  readonly opinions: readonly (Opinion & { readonly nodeRef: NodeRef | null; readonly indicatorName: string | null })[];
  readonly sources: readonly Source[];
  readonly traces: ReadonlyMap<TraceId, TraceEntry>;
  /** Latest date among the sources of this year's figures; null = unknown. */
  readonly figuresAsOf: string | null;
  /** Where the figures of this year come from, with how many each gave. */
  readonly figureSources: readonly { readonly source: Source; readonly count: number }[];
  /** Indicators whose misses still lack an explanation. */
  readonly unexplained: readonly IndicatorId[];
}
