import type { EditionStatus } from '#plan';

/** A draft is judged by nobody. */
export function isAdopted(status: EditionStatus): boolean {
  return status === 'adopted' || status === 'superseded';
}
