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

/** What can be wrong with the data behind the Store port; said here because the store stands above locale. */
export const storeIssueCodes = [
  /** Another process holds the data folder. found = its address once announced; params: pid, host, lock (the lock file). */
  'data.in-use',
  /** Written by a newer Shirube. found and expected are schema versions. */
  'data.newer',
  /** found = bytes free or the system's message, expected = bytes needed. */
  'data.disk-full',
  /** The data folder cannot be opened or read. found = the system's message. */
  'data.unreadable',
  /** PostgreSQL does not answer or refuses us. found = its message, expected = the address without a password. */
  'database.unreachable',
] as const;

export type StoreIssueCode = (typeof storeIssueCodes)[number];
