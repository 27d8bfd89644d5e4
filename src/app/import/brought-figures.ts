import { compareDecimals, decimalText, issue, type Issue } from '#kernel';
import type { Measurement } from '#indicator';
import type { EditionIndicator } from '../dossier.ts';
import type { AcceptedImport } from './import-session.ts';

interface BroughtFigures {
  /** Of the city, afterwards. */
  readonly series: readonly Measurement[];
  readonly brought: readonly Measurement[];
  /** Place-holders of the city in whose place figures were brought. */
  readonly filled: readonly Measurement[];
}

/** A figure that the city has already stays as it is. Where it has a place-holder（－）, a figure takes its place. */
export function withFigures(series: readonly Measurement[], read: readonly Measurement[]): BroughtFigures {
  const known = new Map(series.map((entry) => [entry.id, entry]));
  const brought = new Map<string, Measurement>();
  for (const entry of read) {
    const there = known.get(entry.id);
    const isNews = !there || (isPlaceholder(there, series) && entry.value !== null);
    if (isNews && !brought.has(entry.id)) brought.set(entry.id, entry);
  }
  const filled = series.filter(({ id }) => brought.has(id));
  return {
    series: [
      ...series.map((entry) => brought.get(entry.id) ?? entry),
      ...[...brought.values()].filter(({ id }) => !known.has(id)),
    ],
    brought: [...brought.values()],
    filled,
  };
}

/** One that nothing was said about since. */
function isPlaceholder({ id, value }: Measurement, series: readonly Measurement[]): boolean {
  return value === null && !series.some(({ supersedes }) => supersedes === id);
}

/** As it was before `withFigures`. */
export function withoutFigures(
  series: readonly Measurement[],
  { series: brought, filled = [] }: AcceptedImport,
): readonly Measurement[] {
  const gone = new Set<string>(brought.map(({ id }) => id));
  const back = new Map(filled.map((entry) => [entry.id, entry]));
  return series.flatMap((entry) => (gone.has(entry.id) ? (back.get(entry.id) ?? []) : [entry]));
}

interface ReadFigures {
  readonly indicators: readonly EditionIndicator[];
  readonly series: readonly Measurement[];
}

/** Figures that were read otherwise than the city has them: each is told with both. */
export function stayingFigures(
  series: readonly Measurement[],
  { indicators, series: read }: ReadFigures,
): readonly Issue[] {
  const known = new Map(series.map((entry) => [entry.id, entry]));
  const names = new Map(indicators.map(({ definition }) => [definition.id, definition.name]));
  return read.flatMap(({ id, indicator, planYear, value }) => {
    const there = known.get(id)?.value;
    if (!value || !there || compareDecimals(value, there) === 0) return [];
    const shown = { found: decimalText(value), expected: decimalText(there) };
    const params = { name: names.get(indicator) ?? indicator, year: String(planYear) };
    return [issue('import.figure-stays', { severity: 'warning', ...shown, params })];
  });
}
