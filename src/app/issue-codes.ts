/** Issue codes of the app room; their sentences stand in locale. */
export const appIssueCodes = [
  'permission.denied',
  'city.unknown',
  'city.required',
  'edition.unknown',
  'edition.none-for-year',
  'edition.several-for-year',
  'year.unknown',
  /** A file of a form that cannot be compared. place.file; found = its ending (or its name), expected = the endings there are. */
  'compare.input-format',
  /** A 計画JSON of none or several editions. place.file; found = how many, expected = 1. */
  'compare.editions',
  /** More than two in a plan JSON. found = how many. */
  'compare.editions-many',
  /** A file alone that does not hold two. */
  'compare.one-edition',
  /** Nothing to compare in it. place.file. */
  'compare.empty',
  /** place.file; params: units, limit. */
  'compare.too-many-units',
  /** place.file; params: characters, limit. */
  'compare.too-long',
  /** Both editions say the same, letter by letter. */
  'compare.no-difference',
  /** The older edition seems to have been given as the new one. found = the two files as given. */
  'compare.looks-swapped',
  /** Hardly a text has a partner: two different documents, perhaps. */
  'compare.little-in-common',
  /** A key that settings of a check do not have. place.path; found = the key, expected = the keys there are. */
  'settings.unknown-key',
  /** place.path; found = the value as JSON, expected = the values, type or bound. */
  'settings.value',
  /** Somebody changed the work, or an edition, since the page was made. Nothing was written. */
  'work.stale',
  /** An id that no unit of the edition has. found = it. */
  'work.unit-unknown',
  /** An entry that is not there, or cannot be taken back or restored. found = its number. */
  'work.entry-unknown',
  /** Several units would face several. */
  'work.several-face-several',
  /** An edition against itself. found = its id. */
  'work.same-edition',
  /** params: characters, limit. */
  'work.remark-too-long',
  /** A control character or half a surrogate pair in a remark. */
  'work.remark-characters',
  /** A word set aside, with why: its unit is gone, its text has changed, it contradicts, its row holds other units. found = texts; params: entry. */
  'work.suspended-gone',
  'work.suspended-changed',
  'work.suspended-contradicts',
  'work.suspended-regrouped',
  /** A finding that is not told now, or is set aside already. found = its id. */
  'check.finding-unknown',
  /** The right text of a finding is not certain. found = its id. */
  'check.no-correction',
  /** The texts of an edition are changed while it is a draft only. found = its title. */
  'check.not-draft',
  /** A correction whose text has been changed since, or that is taken back already. */
  'check.undo-changed',
  /** A finding is set aside, and a closed gate passed, with a reason or not at all. */
  'check.reason-missing',
  /** params: characters, limit. */
  'check.reason-too-long',
  /** Open errors stand in the way. params: count. */
  'check.gate-closed',
  /** A word of a dictionary that is empty, too long, or holds what parts words. place.line; found = it; params: limit. */
  'dictionary.word',
  /** A word that the dictionary does not want and wants, or means in two ways. place.line; found = it; params: use, other. */
  'dictionary.contradiction',
  /** params: entries, limit. */
  'dictionary.too-many',
  /** Only a draft, or one in consultation, can be adopted. */
  'edition.not-draft',
  /** Only an adopted edition can become a draft again. */
  'edition.not-adopted',
  /** No record of the verification of that year. found = it, expected = the years there are; params: edition. */
  'year.no-record',
  /** A frozen year, or what it was judged with, would change. found = the edition's title; params: year. */
  'year.frozen',
  /** Only a year of an edition that was adopted is frozen. found = its title. */
  'year.not-adopted',
  /** Missed targets without an explanation. found = names; params: count. */
  'year.unexplained',
  /** The verification of a year begins in an adopted edition only. found = its title. */
  'year.draft',
  /** Something is written in the record of a year that was to be taken away. */
  'year.not-blank',
  /** An explanation without the cause. place.field. */
  'year.explanation-missing',
  /** place.field; params: characters, limit. */
  'year.explanation-too-long',
  /** Somebody wrote another explanation since. found = its cause, absent where it was taken away. */
  'year.explanation-changed',
  /** That freezing is never undone was not confirmed. */
  'year.not-confirmed',
  /** The lineage is between an edition and the one right before it. found = the older one given, expected = the one before. */
  'lineage.not-the-edition-before',
] as const;

export type AppIssueCode = (typeof appIssueCodes)[number];

/** What can be wrong with the data behind the Store port; said here because the store stands above locale. */
export const storeIssueCodes = [
  /** Another process holds the data folder. found = its address once announced; params: pid, host, lock (the lock file). */
  'data.in-use',
  /** Written by a newer Shirube. found and expected are schema versions. */
  'data.newer',
  /** found = what is free or the system's message, expected = what must be free to open, in MiB. */
  'data.disk-full',
  /** The data folder cannot be opened or read. found = the system's message. */
  'data.unreadable',
  /** PostgreSQL does not answer or refuses us. found = its message, expected = the address without a password. */
  'database.unreachable',
] as const;

export type StoreIssueCode = (typeof storeIssueCodes)[number];

/** What can be wrong with a command and the files it names; said here because cli and main stand above locale. */
export const commandIssueCodes = [
  /** found = the word given (absent where none was), expected = the commands there are. */
  'usage.unknown-command',
  /** found = the option as written, expected = the options of the command. */
  'usage.unknown-option',
  /** found = the option without its value, expected = a sample such as `--year R1`. */
  'usage.option-without-value',
  /** An option was given twice. found = the option. */
  'usage.repeated-option',
  /** expected = a sample such as `--year R1`. */
  'usage.missing-option',
  /** expected = the name of the argument, such as FIGURES. */
  'usage.missing-argument',
  /** found = the argument too many. */
  'usage.surplus-argument',
  /** found = the value; place.field = the option (or the environment variable); expected = what may stand there. */
  'usage.option-value',
  /** Two that exclude each other. found = the two, expected = one of them. */
  'usage.conflict',
  /** No such file or folder. place.file = its path. */
  'file.missing',
  /** It exists and cannot be read. place.file; found = the system's message. */
  'file.unreadable',
  /** A folder, a pipe or a device where a file is wanted. place.file. */
  'file.not-a-file',
  /** place.file; params: megabytes, limit (MB). */
  'file.too-large',
  /** More files in a folder than a city has. place.file; params: limit. */
  'file.too-many',
  /** A link that leads out of the folder. place.file; found = where it leads. */
  'file.outside-folder',
  /** Nothing was written. place.file = the target; found = the system's message. */
  'output.not-written',
  /** The folder of the target is missing. place.file = the target; expected = the folder. */
  'output.no-folder',
  /** The target is a folder. place.file. */
  'output.is-folder',
  /** The target is one of the files to be read. place.file. */
  'output.is-input',
  /** found = the port, expected = another one that may be given. */
  'port.in-use',
  /** The system refuses the port or the address. found = it, expected = a port such as 8080. */
  'port.refused',
  /** A document was not finished in time and was stopped. params: seconds. */
  'report.time-limit',
  /** Too many documents are waiting. params: limit. */
  'report.busy',
  /** Making a document failed for a reason nobody expected. found = the message. */
  'report.failed',
  /** The one who asked for a document went away before it was made. */
  'report.cancelled',
  /** Making a document would have held more memory than there may be. params: megabytes. */
  'report.memory',
  /** A comparison was not finished in time and was stopped. params: seconds. */
  'compare.time-limit',
  /** Too many comparisons are waiting. params: limit. */
  'compare.busy',
  /** A comparison failed for a reason nobody expected. found = the message. */
  'compare.failed',
  /** The one who asked for a comparison went away before it was made. */
  'compare.cancelled',
  /** A comparison would have held more memory than there may be. params: megabytes. */
  'compare.memory',
  /** A document was not read and checked in time and was stopped. params: seconds. */
  'reading.time-limit',
  /** Too many documents are waiting to be read. params: limit. */
  'reading.busy',
  /** Reading or checking a document failed for a reason nobody expected. found = the message. */
  'reading.failed',
  /** The one who handed in a document went away before it was read. */
  'reading.cancelled',
  /** Reading a document would have held more memory than there may be. params: megabytes. */
  'reading.memory',
] as const;

export type CommandIssueCode = (typeof commandIssueCodes)[number];
