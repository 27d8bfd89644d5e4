import { fail, issue, ok, type Failure, type Result } from '#kernel';
import { splitNumber, type OutlineBlock } from '#plan';
import type { DraftItem, ImportDraft } from '../import-draft.ts';

/** An item among the others of its edition. */
export interface ItemAt {
  readonly items: readonly DraftItem[];
  readonly index: number;
  readonly item: DraftItem;
  /** Of the correction. */
  readonly number: number;
}

/** The items of the edition after a correction, and what no longer stands in it. */
export interface Corrected extends Partial<Pick<ImportDraft, 'outside' | 'furniture'>> {
  readonly items: readonly DraftItem[];
}

export type TextBlock = Exclude<OutlineBlock, { kind: 'table' }>;

/** Others in place of the item; the first keeps its id. */
export function replaceItem({ items, index, item, number }: ItemAt, others: readonly Omit<DraftItem, 'id'>[]) {
  const named = others.map((other, at): DraftItem => ({ ...other, id: at === 0 ? item.id : `${number}-${at}` }));
  return items.toSpliced(index, 1, ...named);
}

export function onlyItems(items: readonly DraftItem[]): Result<Corrected> {
  return ok({ items });
}

/** The correction is none for what stands there. */
export function unfit({ item }: ItemAt): Failure {
  return fail(issue('import.correction-unfit', { place: item.places[0] ?? {}, params: { kind: item.block.kind } }));
}

export function headingOf(text: string, level: number): OutlineBlock {
  const { number, title } = splitNumber(text);
  return { kind: 'heading', level, text, number, title };
}

/** The same kind of text with other words. */
export function withText(block: TextBlock, text: string): OutlineBlock {
  return block.kind === 'heading' ? headingOf(text, block.level) : { ...block, text };
}
