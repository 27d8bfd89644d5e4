import type { AppSentences } from '../issue-sentences.ts';

export const enAppIssues: AppSentences = {
  'permission.denied': 'This may not be done by you. Use the command line, or open the desk with its key.',
  'city.unknown': 'No municipality with the code “{found}” is registered. Check the code. Registered: {expected}.',
  'city.required': 'There are several municipalities. Name one with --city. Choose from {expected}.',
  'edition.unknown': 'There is no edition “{found}”. Choose from {expected}.',
  'edition.none-for-year': 'No strategy covers FY{found}. Choose a year within one of these: {expected}.',
  'edition.several-for-year': 'Several strategies cover FY{found}. Name one with --edition. Choose from {expected}.',
  'year.unknown': 'FY{found} is outside the period of “{edition}”. Choose a year within {expected}.',
};
