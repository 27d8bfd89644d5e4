import { contentsList } from '../contents-list.ts';
import { wholeSpot } from '../passage.ts';
import type { Rule } from '../rule.ts';

/** A heading that the list of contents leaves out, though it names the others of its kind. */
export const contentsMissing: Rule = {
  severity: 'warning',
  find: (view) => contentsList(view).unlisted.map(({ passage }) => ({ spot: wholeSpot(passage) })),
};
