import type { CommandSentences } from '../issue-sentences.ts';

export const enCommandIssues: CommandSentences = {
  'usage.unknown-command': 'There is no command “{found}”. Commands: {expected}.',
  'usage.unknown-option': 'There is no option “{found}”. Options: {expected}.',
  'usage.option-without-value': 'The option “{found}” lacks its value. Write it like {expected}.',
  'usage.repeated-option': 'The option “{found}” is given twice. Give it once.',
  'usage.missing-option': 'An option is missing. Write it like {expected}.',
  'usage.missing-argument': 'The argument {expected} is missing. Name a file or folder.',
  'usage.surplus-argument': 'The argument “{found}” is one too many. Remove it.',
  'usage.option-value': '“{found}” cannot stand here. Write {expected}.',
  'usage.conflict': '{found} cannot be used together. Use {expected}.',
  'file.missing': 'There is no such file or folder. Check its name and place.',
  'file.not-a-file': 'This is no file. Name a saved file.',
  'file.unreadable':
    'It could not be read. Check its permissions and whether another program holds it. State: {found}.',
  'file.too-large':
    'The file is too large ({megabytes} MB). The limit is {limit} MB. Saved with smaller pictures, if it has any, it gets smaller.',
  'file.too-many': 'The folder holds too many files. The limit is {limit}. Check that it is the folder of one city.',
  'file.outside-folder': 'This link leads out of the folder ({found}). Put the file itself into the folder.',
  'output.not-written':
    'It could not be written, and nothing was. Check permissions and room of the target. State: {found}.',
  'output.no-folder': 'The folder {expected} does not exist. Make it, or name another place.',
  'output.is-folder': 'The target is a folder. Name a file.',
  'output.is-input': 'The target is one of the files to compare. Name another file.',
  'port.in-use': 'Port {found} is in use by another program. Name another one, such as --port {expected}.',
  'port.refused': 'Port {found} cannot be used. Name one such as {expected}.',
  'report.time-limit':
    'The document was not finished within {seconds} seconds and was stopped. Try again, or choose another format.',
  'report.busy': '{limit} documents are waiting to be made. Try again in a while.',
  'report.failed':
    'The document could not be made. Try another format; if it keeps happening, report this. State: {found}.',
  'report.cancelled': 'It was cancelled, so the document was not made. Ask again if you need it.',
  'report.memory':
    'The document would have needed more than {megabytes} MB of memory and was stopped. Choose another format.',
  'compare.time-limit':
    'The comparison was not finished within {seconds} seconds and was stopped. Compare chapter by chapter, or shorten the texts.',
  'compare.busy': '{limit} comparisons are waiting. Try again in a while.',
  'compare.failed':
    'The comparison could not be made. Try another format; if it keeps happening, report this. State: {found}.',
  'compare.cancelled': 'It was cancelled, so nothing was compared. Ask again if you need it.',
  'compare.memory':
    'The comparison would have needed more than {megabytes} MB of memory and was stopped. Compare chapter by chapter, or shorten the texts.',
  'reading.time-limit':
    'The file was not read within {seconds} seconds and was stopped. Try it chapter by chapter, or as a Word file.',
  'reading.busy': '{limit} files are waiting to be read. Try again in a while.',
  'reading.failed':
    'The file could not be read. Try one saved in another format; if it keeps happening, report this. State: {found}.',
  'reading.cancelled': 'It was cancelled, so the file was not read. Ask again if you need it.',
  'reading.memory':
    'Reading would have needed more than {megabytes} MB of memory and was stopped. Check that the file is sound, and try it chapter by chapter.',
};
