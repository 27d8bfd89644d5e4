import { foldedWithOffsets, graphemeBorders, type FoldedText } from '#kernel';

/** A text as it stands in print, as it is compared, and where its characters begin and end for a reader. */
export interface PrintedText {
  readonly source: string;
  readonly folded: FoldedText;
  /** Whether an offset into `source` lies between two characters. */
  readonly isBorder: (offset: number) => boolean;
}

export function printedText(source: string): PrintedText {
  return { source, folded: foldedWithOffsets(source), isBorder: graphemeBorders(source) };
}
