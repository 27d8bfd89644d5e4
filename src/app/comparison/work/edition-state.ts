import { createHash } from 'node:crypto';
import type { ComparisonUnit } from '#compare';
import type { EditionState } from './comparison-work.ts';

/** The same units give the same id. */
export function editionState(units: readonly ComparisonUnit[]): EditionState {
  return { id: createHash('sha256').update(JSON.stringify(units)).digest('hex'), units };
}
