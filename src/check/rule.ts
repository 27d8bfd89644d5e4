import type { Severity } from '#kernel';
import type { CheckView } from './check-view.ts';
import type { Spot } from './passage.ts';

/** One replacement of a correction. */
export interface Edit {
  readonly spot: Spot;
  readonly text: string;
}

/** What a rule saw. `expected` is a value or a sample, never a sentence. */
export interface Sighting {
  readonly spot: Spot;
  readonly expected?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Taken together they correct it; only where the right text is certain, whatever the figures mean. */
  readonly edits?: readonly Edit[];
}

/** A pure function over the prepared view, in time that grows about as the document does. */
export interface Rule {
  readonly severity: Severity;
  find(view: CheckView): readonly Sighting[];
}

/** The sighting whose correction is to put `expected` in place of the spot. */
export function replacing(spot: Spot, expected: string, params?: Sighting['params']): Sighting {
  return { spot, expected, edits: [{ spot, text: expected }], ...(params ? { params } : {}) };
}

/** The sighting that says what would be right, where a person must decide which of two is wrong. */
export function expecting(spot: Spot, expected: string, params?: Sighting['params']): Sighting {
  return { spot, expected, ...(params ? { params } : {}) };
}

/** One sighting for spots that are put right alike, at the first of them; `count` says how many. */
export function replacingAll(
  spots: readonly Spot[],
  expected: string,
  params: Sighting['params'] = {},
): readonly Sighting[] {
  const [spot] = spots;
  if (!spot) return [];
  const edits = spots.map((one) => ({ spot: one, text: expected }));
  return [{ spot, expected, params: { ...params, count: spots.length }, edits }];
}
