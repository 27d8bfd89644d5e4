import type { NodeId, Place } from '#kernel';
import { planTree, type OutlineBlock, type PlanTree, type TablePlaces } from '#plan';
import type { EditionIndicator } from '../dossier.ts';
import { unfoldedBlock } from './blocks-of-figures.ts';
import { isKpiTable, type ColumnMeaning, type FigureBlock, type RowWish } from './kpi-rows.ts';
import type {
  FurnitureText,
  PlacedText,
  ReadDocument,
  ReadEdition,
  StatedEdition,
  StrangersEdition,
} from './read-document.ts';

/** A block of an edition that is being imported. */
export interface DraftItem {
  /** Stays with the text, whatever is corrected around it. */
  readonly id: string;
  readonly block: OutlineBlock;
  /** Of every part of its text, in order. */
  readonly places: readonly Place[];
  /** Of the cells of a table, where the document tells them. */
  readonly cells?: TablePlaces;
  /** What a person said of the columns of a table; left out = nothing. */
  readonly columns?: readonly ColumnMeaning[];
  /** What a person said of its rows; left out = nothing. */
  readonly wishes?: readonly (RowWish | null)[];
  /** The head of the table that this one was cut off from: it reads on under it. */
  readonly under?: readonly string[];
}

/** An indicator that the file states, under the item of its heading: corrections move nodes, not items. */
export interface StatedIndicator {
  readonly indicator: EditionIndicator;
  readonly under: string | null;
  readonly relistedUnder: readonly string[];
}

export interface DraftStated extends Omit<StatedEdition, 'indicators'> {
  readonly indicators: readonly StatedIndicator[];
}

export interface DraftEdition {
  /** As read; empty = the document does not tell. */
  readonly title: string;
  readonly items: readonly DraftItem[];
  readonly stated?: DraftStated;
  /** Left out = its tables are of our own form. */
  readonly strangers?: StrangersEdition;
  /** Beside a document they are the figures of its edition. */
  readonly isFigures?: true;
  /** The text before the 変更履歴. */
  readonly isBeforeChanges?: true;
}

/** What was read, as far as it has been put right. */
export interface ImportDraft {
  readonly editions: readonly DraftEdition[];
  /** What a person took out of an edition. */
  readonly outside: readonly PlacedText[];
  /** Heads that stood again where two parts of a table were joined. */
  readonly furniture: readonly FurnitureText[];
}

/** The draft before the first correction. */
export function firstDraft({ editions }: ReadDocument): ImportDraft {
  return { editions: editions.map(draftEdition), outside: [], furniture: [] };
}

function draftEdition(read: ReadEdition, edition: number): DraftEdition {
  const { title, blocks, stated, strangers, isFigures, isBeforeChanges } = read;
  const items = blocks.map(({ block, place, cells }, at): DraftItem => ({
    id: `${edition + 1}.${at + 1}`,
    block,
    places: [place],
    ...(cells ? { cells } : {}),
  }));
  const form = {
    ...(strangers ? { strangers } : {}),
    ...(isFigures ? { isFigures } : {}),
    ...(isBeforeChanges ? { isBeforeChanges } : {}),
  };
  if (!stated) return { title, items, ...form };
  const { lines } = treeOfItems(items);
  const itemOf = (node: NodeId): string | null => items[lines.get(node) ?? -1]?.id ?? null;
  const indicators = stated.indicators.map((indicator): StatedIndicator => {
    const { node, relistedUnder } = indicator.definition;
    return { indicator, under: itemOf(node), relistedUnder: relistedUnder.flatMap((one) => itemOf(one) ?? []) };
  });
  return { title, items, stated: { ...stated, indicators }, ...form };
}

/** An item as figures are looked for in it. */
export function figureBlock(item: DraftItem): FigureBlock {
  const { block, places, cells, columns, wishes } = item;
  return {
    block: block.kind === 'table' ? { ...block, head: headOf(item) } : block,
    place: places[0] ?? {},
    ...(cells ? { cells } : {}),
    ...(columns ? { columns } : {}),
    ...(wishes ? { wishes } : {}),
  };
}

/** The head that a table stands under; empty of other items. */
export function headOf({ block, under }: DraftItem): readonly string[] {
  if (block.kind !== 'table') return [];
  return under && block.head.every((name) => name === '') ? under : block.head;
}

/** Whether an item is a table of indicators, in whatever form. */
export function isFiguresItem(item: DraftItem): boolean {
  const { block, columns } = unfoldedBlock(figureBlock(item));
  return block.kind === 'table' && isKpiTable(block.head, columns);
}

/** The plan tree of the items; a line is the place of an item among them, from 0. */
export function treeOfItems(items: readonly DraftItem[]): PlanTree {
  const tree = planTree(items.map(({ block }, line) => ({ ...block, line })));
  const issues = tree.issues.map((found) => ({ ...found, place: items[found.place.line ?? -1]?.places[0] ?? {} }));
  return { ...tree, issues };
}
