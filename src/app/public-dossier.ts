import type { Dossier } from './dossier.ts';

const kept = new WeakMap<Dossier, { readonly dossier: Dossier | null }>();

/** What everybody may see of a city: editions that are no drafts, and the figures of their indicators; null where none is. */
export function publicDossier(dossier: Dossier): Dossier | null {
  const known = kept.get(dossier) ?? { dossier: withoutDrafts(dossier) };
  kept.set(dossier, known);
  return known.dossier;
}

function withoutDrafts(dossier: Dossier): Dossier | null {
  const editions = dossier.editions.filter(({ edition }) => edition.status !== 'draft');
  if (editions.length === 0) return null;
  if (editions.length === dossier.editions.length) return dossier;
  const ids = new Set(editions.flatMap(({ indicators }) => indicators.map(({ definition }) => definition.id)));
  return { ...dossier, editions, series: dossier.series.filter(({ indicator }) => ids.has(indicator)) };
}
