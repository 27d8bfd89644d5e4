import { foldForCompare, issue, type Issue } from '#kernel';
import { directionColumn, readKpiColumns, type Direction } from '#indicator';
import type { DraftEdition, DraftItem } from './import-draft.ts';
import { isKpiTable, type RowWish } from './kpi-rows.ts';
import type { SaidDirections } from './read-document.ts';

/** The direction that a person said of an indicator, by its name or for all; null = nothing. */
export function directionOf(said: SaidDirections | undefined, name: string): Direction | null {
  const key = foldForCompare(name);
  const own = said?.named.find((one) => foldForCompare(one.name) === key);
  return own?.direction ?? said?.others ?? null;
}

/** Names that a person said and no indicator has. */
export function unknownNames(said: SaidDirections | undefined, names: readonly string[]): readonly string[] {
  const known = new Set(names.map(foldForCompare));
  return (said?.named ?? []).map(({ name }) => name).filter((name) => !known.has(foldForCompare(name)));
}

/** The editions with what a person said of the rows of their KPI tables; what a table says itself stands. */
export function withDirections(
  editions: readonly DraftEdition[],
  said: SaidDirections,
): { readonly editions: readonly DraftEdition[]; readonly issues: readonly Issue[] } {
  const names = editions.flatMap(({ items }) => items.flatMap(namesIn));
  const place = { field: '--direction' };
  return {
    editions: editions.map((edition) => ({ ...edition, items: edition.items.map((item) => wished(item, said)) })),
    issues: unknownNames(said, names).map((found) => issue('figures-direction-unknown', { place, found })),
  };
}

function wished(item: DraftItem, said: SaidDirections): DraftItem {
  const names = namesIn(item);
  if (item.block.kind !== 'table' || names.length === 0 || directionColumn(item.block.head) >= 0) return item;
  const wishes = names.map((name): RowWish | null => {
    const direction = directionOf(said, name);
    return direction && { direction, comparator: null };
  });
  return { ...item, wishes };
}

/** What the rows of a KPI table are called; none of any other item. */
function namesIn({ block, columns }: DraftItem): readonly string[] {
  if (block.kind !== 'table' || !isKpiTable(block.head, columns)) return [];
  const at = (columns ?? readKpiColumns(block.head, {}).columns).findIndex(({ kind }) => kind === 'name');
  return at < 0 ? [] : block.rows.map((row) => row[at]?.trim() ?? '');
}
