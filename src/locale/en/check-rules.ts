import type { RuleId } from '#check';
import type { RuleWords } from '../check-words.ts';

const WRONG_FIGURE = 'A wrong figure once published needs an errata sheet.';
const NOT_FOUND = 'The reader does not get to the place that is meant.';
const UNEVEN = 'One way of writing in one document can be searched for and is not taken for a difference in meaning.';

export const enCheckRules: Readonly<Record<RuleId, RuleWords>> = {
  'fused-values': {
    name: 'Two values run together',
    message: '“{found}” seems to be two values run together. Keep one of “{expected}”.',
    why: 'A struck value and its replacement, printed without a gap, read as one of another magnitude.',
  },
  'cell-unreadable': {
    name: 'Unreadable figure',
    message: '“{found}” cannot be read as a figure. Write it as {expected}.',
    why: 'Values of tables go into totals and open data as they stand.',
  },
  'relisting-disagrees': {
    name: 'Relisting differs',
    message: '“{found}” is not the value of the original “{name}”. The original says “{expected}”.',
    why: 'One indicator with two values cannot be judged.',
  },
  'relisting-without-original': {
    name: 'Relisting without original',
    message: 'There is no indicator “{found}” to relist. Is “{expected}” meant?',
    why: 'A relisting counts as the same indicator only where the name is the same.',
  },
  'figures-disagree': {
    name: 'Not as in the list of indicators',
    message: '“{found}” is not the value in the list of indicators, “{expected}”.',
    why: 'Plan and evaluation would look at two different targets.',
  },
  'unit-changed': {
    name: 'Changed unit',
    message: 'The unit “{found}” is “{expected}” elsewhere for the same indicator.',
    why: 'The same number in another unit is another size.',
  },
  'row-jump': {
    name: 'Far from its row',
    message: '“{found}” lies far from the other values of its row. Check its digits.',
    why: WRONG_FIGURE,
  },
  'target-against-direction': {
    name: 'Target against the direction',
    message:
      'The target “{found}” lies on the wrong side of its baseline ({baseline}). If it is a floor or a ceiling, say so.',
    why: 'Meeting the target would still be a change for the worse.',
  },
  'cumulative-falls': {
    name: 'Falling running total',
    message: 'The running total “{found}” of “{name}” is smaller than the one before, “{before}”.',
    why: 'A running total does not fall: a value is wrong, or it is none.',
  },
  'figure-jump': {
    name: 'Far from the years beside',
    message: 'The actual value “{found}” lies far from the years beside it. Check its digits.',
    why: 'One mistyped digit spreads through every total made from it.',
  },
  'figure-sign': {
    name: 'Sign differs',
    message: 'The figure “{found}” alone has another sign than all others beside it.',
    why: 'A minus lost or added turns a rise into a fall.',
  },
  'rate-disagrees': {
    name: 'Rate or change does not follow',
    message: '“{found}” is “{expected}” by the figures that it comes from.',
    why: WRONG_FIGURE,
  },
  'sum-disagrees': {
    name: 'Total does not follow',
    message: 'The total “{found}” is “{expected}” by its parts.',
    why: WRONG_FIGURE,
  },
  'year-outside': {
    name: 'Year outside the plan',
    message: '“{found}” lies outside the period of the plan ({expected}).',
    why: 'A target outside the period is never verified in this plan.',
  },
  'measured-later': {
    name: 'Time of measurement',
    message: 'The time of measurement “{found}” does not fit a value of {year}.',
    why: 'A value of the wrong time cannot be compared with its target.',
  },
  'period-length': {
    name: 'Length of a period',
    message: 'The length “{found}” is “{expected}” by its beginning and end.',
    why: 'Other plans and by-laws refer to the period.',
  },
  'stated-twice': {
    name: 'One fact, two figures',
    message: '“{found}” is “{expected}” elsewhere ({elsewhere}).',
    why: 'One of the two is wrong.',
  },
  'count-disagrees': {
    name: 'Miscounted',
    message: 'The text says “{found}”, and counting gives {expected}.',
    why: 'The count of the edition before often stays when items come and go.',
  },
  placeholder: {
    name: 'Not filled in',
    message: '“{found}” still stands. Write what was decided.',
    why: 'Published, it makes the plan look unfinished.',
  },
  'empty-item': {
    name: 'Empty item',
    message: 'Only a number or a bullet, without words (“{found}”).',
    why: 'Something was left out, or not removed.',
  },
  'reference-number': {
    name: 'Number of a reference',
    message: 'The number of “{title}” is “{expected}”, not “{found}”.',
    why: NOT_FOUND,
  },
  'reference-title': {
    name: 'Not as the heading',
    message: '“{found}” is not the title of heading “{number}”. The heading says “{expected}”.',
    why: 'A contents list or diagram with another title is taken for another measure.',
  },
  'reference-missing': {
    name: 'Reference to nothing',
    message: 'There is no “{found}”.',
    why: NOT_FOUND,
  },
  'reference-by-page': {
    name: 'Reference by page',
    message: '“{found}” points elsewhere once the layout changes. Name a number or a title.',
    why: NOT_FOUND,
  },
  'contents-missing': {
    name: 'Heading not in the contents',
    message: 'The heading “{found}” is not in the list of contents, which names the others of its kind.',
    why: NOT_FOUND,
  },
  'number-gap': {
    name: 'Gap in the numbering',
    message: 'A number is left out before heading “{found}”. In order it would be “{expected}”.',
    why: 'It looks as if an item was removed, and places quoted by number shift.',
  },
  'number-repeat': {
    name: 'Repeated number',
    message: 'The number of heading “{found}” is repeated or goes back. In order it would be “{expected}”.',
    why: 'A number that stands twice cannot be quoted.',
  },
  'list-gap': {
    name: 'Gap in a list',
    message: 'The number “{found}” of a list is out of order. In order it would be “{expected}”.',
    why: 'An item is gone, or the numbers were not put right.',
  },
  'heading-repeated': {
    name: 'Same heading',
    message: 'The heading “{found}” stands twice in the same place.',
    why: 'It may be a copy that was not changed.',
  },
  'old-label': {
    name: 'Old word for a column',
    message: '“{found}” is called “{expected}” in the heads of the tables.',
    why: 'Notes then seem to speak of another value.',
  },
  'head-varies': {
    name: 'Head of a table differs',
    message: 'The head “{found}” is “{expected}” in the other tables.',
    why: UNEVEN,
  },
  'era-western': {
    name: 'Era and Western year',
    message: '{era} stands with the Western year “{found}”. It is {expected}.',
    why: 'The reader cannot tell which of the two is right.',
  },
  'era-over': {
    name: 'Era that has ended',
    message: '“{found}” lies outside its era. Write “{expected}” ({count} places).',
    why: 'The year was written before the era changed.',
  },
  'year-labels': {
    name: 'Two names of one year',
    message: '“{found}” is called “{expected}” elsewhere ({count} places).',
    why: UNEVEN,
  },
  'date-impossible': {
    name: 'No such day',
    message: '“{found}” is not in the calendar.',
    why: 'A wrong date of a meeting or time limit may void the procedure.',
  },
  'weekday-disagrees': {
    name: 'Wrong weekday',
    message: 'The weekday “{found}” of this date is “{expected}”.',
    why: 'Date or weekday is wrong, and people come on the wrong day.',
  },
  'two-spellings': {
    name: 'Two spellings',
    message: '“{shown}” stands {count} times, “{expected}” {usual} times.',
    why: UNEVEN,
  },
  'not-our-word': {
    name: 'House style',
    message: '“{found}” is “{expected}” by the house dictionary.',
    why: 'All documents of the city use one word.',
  },
  'width-varies': {
    name: 'Full and half width',
    message: '“{found}” stands {count} times, “{expected}” {usual} times.',
    why: UNEVEN,
  },
  'half-width-kana': {
    name: 'Half-width kana',
    message: 'Half-width “{found}” stands {count} times. Write “{expected}”.',
    why: 'It breaks on other systems and is not found by a search.',
  },
  'machine-dependent': {
    name: 'Machine-dependent character',
    message: '“{found}” cannot be read everywhere as data. Write “{expected}” or the like.',
    why: 'Names and units of indicators become columns of the open data.',
  },
  doubled: {
    name: 'Doubled words',
    message: '“{found}” seems to be a slip for “{expected}”.',
    why: 'Proofreading easily misses it.',
  },
  'broken-word': {
    name: 'Broken word',
    message: '“{found}” seems to be a slip for “{expected}” ({usual} times elsewhere).',
    why: 'Proofreading easily misses it.',
  },
  'broken-ending': {
    name: 'Broken ending',
    message:
      '“{found}” seems to be a slip in an ending. “{expected}” may be meant. It stands {usual} times elsewhere as “{expected}”.',
    why: 'Proofreading easily misses it.',
  },
  'bracket-open': {
    name: 'Half of a bracket',
    message: 'The bracket “{found}” has no partner.',
    why: 'It is unclear how far a quotation or a short name reaches.',
  },
  'bracket-pair': {
    name: 'Unlike brackets',
    message: 'The closing “{found}” does not match its opening bracket ({count} times). Write “{expected}”.',
    why: UNEVEN,
  },
  'term-twice': {
    name: 'Short name defined twice',
    message: '“{found}” was defined before.',
    why: 'A second definition reads as a change of meaning.',
  },
  'term-early': {
    name: 'Short name before its definition',
    message: '“{found}” is used before the place that defines it.',
    why: 'A first reader does not know what it means.',
  },
};
