import type { ComparisonUnit } from '#compare';
import { syntheticPair } from './compare-editions.ts';
import { pairingTruth } from './compare-truth.ts';
import { seededRandom } from './random.ts';

export interface Sides {
  readonly old: readonly ComparisonUnit[];
  readonly new: readonly ComparisonUnit[];
}

/** What time and memory are measured on. */
export const comparisonInputs = {
  'a real pair': (): Sides | null => pairingTruth(),
  'an invented pair of 80 pages': (): Sides | null => syntheticPair(seededRandom(20261120), 1000),
  'an invented pair of 10,000 units a side': (): Sides | null => syntheticPair(seededRandom(20261121), 10_000),
} as const;

export type ComparisonInput = keyof typeof comparisonInputs;

export function sizeOf({ old, new: next }: Sides): string {
  return `${next.length.toLocaleString('en')} × ${old.length.toLocaleString('en')} units`;
}
