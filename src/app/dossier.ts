import type { VerificationYear } from '#cycle';
import type { Baseline, GradeScheme, IndicatorDefinition, Measurement, Target } from '#indicator';
import type { FiscalYear, MunicipalityCode, YearLabelStyle } from '#kernel';
import type { Edition, Initiative } from '#plan';

/** Where a figure or a sentence comes from (出典). `date` ISO where known. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly note: string | null;
}

/** 地方公共団体 and its display settings. */
export interface Municipality {
  readonly code: MunicipalityCode;
  readonly name: string;
  /** A line every page and document must carry (e.g. that an example is unofficial); null = none. */
  readonly notice: string | null;
  /** Division to ask (問合せ先). */
  readonly department: string | null;
  readonly contact: string | null;
  readonly yearLabels: YearLabelStyle;
  /** The plan year shown first; null = the latest year with a figure. */
  readonly defaultYear: FiscalYear | null;
}

/** An indicator as one edition holds it. */
export interface EditionIndicator {
  readonly definition: IndicatorDefinition;
  readonly baseline: Baseline | null;
  readonly targets: readonly Target[];
}

/** One edition with all that hangs on it. Indicators stand in the order of the plan. */
export interface EditionDossier {
  readonly edition: Edition;
  /** The body that issues it (e.g. 熊本市). */
  readonly body: string;
  readonly scheme: GradeScheme;
  readonly indicators: readonly EditionIndicator[];
  readonly initiatives: readonly Initiative[];
  readonly verifications: readonly VerificationYear[];
}

/** A picture's bytes are fetched through the Pictures port by municipality and file name. */
export interface PictureRecord {
  readonly file: string;
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  readonly base64: string;
}

/**
 * 一件書類: everything known of one city's strategy, the one aggregate that intake makes,
 * store keeps and views are made from. Editions oldest first; series run through editions.
 */
export interface Dossier {
  readonly municipality: Municipality;
  readonly sources: readonly Source[];
  readonly editions: readonly EditionDossier[];
  readonly series: readonly Measurement[];
  readonly pictures: readonly PictureRecord[];
}
