import type { EditionId, NodeId } from '#kernel';
import type { Dossier, EditionDossier } from '../dossier.ts';
import { isSameData } from '../same-data.ts';
import type { AcceptedImport } from './import-session.ts';

interface Built {
  readonly code: 'import.undo-changed' | 'import.undo-lineage' | 'import.undo-figures';
  /** Of the edition. */
  readonly title: string;
}

/** What was built on an import since it was accepted, so that it is not undone; null = nothing. */
export function builtOn(dossier: Dossier, accepted: AcceptedImport): Built | null {
  const { editions, series, replaced = [] } = accepted;
  const earlier = new Map(replaced.map(({ draft }) => [draft.edition.id, draft]));
  for (const one of editions) {
    const at = dossier.editions.findIndex(({ edition }) => edition.id === one.edition.id);
    const { title, id } = one.edition;
    if (!isSameData(dossier.editions[at], one)) return { code: 'import.undo-changed', title };
    const next = dossier.editions[at + 1];
    const isOurs = editions.some(({ edition }) => edition.id === next?.edition.id);
    if (next && !isOurs && needsNodes(next, earlier.get(id) ?? null)) return { code: 'import.undo-lineage', title };
  }
  const figures = new Map(dossier.series.map((entry) => [entry.id, entry]));
  const isMended = series.some((entry) => !isSameData(figures.get(entry.id), entry));
  const title = editions[0]?.edition.title ?? '';
  return isMended || isMeasured(dossier, accepted, earlier) ? { code: 'import.undo-figures', title } : null;
}

/** Whether the 系譜 of the next edition names what goes away; `left` is the draft that comes back. */
function needsNodes({ edition: { lineage } }: EditionDossier, left: EditionDossier | null): boolean {
  if (left === null) return lineage.length > 0;
  const nodes = new Set<NodeId>(left.edition.nodes.map(({ id }) => id));
  return lineage.some(({ from }) => from.some((id) => !nodes.has(id)));
}

/** Whether figures came since for indicators that go away with their edition. Those of a replaced draft wait for a later one that has them again. */
function isMeasured(
  dossier: Dossier,
  { editions, series }: AcceptedImport,
  earlier: ReadonlyMap<EditionId, EditionDossier>,
): boolean {
  const ours = new Set(editions.map(({ edition }) => edition.id));
  const others = [...dossier.editions.filter(({ edition }) => !ours.has(edition.id)), ...earlier.values()];
  const staying = new Set(indicatorsOf(others));
  const going = editions.filter(({ edition }) => !earlier.has(edition.id));
  const leaving = new Set(indicatorsOf(going).filter((id) => !staying.has(id)));
  const brought = new Set<string>(series.map(({ id }) => id));
  return dossier.series.some(({ id, indicator }) => leaving.has(indicator) && !brought.has(id));
}

function indicatorsOf(editions: readonly EditionDossier[]) {
  return editions.flatMap(({ indicators }) => indicators.map(({ definition }) => definition.id));
}
