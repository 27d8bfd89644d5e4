import type { Sentences } from '../issue-sentences.ts';
import type { jaWebIssues } from '../ja/issues-web.ts';

export const enWebIssues: Sentences<keyof typeof jaWebIssues> = {
  'file.unknown': 'There is no file “{found}”. Choose one from the downloads.',
  'report.not-made': 'The document ({found}) could not be made. Please try again later.',
  'indicator.unknown': 'There is no indicator “{found}”. Look for it in the list of indicators.',
};
