import type { ImportSentences } from '../issue-sentences.ts';

export const enImportIssues: ImportSentences = {
  'import.input-folder': '“{found}” is a folder. Name the files in it ({expected}) one by one.',
  'import.input-format': '“{found}” cannot be imported. Name a file of {expected}.',
  'import.option-count':
    'There are {editions} editions, but {said} values. Write {editions} in the order of the editions, parted by commas.',
  'import.cities-differ':
    'A file of the municipality “{found}” is among them. Import the files of one municipality ({expected}) at a time.',
  'import.title-unstated': 'No title is stated: “{found}” was taken. Where it is another, say so with {expected}.',
  'import.period-unstated': 'The period of “{found}” is not stated. Give its first and last fiscal year: {expected}.',
  'import.city-unstated': 'No municipality code is stated. Give it: {expected}.',
  'import.id-repeated': 'Two editions have the id “{found}”. Give each its own: {expected}.',
  'import.direction-unsaid':
    'Of {count} indicators ({found}) the document does not say whether they should increase, decrease or be kept: they stay rows of their table. Add a column 方向性 to it, or say so (proposed from the way from baseline to target: look it through and put right what is not so): {expected}',
  'import.item-unknown': 'There is no item “{found}”. Open the page again and choose once more.',
  'import.correction-unfit': 'This cannot be done to this item. Open the page again and look at what kind it is.',
  'import.nothing-before': 'This is the first item; nothing stands before it. Start from the item that follows.',
  'import.join-table':
    'A table and a text, or tables with different numbers of columns, cannot be joined. Make them alike first.',
  'import.split-position':
    'The text cannot be split there. Leave the characters of “{found}” as they are and break the line where it is to be split.',
  'import.no-rows': 'No row of the table is chosen. Tick the rows.',
  'import.rows-first': 'A table cannot be cut above its first row. Tick only rows that another table is to begin with.',
  'import.level-limit': 'It is at level {level}. Move it between 1 and {deepest}.',
  'import.columns-repeat': 'Two columns are “{found}”. Choose one column for each meaning.',
  'import.unknown': 'There is no import “{found}”. It may have been thrown away: look in the list.',
  'import.stale':
    'The import or the editions of the municipality changed after this page was opened. Nothing was saved. Open it again.',
  'import.city-code': 'Write the municipality code (six digits).',
  'import.city-name': 'The municipality has no name, or one that cannot be used. Write it in at most 80 characters.',
  'import.no-file': 'There is no file to import. Choose at least one.',
  'import.too-much': 'Too many files, or too large ones. Import at most {files} files of {megabytes} MB together.',
  'import.nothing-to-turn': 'There is nothing to undo or to redo. Open the page again.',
  'import.no-edition': 'No edition is chosen. Choose at least one.',
  'import.empty': 'This edition has no text. Leave it out.',
  'import.characters':
    'There is a character that cannot be kept (“{found}”). Take it out of the file and import it again.',
  'import.edition-title': 'The title is missing or holds characters that cannot be used. Write at most 200 characters.',
  'import.edition-period': '“{found}” is no period. Write its first and last fiscal year: {expected}.',
  'import.frozen-figures':
    'Year {year} of “{edition}” is frozen, so figures of “{found}” up to that year cannot be added. Let the column of these figures mean “other”, then take the edition in. What was published is corrected by an errata.',
  'import.edition-taken': 'The id “{found}” is used by another edition. Choose another.',
  'import.edition-draft':
    'There is a draft with the id “{found}” already. Choose “Replace this draft” where this is a later draft of it, or another id where it is another edition.',
  'import.draft-unknown':
    'There is no draft “{found}” to replace. Write the id of a draft of the municipality, or take this in once more as it is, as a new edition.',
  'import.edition-fixed':
    '“{found}” is no draft and is not replaced. Take this in as a new edition under another id. One that was only just adopted can be made a draft again at its check.',
  'import.edition-frozen':
    'The verification of {year} of “{found}” is frozen, so it is not replaced. Take this in as a new edition under another id.',
  'import.draft-changed':
    'The draft “{found}” changed since this page was opened. Nothing was saved. Look at the difference as it is now, and take it in again.',
  'import.draft-held':
    '“{found}” has an initiative or a record of a verification year, so a document without it does not replace the draft. Keep it as a heading or an indicator on this page, or take this in as a new edition under another id.',
  'import.draft-lineage':
    'The lineage of “{edition}” names “{found}”, which this document does not have, so it does not replace the draft. Part the pair in their comparison and save the lineage again, or take this in as a new edition under another id.',
  'import.figure-stays':
    'The figure of {name} in {year} stays {expected}, as the municipality has it (this document: {found}). Check which one is right.',
  'import.undo-changed':
    '“{found}” has changed since it was imported, so the import cannot be undone. Make it a draft again if it was adopted, take the changes back, undo a later import that replaced it first, then undo.',
  'import.undo-lineage':
    'The lineage of the next edition names “{found}”, so the import cannot be undone. Take that lineage back first.',
  'import.undo-figures':
    'Indicators of “{found}” have figures that came later, so the import cannot be undone. Take those back first.',
  'import.undo-worked-on':
    'People worked on “{found}” (pairs and remarks of a comparison, findings of the check), so the import cannot be undone. The edition stays, and their work.',
  'import.is-accepted': 'It is an edition of the municipality already. Undo that first.',
  'import.file-gone': 'File {found} is no longer kept: files go once they are accepted or thrown away.',
  'import.figures-year':
    'The year of the column “{found}” is not known, so its figures are left out. Write it into the head, like {expected}, or state it by --year.',
  'import.baseline-assumed':
    'The baselines state no year and were taken as those of FY{year}, the year before the plan. Write another into the head.',
  'import.indicator-repeated':
    'Another row of the indicator “{found}” stands above, with other figures or another unit. This one is left out. Give another indicator another name.',
  'import.series-as-measured':
    'A table of numbers by year ({found}) was read as what was measured. If they are targets, write the head like 目標値（R6）.',
  'import.series-unsaid':
    '“{found}” in a table of numbers by year fit no indicator of the plan, and nothing says whether they should increase, decrease or be kept, so they were left out. Give them the name and unit of the plan, or say so with {expected}.',
  'import.figures-joined': 'Figures of {count} indicators are now those of the plan’s indicators.',
  'import.figures-unmatched':
    '{count} indicators ({found} …) are not in the plan and were kept as indicators of their own. If they are, give them the name and unit of the plan.',
  'import.figures-unit':
    'The unit “{found}” of “{name}” is not that of the plan, “{expected}”. It was kept as an indicator of its own. If it is the same, give it the same unit.',
  'import.figures-several':
    'Which indicator of the plan “{name}” is cannot be told (units there: {expected}). It was kept as an indicator of its own. Give it the name and unit of one of them.',
  'import.figures-homeless':
    'The plan has no heading that “{name}” could stand under, so it is left out. Make a paragraph of the plan a heading.',
  'import.figures-baseline':
    'The baseline “{found}” of “{name}” is not that of the plan, “{expected}”, which stands. Correct one of them.',
  'import.figures-target':
    'The FY{year} target “{found}” of “{name}” is not that of the plan, “{expected}”, which stands. Correct one of them.',
  'import.figures-actual':
    'The FY{year} figure “{found}” of “{name}” is not that of the plan, “{expected}”, which stands. Correct one of them.',
  'import.figures-target-year':
    'The target of “{name}” is for another year than that of the plan (this table: {found}, plan: {expected}). The plan’s stands, and this one was added. If they are the same target, put one of the years right.',
  'import.figures-direction':
    'The direction of “{name}” ({found}) is not that of the plan, “{expected}”, which stands. Correct one of them.',
  'import.desk-directions':
    'Without a column 方向性 some rows of this table are no indicators yet. Open “Correct” and choose under “Direction and comparison of the indicators”.',
  'import.desk-direction':
    'The direction of “{found}” is missing. Open “Correct” and choose it under “Direction and comparison of the indicators”.',
  'import.desk-year':
    'The year of the column “{found}” is not known, so its figures are left out. Open “Correct” and write it under “What the columns mean”.',
  'import.desk-baseline':
    'The baselines state no year and are taken as those of FY{year}, the year before the plan. To change it, open “Correct” and write it under “What the columns mean”.',
};
