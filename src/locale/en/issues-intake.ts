import type { Sentences } from '../issue-sentences.ts';
import type { jaIntakeIssues } from '../ja/issues-intake.ts';

export const enIntakeIssues: Sentences<keyof typeof jaIntakeIssues> = {
  'format-not-yet': 'The format “{found}” cannot be read yet. Use {expected}.',
  'format-unknown': '“{found}” is not a format that can be read. Use {expected}.',
  'nothing-to-read': 'There is nothing to read. Provide {expected}.',
  'file-missing': 'The file {expected} is missing. Put it into the folder.',
  'file-too-large':
    'The file is too large ({megabytes} MB). The limit is {limit} MB. Saved with smaller pictures, if it has any, it gets smaller.',
  'file-empty': 'The file is empty (0 bytes). Check whether it was saved or copied to its end, and use the original.',
  'file-not-read': 'The file “{found}” was not used. Check its name if it should be.',
  'path-unsafe': '“{found}” cannot be a name inside the folder. Write it like {expected}.',
  'text-utf16':
    'The file was read as {found}. Save it as {expected} from now on (in Notepad: Save as, encoding {expected}).',
  'text-cp932': 'The file was read as {found} (Shift_JIS). Save it as {expected} from now on.',
  'text-is-document': 'This is no file of text alone but a document of the form {found}. Give it a name that ends so.',
  'text-cut-off': 'The file breaks off inside a character, behind “{found}”. Use the original, saved to its end.',
  'text-encoding-unknown':
    'The character encoding is unknown. Save the file as one of {expected} (in Notepad: Save as, encoding UTF-8).',
  'text-mojibake': 'The text is garbled (“{found}”). Save the original again as {expected}.',
  'private-use-character':
    'There is a private-use character ({found}). It shows nowhere else; replace it by a standard one.',
  'control-character': 'There is an invisible control character ({found}). Remove it.',
  'more-characters': 'There are {more} more such characters.',
  'document-encrypted': 'The file is protected by a password. Save it without one and name that file.',
  'document-broken': 'The file is damaged or cut off ({found}). Open it in its own program and save it again.',
  'document-doctype':
    'The document holds a declaration that is not allowed, DOCTYPE ({found}). Open it in its own program and save it again.',
  'document-too-complex':
    'The document is too complex to be read ({found}). Split it by chapter or sheet and save it again.',
  'sheet-too-large':
    'The sheets are too large to be read (a workbook may have {limit} cells with values). Keep the sheets and rows that are needed and save it again.',
  'document-unpacks-too-large':
    'The file is not opened, since it would unpack beyond the limit. Make its pictures smaller or split it, and save it again in its own program.',
  'document-not-word': 'This is not a Word document ({found}). If Word opens it, choose {expected} under “Save as”.',
  'document-old-word':
    'The old format of Word ({found}) cannot be read. Open the file in Word and choose {expected} under “Save as”.',
  'document-old-form':
    'This is a file of an old form ({found} or the like). Open it in its own program and save it as {expected}.',
  'document-not-excel':
    'This is not an Excel workbook ({found}). If Excel opens it, choose {expected} under “Save as”.',
  'document-old-excel': 'The old Excel format ({found}) cannot be read. Open it in Excel and save it as {expected}.',
  'document-ichitaro':
    'The format of Ichitaro ({found}) cannot be read. Open the file in Ichitaro and save it as a Word document ({expected}).',
  'document-docuworks':
    'The format of DocuWorks ({found}) cannot be read. Use the document it was made from, or convert it to {expected} in DocuWorks.',
  'document-rtf': 'Rich text ({found}) cannot be read. Open the file in Word and save it as {expected}.',
  'document-open-document':
    'OpenDocument ({found}) cannot be read. Open the file in LibreOffice or Microsoft Office and save it as {expected}.',
  'document-part-not-read':
    'Another document inserted here was not read. Open the file in Word and save it again: it then becomes text.',
  'document-macros': 'Macros were neither read nor run.',
  'document-changes-accepted':
    'There are {count} tracked changes. The text with all of them accepted was read; what they delete is kept apart. To read the text before them, or both, choose so under “Tracked changes of Word” (--changes on the command line).',
  'document-changes-undone':
    'There are {count} tracked changes. The text before them was read; what they insert is kept apart.',
  'document-changes-both':
    'There are {count} tracked changes. The text with all of them accepted and the text before them were read as two editions.',
  'document-changes-in-comparison':
    'The comparison table has tracked changes: no edition before them was made. The table with all of them accepted was read.',
  'changes-new-taken':
    'This file has tracked changes. Its text with all of them accepted was compared with the other file.',
  'document-unplaced':
    'Text in {count} places has no place in the flow (in shapes, comments, ruby; “{found}” first). Move what is needed into the text.',
  'document-struck':
    'Text in {count} places is struck through (“{found}” first). If it is meant as deleted, remove it before reading.',
  'sheet-hidden-sheet':
    'The sheet “{found}” is hidden. Its {count} cells were kept apart and are not in the text. Unhide it and save if they belong to it.',
  'sheet-hidden-rows':
    'Hidden rows of the sheet “{found}” hold {count} cells (rows hidden by a filter too). They were kept apart and are not in the text. Unhide them and save if they belong to it.',
  'sheet-hidden-columns':
    'Hidden columns of the sheet “{found}” hold {count} cells. They were kept apart and are not in the text. Unhide them and save if they belong to it.',
  'sheet-date-from-number':
    'The cell is the date “{found}”. Excel may have made it of “{expected}”. If so, format the cell as text and type “{expected}” again.',
  'sheet-error-cell': 'The cell is an error ({found}). Correct the formula or what it refers to.',
  'sheet-formula-without-value':
    'The result of the formula ({found}) is not saved. Open the file in Excel and save it again.',
  'sheet-shown-otherwise':
    'The cell shows “{found}” and holds {expected} ({count} such cells). Text takes what is shown, figures of indicators what is held.',
  'sheet-more': 'This sheet has {more} more such cells.',
  'sheet-external-links': 'The workbook refers to others. They were not opened; the saved values were read.',
  'heading-doubtful': '“{found}” was read as a heading. Correct it if it is none.',
  'table-not-found':
    'This looks like the head of a table (“{found}”) whose rows were not found; its figures stay in the text. Use the original Word or Excel file if there is one.',
  'table-columns-doubtful':
    'This table has no lines, and where its columns part is not sure. Compare it with the original: a cell may hold two values.',
  'table-out-of-cell':
    'A table that stood in a cell of another. It was read as a table of its own, right behind the outer one.',
  'table-in-cell': 'A cell of the table holds another table, which was read as running text of the cell.',
  'table-repeated-head': 'The head of the table is repeated further down. It was read once.',
  'comparison-new-taken':
    'This file is a comparison table of two editions, “{found}” and “{expected}”. The column “{found}” was read.',
  'comparison-side-empty': 'The column “{found}” of the comparison table has no text. Check the heads of the columns.',
  'comparison-text-outside':
    'There is text outside the comparison table in {count} places (“{found}” first). It belongs to neither edition.',
  'comparison-shared': '“{found}” stands across both columns. It was read as text of both editions.',
  'comparison-omitted': '“{found}” means that text is left out here. See the full text of the edition elsewhere.',
  'comparison-same-beside': '“{found}” was read as the text of the column beside it.',
  'comparison-marker':
    'Words such as “{found}” say in {count} places that the other column or another row has the text. They are no text of the edition.',
  'pdf-encrypted': 'The PDF is protected by a password. Save it without protection and use that.',
  'pdf-damaged': 'This cannot be read as a PDF: it is cut off, or no PDF at all. Make it again from its source.',
  'pdf-too-long': 'There are too many pages ({pages}). Split the file into parts of at most {limit} pages.',
  'pdf-page-too-dense': 'Too much is drawn on one page ({operators}). The limit is {limit}.',
  'pdf-scanned':
    'The PDF holds pictures of pages and no text ({pages} pages). Run text recognition (OCR), or use the Word or Excel file it came from.',
  'pdf-scanned-pages': 'This page is a picture without text. Use the original file, or type in what it says.',
  'pdf-recognised-text': 'Text recognised by a machine (OCR) lies over a picture. Compare it with the picture.',
  'pdf-vertical-text': 'Vertical writing cannot be read yet. Use a horizontal version, or the Word file.',
  'pdf-hidden-text': 'There is text nobody can see (“{found}”). It was left out of the document.',
  'pdf-unreadable-text': '{characters} characters cannot be told from their shapes. Compare with the original file.',
  'text-empty': 'There is no text. Use a file with text in it.',
  'text-columns-doubtful':
    'The border between the columns of the two editions is not clear (a new column was begun at “{found}”). Please check.',
  'text-too-long': 'There are too many characters ({characters}). Split the file into parts of at most {limit}.',
  'csv-broken': 'This cannot be read as CSV. Check for a quotation mark that is not closed.',
  'csv-is-page':
    'This is a page of the web (HTML) and no CSV. Open the page it came from and download the CSV file again.',
  'csv-empty': 'There is no row of data. Write at least one below the head.',
  'csv-not-commas': 'The head is one single cell (“{found}”). Separate the cells by commas, such as {expected}.',
  'csv-too-many-rows': 'There are too many rows ({rows}). Split the file into parts of at most {limit} rows.',
  'csv-missing-column': 'The column “{expected}” is missing. Add it to the head. Present: {found}.',
  'csv-duplicate-column': 'The column “{found}” stands twice. Keep one.',
  'csv-unknown-column':
    'The column “{found}” is unknown. Begin its name with _ to have it skipped. Known columns: {expected}.',
  'csv-row-width': 'This row has {cells} cells, the head has {columns} columns. Give both the same number.',
  'csv-missing-value': 'A value is missing. Write it like {expected}.',
  'csv-unknown-word': 'The word “{found}” is not known here. Use one of {expected}.',
  'csv-contradiction':
    '“{found}” contradicts another place. Make it “{expected}”. Leave it empty, or make both the same.',
  'json-broken': 'This cannot be read as JSON (near “{found}”). Check commas, quotation marks and brackets.',
  'json-cut-off':
    'The JSON ends before it is closed: a bracket or quotation mark is missing, or the file is cut off. Use the original.',
  'json-duplicate-key': 'The key “{found}” stands twice. Keep one.',
  'json-format-version': 'The format “{found}” cannot be read by this Shirube. Use the format {expected}.',
  'not-a-work-file': 'This is no file of work on a comparison. Name a JSON file whose "format" is “{expected}”.',
  'figures-no-table': 'No table of indicators was found. Provide one with columns such as {expected}.',
  'sheet-without-figures':
    'No table here reads as one of indicators, so the text of its tables was read as an edition of its own. If it holds indicators, give it heads such as {expected}.',
  'figures-direction-unsaid':
    'Of {count} indicators ({found}) the document does not say whether they should increase, decrease or be kept: they were not evaluated. Add a column 方向性 to the table, or say so (proposed from the way from baseline to target: look it through and put right what is not so): {expected}',
  'figures-direction-unknown': 'There is no indicator “{found}”. Write a name as it stands in the table.',
  'figure-is-a-word': '“{found}” is not a number. Write digits such as {expected}.',
  'figure-is-a-bound': '“{found}” is a bound and no figure. Write the figure itself, such as {expected}.',
  'figure-approximate': '“{found}” was read as the figure itself, without “about”.',
  'triangle-as-minus': 'The triangle of “{found}” was read as a minus. Write {expected} to be sure.',
  'range-malformed': '“{found}” is not a target. Write it like {expected}.',
  'year-not-fiscal': '“{found}” is a calendar year. Write a fiscal year here, such as {expected}.',
  'year-not-stated': 'The year is not stated. State it by {expected}.',
  'baseline-year-assumed':
    'The baselines state no year and were taken as those of FY{expected}, the year before the plan. State another in a column 基準年度.',
  'date-malformed': '“{found}” is not a date. Write it like {expected}.',
  'version-malformed': 'The version “{found}” is not a number. Write a whole number of at least {expected}.',
  'decimals-malformed': 'The decimal places “{found}” are not a number. Write a whole number of at least {expected}.',
  'reference-malformed': '“{found}” is not a printed number. Write it like {expected}.',
  'duplicate-indicator':
    'The indicator “{found}” stands twice. Give another indicator another id, or keep one. First at line {row}.',
  'duplicate-measurement':
    'The figure of “{found}” stands twice. If it is a correction, write {expected} in the column 版. First at line {row}.',
  'duplicate-id': 'The id “{found}” is used twice. Use different ids.',
  'duplicate-year': 'FY{found} stands twice. Keep one.',
  'direction-column-missing':
    'Without a column “{expected}” the indicators of this table cannot be used. Add it to the head, with 増加, 減少 or 維持 in its cells.',
  'direction-not-declared': 'The direction of the indicator “{found}” is missing. Write one of {expected}.',
  'target-unknown': 'There is no target for “{found}”. There are targets for {expected}.',
  'details-do-not-fit':
    '“{found}” does not fit the indicator’s aggregation ({expected}). Change the aggregation or remove the key.',
  'relisting-with-values': 'A relisting carries the value “{found}”. Leave its values empty.',
  'relisting-disagrees':
    'The relisted “{name}” says “{found}” where the original (line {line}) says “{expected}”, which was used. Find out which is right and make them agree.',
  'relisting-unknown': 'The indicator “{found}” to be relisted does not exist. Use one of {expected}.',
  'indicator-unknown': 'There is no indicator “{found}”. Use an id of {expected}.',
  'node-unknown': 'The plan has no node “{found}”. Write a number or id of the plan, such as {expected}.',
  'node-ambiguous': 'Several nodes fit “{found}”. Write one of {expected} in the column 掲載箇所.',
  'source-unknown': 'There is no source “{found}”. Use an id of {expected}.',
  'grade-unknown': 'The grade “{found}” is not in the scheme. Use one of {expected}.',
  'scheme-unknown': 'There is no grade scheme “{found}”. Use one of {expected}, or the name of a JSON file.',
  'picture-missing': 'The picture “{found}” is missing. Put it into the folder pictures.',
  'picture-format': 'The format of the picture “{found}” cannot be used. Use one of {expected}.',
  'column-year-not-given': 'A computed column needs FY{found}, which has no column. Add it.',
  'municipality-differs': 'The municipality code “{found}” is not the one of this data ({expected}). Check the row.',
  'municipality-not-stated':
    'The municipality code is missing. State it in the column 全国地方公共団体コード, such as {expected}.',
};
