import type { Aggregation } from '#indicator';

const BARS: ReadonlySet<Aggregation['kind']> = new Set<Aggregation['kind']>(['annual_flow', 'cumulative']);

/** What is counted anew each year or piles up stands on zero; everything else is a line. One rule for pages and documents. */
export function seriesForm({ kind }: Aggregation): 'bars' | 'line' {
  return BARS.has(kind) ? 'bars' : 'line';
}
