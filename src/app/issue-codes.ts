/** Issue codes of the app room; their sentences stand in locale. */
export const appIssueCodes = [
  'permission.denied',
  'city.unknown',
  'city.required',
  'edition.unknown',
  'edition.none-for-year',
  'edition.several-for-year',
  'year.unknown',
] as const;

export type AppIssueCode = (typeof appIssueCodes)[number];
