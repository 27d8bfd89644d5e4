import type { Dossier, EditionDossier } from '#app';
import { planTree, readOutline } from '#plan';
import { smallDossier } from './small-dossier.ts';

/** The small city with two plans of a few lines. */
export function twoPlans(old: readonly string[], next: readonly string[]): Dossier {
  const small = smallDossier();
  const plans = [old, next].map((lines) => planTree(readOutline(lines.join('\n\n'), 'plan.md').units, {}).nodes);
  const editions = small.editions.map((entry, at): EditionDossier => {
    const edition = { ...entry.edition, nodes: plans[at] ?? [], lineage: [] };
    return { ...entry, edition, indicators: [], initiatives: [], verifications: [] };
  });
  return { ...small, editions };
}
