import type { Terms } from '../terms.ts';

export const enTerms: Terms = {
  strategy: {
    word: 'Comprehensive strategy',
    meaning:
      'The city’s plan of several years to slow the loss of population and keep the region alive, made under the Act on Overcoming Population Decline and Vitalizing Local Economies.',
  },
  kpi: {
    word: 'KPI (key performance indicator)',
    meaning:
      'A figure that tells whether a measure is going well. It has a baseline and a target and is compared with the actual value every year.',
  },
  headline: {
    word: 'Headline target',
    meaning: 'A target of a whole goal, telling how the city as a whole has changed.',
  },
  output: {
    word: 'Output indicator',
    meaning: 'What and how much the city did. It is shown apart from indicators of what changed as a result.',
  },
  baseline: { word: 'Baseline', meaning: 'The value when the plan was made, from which change is measured.' },
  target: { word: 'Target', meaning: 'The value to be reached by the end of the plan, or by a year on the way.' },
  actual: {
    word: 'Actual',
    meaning: 'The value measured. Where the period measured is not the fiscal year itself, it stands in brackets.',
  },
  achieved: {
    word: 'Met',
    meaning:
      'The actual value satisfies the target’s condition (at least, at most and so on). The values are compared, not the rate.',
  },
  missed: {
    word: 'Missed',
    meaning: 'The actual value does not satisfy the target’s condition. Findings and the response are shown with it.',
  },
  notEvaluated: {
    word: 'Not evaluated',
    meaning:
      'No verdict or rate can be given, for instance because the figure is not published. It is counted apart with its reason, never as 0% or the lowest grade.',
  },
  publishedVerdict: {
    word: 'Published only',
    meaning:
      'Whether the target was met has been published, but the figure behind it is not at hand. It is counted apart from computed verdicts.',
  },
  notObtained: { word: 'Not obtained', meaning: 'The value is not at hand yet. That is not the same as zero.' },
  relisted: { word: 'Relisted', meaning: 'The same indicator shown again under another measure. It is counted once.' },
  cumulative: { word: 'Cumulative', meaning: 'A total added up from a certain year on; that year is stated.' },
  estimate: {
    word: 'Estimate',
    meaning: 'A value estimated or derived from others. It is shown for reference and decides nothing.',
  },
  preliminary: { word: 'Preliminary', meaning: 'A value published before it is final. It may change.' },
  rate: {
    word: 'Achievement rate',
    meaning:
      'How far the target has been reached, in per cent. Each indicator has its own stated method; for some no rate can be computed.',
  },
  grade: {
    word: 'Grade',
    meaning: 'The class given by the city’s grade scheme. The basis shows which band of which scheme decided.',
  },
  pace: {
    word: 'Pace',
    meaning: 'Comparison with the value due this year on a straight line from baseline to target.',
  },
  outlook: {
    word: 'Outlook',
    meaning:
      'Whether the target would be reached if the trend so far went on. It is no promise and is not given with too few years.',
  },
  measuredPeriod: {
    word: 'Period measured',
    meaning: 'When the value was really measured. Fiscal years (April to March) and calendar years are kept apart.',
  },
  seriesBreak: {
    word: 'Change of definition',
    meaning: 'The way of measuring changed. Values before and after cannot be compared as they stand.',
  },
  verification: {
    word: 'Verification',
    meaning: 'The yearly check of what the strategy achieved, with the opinion of an outside committee.',
  },
  summarised: {
    word: 'Summary',
    meaning: 'A short neutral summary of a published text. It is not the city’s own wording; its source is given.',
  },
  grant: { word: 'National grant', meaning: 'The initiative uses a grant of the national government.' },
  fiscalYear: {
    word: 'Fiscal year',
    meaning: 'From 1 April to 31 March of the next year. FY2019 is Heisei 31 and Reiwa 1 at once.',
  },
  leadingProject: {
    word: 'Leading project',
    meaning: 'A project across several goals that drives the strategy as a whole.',
  },
  trace: {
    word: 'Basis of the figures',
    meaning:
      'Which value of which document was used, by which formula and against which scheme, so that anyone can compute it again.',
  },
};
