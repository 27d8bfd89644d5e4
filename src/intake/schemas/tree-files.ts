import { z } from 'zod';
import { references, type Known } from './json-fields.ts';

/** `lineage.json`: 系譜. */
export function lineageFile(known: Known) {
  const { node, previousNode } = references(known);
  const change = z.enum(['kept', 'renamed', 'renumbered', 'moved', 'split', 'merged', 'added']);
  return z.array(z.strictObject({ node, from: z.array(previousNode), change }));
}

/** `crosses.json`: what a leading project cuts across. */
export function crossesFile(known: Known) {
  const { node } = references(known);
  return z.array(z.strictObject({ node, with: z.array(node) }));
}
