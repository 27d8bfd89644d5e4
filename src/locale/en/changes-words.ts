import type { jaChangesWords } from '../ja/changes-words.ts';

export const enChangesWords: typeof jaChangesWords = {
  label: 'Tracked changes of Word',
  hint: 'Only for Word files with tracked changes; leave it as it is for others.',
  as: {
    accepted: 'Read the text with them accepted',
    original: 'Read the text before them',
    both: 'Read both texts as two editions',
  },
};
