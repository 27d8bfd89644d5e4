import type { jaDeskWords } from '../ja/desk-words.ts';

export const enDeskWords: Readonly<typeof jaDeskWords> = {
  title: 'Desk',
  keyTitle: 'Open the desk',
  keyLead: 'Enter the key that was printed when Shirube was started. It changes with every start.',
  key: 'Key of the desk',
  keyHint: 'Hyphens and blanks may be left out. Upper and lower case are the same.',
  enter: 'Open',
  leave: 'Close the desk',
  lead: 'Of each registered municipality, editions can be checked, and two that follow each other compared.',
  noCities: 'No municipality is registered.',
  oneEdition: 'There is one edition only, and none to compare it with.',
  comparePair: (old, next) => `Compare “${old}” with “${next}”`,
  comparisonTitle: (old, next) => `Comparison of “${old}” with “${next}”`,
  toSite: 'Public pages',
};
