import { fail, ok, type Issue, type Place, type Result } from '#kernel';
import { intakeIssue } from '../../issue-codes.ts';
import type { Flow, FlowBlock, FurnitureText } from '../flow.ts';
import { comparisonStart } from './comparison-head.ts';
import { comparisonTable } from './comparison-table.ts';
import { blocksOfLines } from './blocks-of-lines.ts';
import { wrappingOf, type PagedLine } from './joined-paragraphs.ts';
import { withoutFurniture } from './page-furniture.ts';
import { sourceLines, type SourcePage } from './source-lines.ts';

/** UTF-16 units; a plan of 300 pages has about 300,000. */
export const LONGEST_TEXT = 5_000_000;

/**
 * Plain text, such as is pulled out of a PDF: lines broken by a width are joined, page numbers and repeated heads taken out, and
 * a 新旧対照表 whose columns came out one after the other is taken apart, with a note where the columns part doubtfully.
 */
export function readTextDocument(text: string, file: string): Result<Flow> {
  const place = { file };
  if (text.length > LONGEST_TEXT)
    return fail(intakeIssue('text-too-long', { place, params: { characters: text.length, limit: LONGEST_TEXT } }));
  const source = sourceLines(text);
  if (source.pages.length === 0) return fail(intakeIssue('text-empty', { place }));
  const start = comparisonStart(source.pages);
  const plain = start === null ? source.pages : source.pages.slice(0, start);
  const before = plainBlocks(plain, source.tellsEnds, file);
  if (start === null) return ok({ ...before, unplaced: [], issues: [] });
  const table = comparisonTable(source.pages.slice(start), { file, firstPage: start, tellsEnds: source.tellsEnds });
  return ok({
    blocks: [...before.blocks, table.block],
    furniture: [...before.furniture, ...table.furniture],
    unplaced: [],
    issues: table.issues,
  });
}

interface PlainReading {
  readonly blocks: readonly FlowBlock[];
  readonly furniture: readonly FurnitureText[];
  readonly issues?: readonly Issue[];
}

function plainBlocks(pages: readonly SourcePage[], tellsEnds: boolean, file: string): PlainReading {
  const { pages: kept, furniture } = withoutFurniture(pages, file);
  const lines = kept.flatMap(({ lines: own }, page) => own.map((line): PagedLine => ({ ...line, page })));
  const placeOf = (line: PagedLine): Place => ({
    file,
    line: line.number,
    ...(pages.length > 1 ? { page: line.page + 1 } : {}),
  });
  const setting = { wrapping: wrappingOf(lines, tellsEnds), placeOf, marksHeadings: true };
  const blocks = blocksOfLines(lines, setting).map(({ block }) => block);
  return { blocks, furniture: [...furniture, ...headingMarks(blocks)] };
}

/** The # before headings: no text, and still in the file. */
function headingMarks(blocks: readonly FlowBlock[]): readonly FurnitureText[] {
  const found = new Map<number, FurnitureText>();
  for (const block of blocks) {
    const level = block.kind === 'paragraph' ? block.look.heading : null;
    if (level === null) continue;
    const before = found.get(level);
    found.set(level, { text: '#'.repeat(level), place: before?.place ?? block.place, count: (before?.count ?? 0) + 1 });
  }
  return [...found.values()];
}
