import type { Place } from '#kernel';
import type { FlowBlock } from '../flow.ts';
import { cellsByLine } from './cells-by-line.ts';
import { figureTable } from './figure-tables.ts';
import { groupedLines, paragraphOf, type PagedLine, type Wrapping } from './joined-paragraphs.ts';
import { tabbedTable } from './tabbed-table.ts';

export interface LineSetting {
  readonly wrapping: Wrapping;
  readonly placeOf: (line: PagedLine) => Place;
  /** A # at the beginning of a line makes it a heading. */
  readonly marksHeadings?: boolean;
}

export interface PagedBlock {
  readonly block: FlowBlock;
  /** Where it begins, from 0. */
  readonly page: number;
}

/** Lines of one column, over all pages → paragraphs and tables. */
export function blocksOfLines(
  lines: readonly PagedLine[],
  { wrapping, placeOf, marksHeadings = false }: LineSetting,
): readonly PagedBlock[] {
  const blocks: PagedBlock[] = [];
  let waiting: PagedLine[] = [];
  const flush = (): void => {
    for (const group of groupedLines(waiting, wrapping)) {
      const first = group[0];
      if (first) blocks.push({ block: paragraphOf(group, placeOf(first), marksHeadings), page: first.page });
    }
    waiting = [];
  };
  for (let at = 0; at < lines.length;) {
    const rest = lines.slice(at, at + LONGEST_TABLE);
    const first = lines[at];
    const table = tabbedTable(rest, placeOf) ?? cellsByLine(rest, placeOf) ?? figureTable(rest, placeOf);
    if (table && first) {
      flush();
      blocks.push(...table.blocks.map((block) => ({ block, page: first.page })));
      at += table.used;
    } else {
      if (first) waiting.push(first);
      at += 1;
    }
  }
  flush();
  return blocks;
}

/** Lines; a longer table goes on as another. */
const LONGEST_TABLE = 400;
