import { makePeriod, printPeriod, printYear, type FiscalYear, type Period, type YearLabelStyle } from '#kernel';

/** How years and dates are said in Japanese, by the city's setting for labels. */
export interface YearWords {
  /** As a label: `R1`. */
  label(year: FiscalYear): string;
  /** Inside a sentence, never short: `令和元年度`. */
  inSentence(year: FiscalYear): string;
  range(first: FiscalYear, last: FiscalYear): string;
  /** Behind a figure, short but never a bare Western year: `H30`, `2018年度`. */
  period(period: Period): string;
  periodInSentence(period: Period): string;
  date(isoDate: string): string;
}

const SENTENCE_STYLE: Readonly<Record<YearLabelStyle, YearLabelStyle>> = {
  'era-short': 'era',
  era: 'era',
  'era-western': 'era-western',
  western: 'western',
  'short-western': 'western',
};

const NOTE_STYLE: Readonly<Record<YearLabelStyle, YearLabelStyle>> = {
  'era-short': 'era-short',
  era: 'era-short',
  'era-western': 'era-short',
  western: 'western',
  'short-western': 'western',
};

export function jaYearWords(style: YearLabelStyle): YearWords {
  const spelled = SENTENCE_STYLE[style];
  const inSentence = (year: FiscalYear): string => printYear({ year, kind: 'FY' }, spelled);
  return {
    label: (year) => printYear({ year, kind: 'FY' }, style),
    inSentence,
    range: (first, last) => (first === last ? inSentence(first) : `${inSentence(first)}から${inSentence(last)}まで`),
    period: (period) => printPeriod(period, NOTE_STYLE[style]),
    periodInSentence: (period) => printPeriod(period, spelled),
    date: (isoDate) => dateIn(isoDate, spelled),
  };
}

/** Sources may know only the year or the month of their date; anything else is shown as it stands. */
function dateIn(isoDate: string, style: YearLabelStyle): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(isoDate)) return printPeriod(makePeriod('date', isoDate, isoDate), style);
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(isoDate) ?? [];
  if (year === undefined) return isoDate;
  const label = printYear({ year: Number(year), kind: 'CY' }, style);
  return month === undefined ? label : `${label}${Number(month)}月`;
}
