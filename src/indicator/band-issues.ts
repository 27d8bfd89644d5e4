import type { GradeSchemeData } from './grade-scheme-json.ts';
import { indicatorIssue } from './issue-codes.ts';
import { compareDecimals, decimal } from '#kernel';
import type { Issue } from '#kernel';

type BandData = GradeSchemeData['bands'][number];

/** A band with its place in the file, in whatever order the file has them. */
interface Placed extends BandData {
  readonly index: number;
}

/** Bands must cover every value once: from −∞ to +∞, no overlap and no gap, an end belonging to exactly one band. */
export function bandIssues(bands: readonly BandData[]): readonly Issue[] {
  const placed = bands.map((band, index) => ({ ...band, index }));
  const backwards = placed.filter(isEmpty).map((band) =>
    indicatorIssue('scheme.band-backwards', {
      place: { path: ['bands', band.index] },
      found: intervalText(band),
      expected: `lower < upper`,
    }),
  );
  if (backwards.length > 0 || placed.length === 0) return backwards;
  const ascending = placed.sort(byLower);
  const between = ascending.slice(1).flatMap((band, index) => seamIssues(ascending.slice(0, index + 1), band));
  return [...endIssues(ascending), ...between];
}

function isEmpty({ lower, upper, lowerInclusive, upperInclusive }: BandData): boolean {
  if (lower === null || upper === null) return false;
  const order = compareDecimals(decimal(lower), decimal(upper));
  return order > 0 || (order === 0 && !(lowerInclusive && upperInclusive));
}

function byLower(a: Placed, b: Placed): number {
  if (a.lower === null || b.lower === null) return Number(b.lower === null) - Number(a.lower === null) || byUpper(a, b);
  const order = compareDecimals(decimal(a.lower), decimal(b.lower));
  return order || Number(b.lowerInclusive) - Number(a.lowerInclusive) || byUpper(a, b);
}

function byUpper(a: Placed, b: Placed): number {
  if (a.upper === null || b.upper === null) return Number(a.upper === null) - Number(b.upper === null);
  return compareDecimals(decimal(a.upper), decimal(b.upper)) || Number(a.upperInclusive) - Number(b.upperInclusive);
}

/** Between a band and the one among those below it that reaches highest. */
function seamIssues(below: readonly Placed[], band: Placed): readonly Issue[] {
  const highest = below.reduce((high, next) => (byUpper(high, next) < 0 ? next : high));
  const place = { path: ['bands', band.index] };
  if (highest.upper === null || band.lower === null) return [overlap(highest, band)];
  const order = compareDecimals(decimal(highest.upper), decimal(band.lower));
  if (order > 0 || (order === 0 && highest.upperInclusive && band.lowerInclusive)) return [overlap(highest, band)];
  if (order < 0)
    return [
      indicatorIssue('scheme.bands-gap', { place, found: `${highest.upper} … ${band.lower}`, expected: highest.upper }),
    ];
  if (highest.upperInclusive || band.lowerInclusive) return [];
  return [indicatorIssue('scheme.bands-gap', { place, found: band.lower, expected: 'lowerInclusive: true' })];
}

function overlap(below: Placed, band: Placed): Issue {
  return indicatorIssue('scheme.bands-overlap', {
    place: { path: ['bands', band.index] },
    found: `${below.code} ${intervalText(below)}, ${band.code} ${intervalText(band)}`,
    ...(below.upper === null ? {} : { expected: `lower: "${below.upper}"` }),
    params: { band: band.code, other: below.code },
  });
}

function endIssues(ascending: readonly Placed[]): readonly Issue[] {
  const lowest = ascending[0];
  const highest = ascending.reduce((high, next) => (byUpper(high, next) < 0 ? next : high));
  return [
    ...(lowest === undefined || lowest.lower === null ? [] : [openEnd(lowest, 'lower', `< ${lowest.lower}`)]),
    ...(highest.upper === null ? [] : [openEnd(highest, 'upper', `> ${highest.upper}`)]),
  ];
}

function openEnd(band: Placed, end: 'lower' | 'upper', uncovered: string): Issue {
  return indicatorIssue('scheme.bands-gap', {
    place: { path: ['bands', band.index, end] },
    found: uncovered,
    expected: 'null',
  });
}

function intervalText({ lower, upper, lowerInclusive, upperInclusive }: BandData): string {
  return `${lowerInclusive && lower !== null ? '[' : '('}${lower ?? '−∞'}, ${upper ?? '∞'}${upperInclusive && upper !== null ? ']' : ')'}`;
}
