import type { ImportSentences } from '../issue-sentences.ts';

export const enImportIssues: ImportSentences = {
  'import.input-format': '“{found}” cannot be imported. Name a file of {expected}.',
  'import.option-count':
    'There are {editions} editions, but {said} values. Write {editions} in the order of the editions, parted by commas.',
  'import.cities-differ':
    'A file of the municipality “{found}” is among them. Import the files of one municipality ({expected}) at a time.',
  'import.title-unstated': 'No title is stated: “{found}” was taken. Where it is another, say so with {expected}.',
  'import.period-unstated': 'The period of “{found}” is not stated. Give its first and last fiscal year: {expected}.',
  'import.city-unstated': 'No municipality code is stated. Give it: {expected}.',
  'import.id-repeated': 'Two editions have the id “{found}”. Give each its own: {expected}.',
  'import.item-unknown': 'There is no item “{found}”. Open the page again and choose once more.',
  'import.correction-unfit': 'This cannot be done to this item. Open the page again and look at what kind it is.',
  'import.nothing-before': 'This is the first item; nothing stands before it. Start from the item that follows.',
  'import.join-table':
    'A table and a text, or tables with different numbers of columns, cannot be joined. Make them alike first.',
  'import.split-position':
    'The text cannot be split there. Leave the characters of “{found}” as they are and break the line where it is to be split.',
  'import.level-limit': 'It is at level {level}. Move it between 1 and {deepest}.',
  'import.columns-repeat': 'Two columns are “{found}”. Choose one column for each meaning.',
};
