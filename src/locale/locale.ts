import type {
  Cell,
  CountsView,
  Figure,
  IndicatorView,
  LeadFacts,
  Municipality,
  ReportView,
  Source,
  Verdict,
} from '#app';
import type { Grade, GradeScheme, MissingReason, NotEvaluatedReason, Outlook, Pace } from '#indicator';
import type { FiscalYear, Issue, Period, Place, YearLabelStyle } from '#kernel';
import type { ComparisonWords } from './comparison-words.ts';
import type { CheckWords } from './check-words.ts';
import type { Commands } from './commands.ts';
import type { FigureParts } from './figure-parts.ts';
import type { Headings } from './headings.ts';
import type { Labels } from './labels.ts';
import type { PageWords } from './page-words.ts';
import type { Terms } from './terms.ts';

/** `ja` is the product's language, `en` its second; one type, so that a sentence missing in either does not compile. */
export type Language = 'ja' | 'en';

/** A city's choices that show in print. */
export interface LocaleSettings {
  readonly yearLabels: YearLabelStyle;
}

/** How a figure or cell is printed: `unit: false` where the unit stands in the head of the column. */
export interface PrintOptions {
  readonly unit?: boolean;
}

/** A verdict in words and a shape (○ ×), never a colour alone. `text` = shape and words. */
export interface VerdictParts {
  readonly shape: string;
  readonly words: string;
  readonly text: string;
}

/** One step of “why this grade”, to be shown as a row or a list item. */
export interface WhyStep {
  readonly label: string;
  readonly text: string;
}

/** What the steps of “why” need beside the indicator. */
export interface WhyContext {
  readonly scheme: GradeScheme;
  readonly sources: readonly Source[];
}

/** Everything a person reads, in one language, with one city's settings. */
export interface Locale {
  readonly language: Language;
  readonly settings: LocaleSettings;
  /** Words for closed sets: kinds, directions, methods, states … */
  readonly labels: Labels;
  /** Words for headings, columns, buttons and navigation. */
  readonly headings: Headings;
  /** Explanations of words of the field. */
  readonly terms: Terms;
  /** Words of the command line. */
  readonly commands: Commands;
  /** Words of a 新旧対照表. */
  readonly comparison: ComparisonWords;
  /** Words of the 整合性チェック. */
  readonly check: CheckWords;
  /** Words that only the public pages say. */
  readonly pages: PageWords;

  /** The parts of a printed figure; no writer formats a number itself. */
  figureParts(figure: Figure): FigureParts;
  /** The joined parts: `7,000人以上（H30、速報値）`. */
  figureText(figure: Figure, options?: PrintOptions): string;
  /** A figure, a word target, `－（未入手）`, or an empty text where nothing stands. */
  cellText(cell: Cell, options?: PrintOptions): string;
  /** A count with thousands commas. */
  countText(count: number): string;
  reasonText(reason: MissingReason | NotEvaluatedReason): string;
  verdictParts(verdict: Verdict): VerdictParts;
  verdictText(verdict: Verdict): string;
  gradeText(grade: Grade | null, reason?: NotEvaluatedReason | null): string;

  /** A plan year as label (by the city's setting): `R1`, `令和元年度`. */
  yearText(year: FiscalYear): string;
  /** A plan year inside a sentence: `令和元年度`. */
  yearSentence(year: FiscalYear): string;
  /** A plan's period: `平成27年度から令和元年度まで`. */
  yearRange(first: FiscalYear, last: FiscalYear): string;
  periodText(period: Period): string;
  /** ISO date → `令和2年10月1日`. */
  dateText(isoDate: string): string;

  /** The first sentence of an indicator's page. */
  indicatorLead(view: IndicatorView): string;
  /** What became of the plan year's targets, with what was left out of the count said. */
  countsLead(counts: CountsView, year: FiscalYear): string;
  /** First sentences of the home page and of the report: the leading indicator, then the counts. */
  summaryLead(facts: LeadFacts, year: FiscalYear): string;
  /** How many indicators have a figure for the year, and from where. */
  figureSourcesSentence(view: Pick<ReportView, 'counts' | 'figureSources' | 'year'>): string;
  /** The date of the figures as a sentence. */
  figuresAsOf(isoDate: string | null): string;
  /** Whom to ask; null where the city names no division. */
  askSentence(municipality: Pick<Municipality, 'name' | 'department' | 'contact'>): string | null;
  paceSentence(pace: Pace, view: Pick<IndicatorView, 'unit' | 'decimals' | 'year'>): string;
  outlookSentence(outlook: Outlook): string;
  /** The course of a series in one text: description of its chart. */
  seriesSentence(view: IndicatorView): string;
  /** Why this verdict, rate and grade: inputs, formula, unrounded value, what decided. */
  whySteps(view: IndicatorView, context: WhyContext): readonly WhyStep[];
  /** The same in one line, for an appendix. */
  whyLine(view: IndicatorView, context: WhyContext): string;

  placeText(place: Place): string;
  /** What, where, and what would be right. */
  issueText(issue: Issue): string;
}
