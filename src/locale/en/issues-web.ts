import type { Sentences } from '../issue-sentences.ts';
import type { jaWebIssues } from '../ja/issues-web.ts';

export const enWebIssues: Sentences<keyof typeof jaWebIssues> = {
  'file.unknown': 'There is no file “{found}”. Choose one from the downloads.',
  'report.not-made':
    'The file of the report could not be made. Please try again later; the page of the report says the same.',
  'indicator.unknown': 'There is no indicator “{found}”. Look for it in the list of indicators.',
};
