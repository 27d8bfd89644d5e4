import type { DocumentItem, DocumentLine } from './comparison-document.ts';
import { lineLength, SHORT_LINE } from './line-length.ts';

export interface LinePart {
  readonly line: DocumentLine;
  /** Whether a part of the same line stands above it, and below it. */
  readonly above: boolean;
  readonly below: boolean;
}

/**
 * A long line of several rows in parts that face each other: headings alone, what stands below them alone, so that headings can
 * be kept with the text below and no page ends between them. A short line is one part.
 */
export function lineParts(line: DocumentLine): readonly LinePart[] {
  if (lineLength(line) < SHORT_LINE) return [{ line, above: false, below: false }];
  const starts = [line.cells.map(() => 0), ...line.cuts];
  return starts.map((from, at) => {
    const to = starts[at + 1];
    const cells = line.cells.map((cell, column) => ({ ...cell, items: cell.items.slice(from[column], to?.[column]) }));
    const texts = cells.flatMap(({ key, items }) => (key === 'remark' ? [] : items));
    return {
      line: {
        ...line,
        cells,
        cuts: [],
        newPage: at === 0 && line.newPage,
        heading: line.heading || areHeadings(texts),
      },
      above: at > 0,
      below: to !== undefined,
    };
  });
}

/** （削る） may face a heading. */
function areHeadings(items: readonly DocumentItem[]): boolean {
  return (
    items.some(({ kind }) => kind === 'heading') && items.every(({ kind }) => kind === 'heading' || kind === 'words')
  );
}
