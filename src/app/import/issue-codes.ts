/** Issue codes of importing; their sentences stand in locale. */
export const importIssueCodes = [
  /** A file of a form that cannot be imported. place.file; found = its ending (or its name), expected = the endings there are. */
  'import.input-format',
  /** A folder where files are wanted. found = it, expected = the endings there are. */
  'import.input-folder',
  /** As many values must be said as there are editions. place.field = the option; params: said, editions. */
  'import.option-count',
  /** Files of two cities. place.file; found and expected are their codes. */
  'import.cities-differ',
  /** place.file; found = the name taken instead, expected = the option. */
  'import.title-unstated',
  /** place.file; found = the edition, expected = the option with what the figures say. */
  'import.period-unstated',
  /** place.file; expected = the option. */
  'import.city-unstated',
  /** Two editions under one id. place.file; found = it, expected = the option. */
  'import.id-repeated',
  /** Rows of tables of indicators that no direction is said of. found = names, expected = the option; params: count. */
  'import.direction-unsaid',
  /** An item that is not there. found = its id. */
  'import.item-unknown',
  /** A correction that makes no sense for what stands there. params: kind. */
  'import.correction-unfit',
  /** Nothing stands before the item that it could be joined with. */
  'import.nothing-before',
  /** A table and a text, or two tables of different widths. */
  'import.join-table',
  /** Not inside the text, or a piece would be empty. found = the text. */
  'import.split-position',
  /** No row of the table was chosen. */
  'import.no-rows',
  /** Above the first row there is nothing to cut. */
  'import.rows-first',
  /** params: level, deepest. */
  'import.level-limit',
  /** Two columns of one meaning. found = the meaning. */
  'import.columns-repeat',
  /** An import that is not there, or was thrown away. found = its number. */
  'import.unknown',
  /** Something was done since the page was made. Nothing was written. */
  'import.stale',
  /** The name of a new municipality is missing, too long or not plain text. found = it. */
  'import.city-name',
  /** Files were handed in without saying of which city. */
  'import.city-code',
  /** No file was handed in. */
  'import.no-file',
  /** More files, or larger ones, than are taken at once. params: files, megabytes. */
  'import.too-much',
  /** Nothing to undo or to redo. */
  'import.nothing-to-turn',
  /** None of the editions was chosen. */
  'import.no-edition',
  /** An edition without any text. */
  'import.empty',
  /** A character that no database keeps (U+0000, half a surrogate pair). place; found = the text. */
  'import.characters',
  /** found = the title as typed. */
  'import.edition-title',
  /** found = the period as typed, expected = a sample. */
  'import.edition-period',
  /** Figures that would come into a frozen year. found = their indicators; params: year, edition. */
  'import.frozen-figures',
  /** The city has an edition of this id. found = it. */
  'import.edition-taken',
  /** The same of a draft, that it was not chosen to replace. found = its id. */
  'import.edition-draft',
  /** Chosen to replace one that there is not. found = the id. */
  'import.draft-unknown',
  /** It is no draft. found = its title. */
  'import.edition-fixed',
  /** It has a frozen year. found = its title; params: year. */
  'import.edition-frozen',
  /** The draft is not as the page showed it. found = its title. */
  'import.draft-changed',
  /** Something was recorded at a node or an indicator that the later text has no more. found = its heading or name. */
  'import.draft-held',
  /** The 系譜 of an edition names a node that the later text has no more. found = its heading; params: edition. */
  'import.draft-lineage',
  /** A figure that the city has otherwise, and that stays. params: name, year; found, expected = the figures of the document and of the city. */
  'import.figure-stays',
  /** Why an import is not undone. found = the title of the edition. */
  'import.undo-changed',
  'import.undo-lineage',
  'import.undo-figures',
  'import.undo-worked-on',
  /** It is an edition of the city already: that is undone first. */
  'import.is-accepted',
  /** The bytes of a file are no longer kept. found = its number. */
  'import.file-gone',
  /** A column of figures without a year that could be known: left out. found = its head, expected = a sample. */
  'import.figures-year',
  /** Baselines without a year. params: year. */
  'import.baseline-assumed',
  /** Another row of an indicator that says otherwise, or has another unit: left out. found = its name. */
  'import.indicator-repeated',
  /** A table of a sheet with numbers by year and no word of what they are: taken as what was measured. found = its first names. */
  'import.series-as-measured',
  /** Of such a table, names that are no indicator of a plan and whose direction nobody says: left out. found = the first; expected = how to say it. */
  'import.series-unsaid',
  /** How many indicators of a file of figures are those of the plan. params: count. */
  'import.figures-joined',
  /** Indicators that no plan prints: kept as indicators of their own. found = the first names; params: count. */
  'import.figures-unmatched',
  /** One that a plan prints with another unit. params: name; found, expected = the units. */
  'import.figures-unit',
  /** One that fits several of the plan. params: name; found, expected = the units. */
  'import.figures-several',
  /** One that no plan prints, of a plan without headings: left out. params: name. */
  'import.figures-homeless',
  /** Said otherwise than in the plan, which stands. params: name, year; found, expected. */
  'import.figures-baseline',
  'import.figures-target',
  'import.figures-actual',
  /** Its targets are of other years than those of the plan: added to them. params: name, year; found, expected = the last target of each with its year. */
  'import.figures-target-year',
  /** params: name; found, expected = the directions. */
  'import.figures-direction',
  /** As the desk tells them, with what can be done there: a table without directions; a row (found = its name); a column without a year (found = its head); baselines without one (params: year). */
  'import.desk-directions',
  'import.desk-direction',
  'import.desk-year',
  'import.desk-baseline',
] as const;

export type ImportIssueCode = (typeof importIssueCodes)[number];
