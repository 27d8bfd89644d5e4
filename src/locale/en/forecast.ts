import { FEWEST_POINTS } from '#indicator';
import type { Locale } from '../locale.ts';
import { printNumber } from '../print-number.ts';
import { enFigureWording } from './figure-wording.ts';
import { enYear } from './year-words.ts';

const PACE = { ahead: 'is ahead of schedule', on: 'is on schedule', behind: 'is behind schedule' } as const;

export const enPaceSentence: Locale['paceSentence'] = (pace, { unit, decimals, year }) => {
  if (pace.towards === year) return `${enYear(year)} is the year of the target itself: see the verdict.`;
  if (pace.state === 'unknown') return 'The pace cannot be told: baseline, target or figure is missing.';
  const expected =
    pace.expected === null
      ? ''
      : ` (due this year: ${printNumber(pace.expected, decimals)}${enFigureWording.unit(unit)})`;
  return `The indicator ${PACE[pace.state]} towards the target of ${enYear(pace.towards)}${expected}.`;
};

export const enOutlookSentence: Locale['outlookSentence'] = ({ state, points, towards }) => {
  if (towards === null) return 'No target lies ahead of this year, so there is no outlook.';
  const aim = `the target of ${enYear(towards)}`;
  const basis = `If the trend of ${points} years went on, ${aim}`;
  switch (state) {
    case 'likely':
      return `${basis} would be reached. Yearly variation does not change this, but it is no promise.`;
    case 'unlikely':
      return `${basis} would not be reached. Yearly variation does not change this, but new efforts may.`;
    case 'uncertain':
      return `It is uncertain whether ${aim} will be reached: the ${points} yearly values vary too much for a trend to decide.`;
    case 'silent':
      return points < FEWEST_POINTS
        ? `There are too few values for an outlook (usable years: ${points}, needed: ${FEWEST_POINTS}).`
        : `The trend so far says nothing of ${aim}: it is undecided, or lies beyond a change of definition.`;
  }
};
