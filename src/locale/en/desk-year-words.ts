import type { jaDeskYearWords } from '../ja/desk-year-words.ts';
import { enDeskCompareWords } from './desk-compare-words.ts';

export const enDeskYearWords: Readonly<typeof jaDeskYearWords> = {
  toYears: 'Freezing a verification year',
  yearsTitle: (city) => `Verification years of ${city}`,
  yearsLead: 'Years with a record of their verification. Choose one to see what stands in the way of freezing it.',
  noYears:
    'No year has a record of its verification. Read in a folder with verification.json, and its years stand here.',
  stateAfter: (state) => ` (${state})`,
  title: (edition, year) => `Freezing ${year} of “${edition}”`,
  state: (state) => `The state of this year is “${state}”.`,
  lead: 'Once frozen, the record of this year and the figures it was judged with cannot be changed any more, and the year never opens again. Figures of later years can still be added.',
  inTheWay: 'Before it is frozen',
  notAdopted: 'This edition is not adopted. Only a year of an adopted edition can be frozen.',
  noMisses: 'Every missed target is explained.',
  misses: (count) =>
    `${count} missed targets are not explained. The year cannot be frozen before they are. Write cause and response under explanations of verification.json.`,
  gateOpen: 'No finding of an error is left in the check.',
  gateClosed: (count) =>
    `${count} findings of errors are left in the check. Prepare an errata or set each aside with a reason. To freeze the year as it is, a reason is needed.`,
  toCheck: 'Page of the check',
  freeze: 'Freezing',
  reasonAsked: 'Reason for freezing it as it is',
  confirm: 'I know that this cannot be undone.',
  freezeNow: 'Freeze this year',
  saved: 'Frozen.',
  frozenLead: 'The record of this year and the figures it was judged with cannot be changed.',
  frozenElsewhere:
    'This year was read in as frozen; it was not frozen here. Its record and the figures it was judged with cannot be changed.',
  frozenBy: 'Frozen by and at',
  reason: 'Reason for freezing it with errors left',
  hash: 'Hash of what was frozen (SHA-256)',
  now: 'What is kept now',
  same: 'The same as what was frozen.',
  notSame: 'Other than what was frozen. Look at the audit record (shirube verify).',
  who: enDeskCompareWords.who,
};
