/** Issue codes of importing; their sentences stand in locale. */
export const importIssueCodes = [
  /** A file of a form that cannot be imported. place.file; found = its ending (or its name), expected = the endings there are. */
  'import.input-format',
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
  /** params: level, deepest. */
  'import.level-limit',
  /** Two columns of one meaning. found = the meaning. */
  'import.columns-repeat',
] as const;

export type ImportIssueCode = (typeof importIssueCodes)[number];
