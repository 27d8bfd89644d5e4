import { judgedTarget } from '../judged-target.ts';
import type { Cell, IndicatorView } from '#app';
import type { Band } from '#indicator';
import { printNumber } from '../print-number.ts';
import type { WhyWords } from '../why-words.ts';
import { enFigureWording } from './figure-wording.ts';
import { enLabels } from './labels.ts';
import { enFigure } from './lead.ts';
import { enPeriod, enYear } from './year-words.ts';

function bandText({ lower, lowerInclusive, upper, upperInclusive }: Band): string {
  const low = lower === null ? '' : `${lowerInclusive ? 'at least' : 'more than'} ${printNumber(lower, lower.scale)}`;
  const high = upper === null ? '' : `${upperInclusive ? 'at most' : 'less than'} ${printNumber(upper, upper.scale)}`;
  return [low, high].filter((text) => text !== '').join(' and ') || 'any value';
}

function cellText(cell: Cell): string {
  if (cell.kind === 'figure') return enFigure(cell);
  return cell.kind === 'word' ? `“${cell.word}”` : '';
}

function verdictText(view: IndicatorView, tolerance: string | null): string {
  const { actual, verdict, evaluation } = view;
  if (verdict.kind !== 'achieved' && verdict.kind !== 'missed') {
    return `not judged from actual and target (${enLabels.reason[evaluation.reason ?? 'no-measurement']})`;
  }
  const allowance = tolerance === null ? '' : ` (tolerance ${tolerance})`;
  const met = verdict.kind === 'achieved';
  return `the actual value ${cellText(actual)} ${met ? 'satisfies' : 'does not satisfy'} the target ${cellText(judgedTarget(view))}${allowance}: ${met ? 'met' : 'missed'}`;
}

export const enWhyWords: WhyWords = {
  labels: enLabels,
  steps: {
    verdict: 'Verdict',
    published: 'Published verdict',
    rate: 'Achievement rate',
    basis: 'Value graded',
    grade: 'Grade',
    scheme: 'Grade scheme',
    superseded: 'Before correction',
    other: 'Other reading',
  },
  guards: {
    achieved: 'the target is met',
    missed: 'the target is missed',
    'beyond-target': 'better than the target',
    'equal-target': 'equal to the target',
    'better-than-baseline': 'better than the baseline',
    'worse-than-baseline': 'worse than the baseline',
    'equal-baseline': 'equal to the baseline',
    'near-baseline': 'within {percent}% of the baseline',
    always: 'nothing else applies',
  },
  rounding: { 'half-away': 'rounded half away from zero', floor: 'rounded down' },
  yearOf: enYear,
  periodOf: enPeriod,
  details: (said) => ` (${said.join(', ')})`,
  under: (year) => `under ${year}`,
  measured: (period) => `measured ${period}`,
  source: (title) => `source: ${title}`,
  unit: enFigureWording.unit,
  cell: cellText,
  version: (version) => `version ${version}`,
  verdict: verdictText,
  published: (verdict, source, contradicts) =>
    `${verdict} (source: ${source})${contradicts ? '; differs from the computed verdict' : ''}`,
  rate: ({ formula, exact, unrounded, printed, rounding }) =>
    `${formula} = ${exact} = ${unrounded}${printed === '' ? '' : ` (${printed}%, ${rounding})`}`,
  noRate: (reason) => `none (${enLabels.reason[reason]})`,
  band: bandText,
  decidedByBand: (grade, band) => `${grade} (the value graded is ${band})`,
  decidedByGuard: (grade, guard) => `${grade} (${guard})`,
  decidedByMissing: (grade, reason) => `${grade} (${reason})`,
  decidedByPerson: (grade) => `${grade} (changed by a written judgement)`,
  notGraded: (reason) => `not graded (${reason})`,
  between: '; ',
  colon: ': ',
};
