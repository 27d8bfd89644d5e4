/** The system's own words for an error; a failed connection to a name with two addresses has only a code. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ('code' in error ? String(error.code) : error.name);
}
