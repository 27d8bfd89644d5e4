import type { Box } from './drawing.ts';
import type { Gap } from './gaps.ts';
import type { ParagraphDraft } from './paragraphs.ts';

/** Blocks of a page before the pages are joined. */
export type Draft = ParagraphDraft | TableDraft | PictureDraft;

export interface TableDraft {
  readonly kind: 'table';
  readonly page: number;
  readonly lastPage: number;
  readonly box: Box;
  /** Where its columns begin and end; by these the rest of a table is known on the next page. */
  readonly edges: readonly number[];
  readonly headRows: number;
  readonly doubtful?: true;
  /** Of a 新旧対照表 that no line parts: the whites between its columns. */
  readonly whites?: readonly Gap[];
  readonly rows: readonly (readonly CellDraft[])[];
}

export interface CellDraft {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly page: number;
  readonly box: Box;
  readonly blocks: readonly Draft[];
}

export interface PictureDraft {
  readonly kind: 'picture';
  readonly page: number;
  readonly box: Box;
  readonly alt: string;
}

/** Every text of a block, in its order. */
export function textsOf(draft: Draft): readonly string[] {
  switch (draft.kind) {
    case 'paragraph':
      return [draft.text];
    case 'picture':
      return [];
    case 'table':
      return draft.rows.flatMap((row) => row.flatMap((cell) => cell.blocks.flatMap(textsOf)));
  }
}
