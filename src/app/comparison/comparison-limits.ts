import type { ComparisonUnit } from '#compare';
import { issue, type Issue } from '#kernel';

/** Units a side: fifty times a plan of 80 pages; about ten seconds. */
const MOST_UNITS = 50_000;
/** Characters a side: a plan of 80 pages has about 80,000. */
const MOST_CHARACTERS = 2_000_000;

/** Why a side cannot be compared: it is empty, or beyond the limits. `file` is how it is named to the reader. */
export function refusalOf(file: string, units: readonly ComparisonUnit[]): Issue | null {
  const place = { file };
  if (units.length === 0) return issue('compare.empty', { place });
  if (units.length > MOST_UNITS)
    return issue('compare.too-many-units', { place, params: { units: units.length, limit: MOST_UNITS } });
  const characters = units.reduce((sum, { text }) => sum + text.length, 0);
  if (characters <= MOST_CHARACTERS) return null;
  return issue('compare.too-long', { place, params: { characters, limit: MOST_CHARACTERS } });
}
