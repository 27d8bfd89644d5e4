import type { ComparisonWork } from './comparison-work.ts';

/** The published form of a work (`docs/schema/comparison-work.schema.json`). */
export interface ComparisonWorkJson extends ComparisonWork {
  readonly format: 'shirube-comparison-work/1';
}

/** Plain data for JSON; states that no entry names are left out. */
export function comparisonWorkJson({ states, entries }: ComparisonWork): ComparisonWorkJson {
  const named = new Set(entries.flatMap(({ oldState, newState }) => [oldState, newState]));
  return { format: 'shirube-comparison-work/1', states: states.filter(({ id }) => named.has(id)), entries };
}
