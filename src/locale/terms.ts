/** Words of the field that pages explain where they stand. */
export type TermKey =
  | 'strategy'
  | 'kpi'
  | 'headline'
  | 'output'
  | 'baseline'
  | 'target'
  | 'actual'
  | 'achieved'
  | 'missed'
  | 'notEvaluated'
  | 'publishedVerdict'
  | 'notObtained'
  | 'relisted'
  | 'cumulative'
  | 'estimate'
  | 'preliminary'
  | 'rate'
  | 'grade'
  | 'pace'
  | 'outlook'
  | 'measuredPeriod'
  | 'seriesBreak'
  | 'verification'
  | 'summarised'
  | 'grant'
  | 'fiscalYear'
  | 'leadingProject'
  | 'trace';

export interface Term {
  readonly word: string;
  /** One or two plain sentences. */
  readonly meaning: string;
}

export type Terms = Readonly<Record<TermKey, Term>>;
