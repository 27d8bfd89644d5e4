import type { AppSentences } from '../issue-sentences.ts';

export const enAppIssues: AppSentences = {
  'permission.denied': 'This may not be done by you. Use the command line, or open the desk with its key.',
  'city.unknown': 'No municipality with the code “{found}” is registered. Check the code. Registered: {expected}.',
  'city.required': 'There are several municipalities. Name one with --city. Choose from {expected}.',
  'edition.unknown': 'There is no edition “{found}”. Choose from {expected}.',
  'edition.none-for-year': 'No strategy covers FY{found}. Choose a year within one of these: {expected}.',
  'edition.several-for-year': 'Several strategies cover FY{found}. Name one with --edition. Choose from {expected}.',
  'year.unknown': 'FY{found} is outside the period of “{edition}”. Choose a year within {expected}.',
  'compare.input-format': '“{found}” cannot be read as an edition to compare. Name a file of {expected}.',
  'compare.editions':
    'The plan JSON holds {found} editions. To compare those two, name this file alone; to compare one with another file, name a file that holds one.',
  'compare.editions-many':
    'The plan JSON holds {found} editions. Name a file that holds the two to be compared, or one.',
  'compare.one-edition':
    'This file holds one edition. Name the file to compare it with too. A 新旧対照表 or a plan JSON with two editions is enough alone; so is a Word file with tracked changes whose two texts are read (--changes both).',
  'compare.empty': 'There is no text to compare. Name a file with headings, paragraphs, bullets or tables.',
  'compare.too-many-units':
    'It holds {units} headings, paragraphs, bullets and so on. The limit is {limit}. Compare it chapter by chapter.',
  'compare.too-long':
    'The text is too long ({characters} characters). The limit is {limit}. Compare it chapter by chapter.',
  'compare.no-difference': 'The two documents do not differ. Check that the same file was not given twice.',
  'compare.looks-swapped':
    'Old and new may be the wrong way round (given as {found}). Name the current edition first, then the new one.',
  'compare.little-in-common':
    'Hardly any text has a counterpart. Check that the files are two editions of the same plan.',
  'settings.unknown-key': 'The settings have no key “{found}”. The keys are {expected}.',
  'settings.value': 'The value {found} cannot be used in the settings. Expected: {expected}.',
  'work.stale':
    'The pairing or an edition changed after this page was opened. Nothing was saved. Open the page again and repeat what you did.',
  'work.unit-unknown': 'The unit “{found}” is not in this edition. Open the page again and choose anew.',
  'work.entry-unknown': 'Action {found} cannot be undone or redone. Open the page again and look.',
  'work.several-face-several': 'Several units cannot face several. First part one of them from its partner.',
  'work.same-edition': 'An edition ({found}) cannot be compared with itself. Choose another one.',
  'work.remark-too-long': 'The remark is too long ({characters} characters). The limit is {limit}.',
  'work.remark-characters':
    'The remark holds a character that cannot be used, such as a control character. Type it anew.',
  'work.suspended-gone': 'Action {entry} is set aside: its text is gone ({found}).',
  'work.suspended-changed': 'Action {entry} is set aside: its text has changed too much ({found}).',
  'work.suspended-contradicts': 'Action {entry} is set aside: another one says otherwise ({found}).',
  'work.suspended-regrouped': 'The remark of action {entry} is set aside: its row holds other texts now ({found}).',
  'check.finding-unknown': 'The finding “{found}” is not there now, or is set aside already. Open the page again.',
  'check.no-correction':
    'The right text of this finding is not certain, so it cannot be put right here. Open the page again, correct the manuscript and import it.',
  'check.not-draft':
    '“{found}” is not a draft, so its text cannot be changed. What was published is corrected by an errata; to work on the text, make it a draft again.',
  'check.undo-changed':
    'This correction cannot be taken back: its text was changed since, or it was taken back already. Open the page again.',
  'check.reason-missing': 'Give a reason.',
  'check.reason-too-long': 'The reason is too long ({characters} characters). The limit is {limit}.',
  'check.gate-closed':
    '{count} findings of errors are left. Put them right, set each aside with a reason, or give the reason for going on as it is.',
  'dictionary.word': '“{found}” cannot be kept as a word. Write up to {limit} characters, with no colon and no comma.',
  'dictionary.contradiction':
    '“{found}” is unwanted for “{use}”, which contradicts the line of “{other}”. Take one of them out.',
  'dictionary.too-many': 'There are {entries} words. Leave at most {limit}.',
  'edition.not-draft': 'Only a draft or an edition in consultation can be adopted. Open the page again.',
  'edition.not-adopted': 'Only an adopted edition can become a draft again. Open the page again.',
  'year.no-record': '“{edition}” has no record of the verification of {found}. There are records of {expected}.',
  'year.frozen':
    'The verification of {year} of “{found}” is frozen. This would change its record or the figures it was judged with, so it was not done. What was published is corrected by an errata.',
  'year.not-adopted': '“{found}” is not adopted. Only a year of an adopted edition can be frozen.',
  'year.unexplained': '{count} missed targets are not explained ({found}). The year cannot be frozen before they are.',
  'year.draft':
    '“{found}” is not adopted. The verification of a year begins in an adopted edition only. Adopt it on the page of its check first.',
  'year.not-blank': 'Something is recorded for this year, so it stays. Take away the explanations first.',
  'year.explanation-missing': 'Write why the target was missed. A response alone is not saved.',
  'year.explanation-too-long': 'This is too long ({characters} characters). Write at most {limit}.',
  'year.explanation-changed':
    'The explanation changed after this page was opened. What you wrote is kept below. Compare, then save again. It now says “{found}”.',
  'year.not-confirmed': 'Freezing cannot be undone. Confirm that you know it by ticking the box.',
  'lineage.not-the-edition-before':
    'A lineage is saved between an edition and the one right before it. Compare with “{expected}”, not “{found}”.',
};
