import type { TraceId } from '#kernel';
import type { Locale } from '#locale';
import type { DocumentTree } from './document-tree.ts';
import { inlineText } from './inline-text.ts';
import { inlinesOf } from './walk.ts';

export interface PrintedFigure {
  readonly trace: TraceId;
  /** As every page writer prints it at this place. */
  readonly text: string;
}

/** Every figure, word and missing figure of the pages, in reading order, with its printed text. */
export function figuresOf(tree: DocumentTree, locale: Locale): readonly PrintedFigure[] {
  return inlinesOf(tree.blocks).flatMap((inline) =>
    inline.kind === 'cell' && inline.cell.kind !== 'none'
      ? [{ trace: inline.cell.trace, text: inlineText(inline, locale) }]
      : [],
  );
}
