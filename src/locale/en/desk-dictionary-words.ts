import type { jaDeskDictionaryWords } from '../ja/desk-dictionary-words.ts';
import { enDeskCompareWords } from './desk-compare-words.ts';

export const enDeskDictionaryWords: Readonly<typeof jaDeskDictionaryWords> = {
  title: (city) => `Chosen words of ${city}`,
  toDictionary: 'Chosen words (wanted and unwanted)',
  lead: 'The words chosen here are used by the check of every edition and before an edition is adopted. An unwanted word is told, and in a draft it is corrected by one press.',
  empty: 'Nothing is chosen yet. Write one a line below and save.',
  saved: 'Saved.',
  words: 'Wanted and unwanted words',
  wordsHint:
    'One a line: wanted word, colon, unwanted words with commas between. A line taken out is no longer a rule.',
  settings: 'Add from a file (optional)',
  settingsHint:
    'JSON in the form of --settings of the command. Its dictionary is added to what stands above; findings set aside are not.',
  save: 'Save',
  file: 'As a file (JSON for --settings of the command)',
  fileName: (city) => `${city}-words`,
  versions: 'History',
  version: (number) => `Version ${number}`,
  inForce: 'in force',
  count: (count) => `${count} words`,
  who: enDeskCompareWords.who,
  content: 'Content',
  restore: 'Back to this content',
  restoreOf: (number) => `Back to the content of version ${number}`,
};
