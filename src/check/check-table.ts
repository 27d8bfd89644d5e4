import type { Passage } from './passage.ts';

/** A table as passages, one a cell. */
export interface CheckTable {
  readonly head: readonly Passage[];
  readonly rows: readonly (readonly Passage[])[];
}
