import type { Issue, Place } from '#kernel';
import { intakeIssue } from '../../issue-codes.ts';
import type { FlowBlock, FlowCell, FlowTable, FurnitureText } from '../flow.ts';
import { blocksOfLines, type PagedBlock } from './blocks-of-lines.ts';
import { comparisonHead } from './comparison-head.ts';
import { wrappingOf, type PagedLine } from './joined-paragraphs.ts';
import type { SourceLine, SourcePage } from './source-lines.ts';
import { splitColumns, type ColumnSplit } from './split-columns.ts';

export interface ComparisonPages {
  readonly file: string;
  /** Page of the file that is the first of the table, from 0. */
  readonly firstPage: number;
  readonly tellsEnds: boolean;
}

export interface ComparisonReading {
  readonly block: FlowTable;
  readonly furniture: readonly FurnitureText[];
  readonly issues: readonly Issue[];
}

/** Below it another place would be nearly as good. */
const DOUBTFUL = 1;

/** The table of the pages: its head once, a row a page; a paragraph that goes over the page stands where it begins. */
export function comparisonTable(pages: readonly SourcePage[], setting: ComparisonPages): ComparisonReading {
  const heads = pages.flatMap(({ lines }) => (lines[0] && comparisonHead(lines[0].text) ? [lines[0]] : []));
  const numbers = pages.flatMap(({ lines }) => footNumber(lines));
  const isTaken = (line: SourceLine): boolean => heads.includes(line) || numbers.includes(line);
  const bodies = pages.map(({ lines }) => ({ lines: lines.filter((line) => !isTaken(line)) }));
  const splits = splitColumns(bodies, setting.tellsEnds);
  const captions = comparisonHead(heads[0]?.text ?? '')?.captions ?? [];
  const columns = [0, 1, 2].map((column) => columnBlocks(bodies, splits, { column, setting }));
  const width = Math.max(captions.length, columns[2]?.length ? 3 : 2);
  const rows = bodies.map((_, page) =>
    Array.from({ length: width }, (_unused, column): FlowCell => {
      const blocks = (columns[column] ?? []).filter((entry) => entry.page === page).map(({ block }) => block);
      return cellOf(blocks, column, { file: setting.file, page: setting.firstPage + page + 1 });
    }),
  );
  const first = heads[0];
  const place = { file: setting.file, page: setting.firstPage + 1, ...(first ? { line: first.number } : {}) };
  const head = Array.from({ length: width }, (_, column) =>
    cellOf(captionBlocks(captions[column], place), column, place),
  );
  return {
    block: {
      kind: 'table',
      place,
      headRows: 1,
      rows: [head, ...rows.filter((row) => row.some(({ blocks }) => blocks.length > 0))],
    },
    furniture: furnitureOf([...heads.slice(1), ...numbers], setting.file),
    issues: doubtsOf(bodies, splits, setting),
  };
}

/** A number alone at the foot of a page, apart from the text. */
function footNumber(lines: readonly SourceLine[]): readonly SourceLine[] {
  const last = lines.at(-1);
  return last && last.blanks >= 2 && /^[-－―\s]*[0-9０-９]{1,3}[-－―\s]*$/u.test(last.text) ? [last] : [];
}

function cellOf(blocks: readonly FlowBlock[], column: number, place: Place): FlowCell {
  return { column, columns: 1, rows: 1, blocks, place };
}

function captionBlocks(text: string | undefined, place: Place): readonly FlowBlock[] {
  const look = { heading: null, size: null, bold: false, centred: false, indent: null, list: null, note: false };
  return text === undefined ? [] : [{ kind: 'paragraph', text, place, look }];
}

interface Chosen {
  readonly column: number;
  readonly setting: ComparisonPages;
}

function columnBlocks(
  bodies: readonly SourcePage[],
  splits: readonly ColumnSplit[],
  { column, setting }: Chosen,
): readonly PagedBlock[] {
  const lines = bodies.flatMap(({ lines: own }, page) =>
    partOf(own, splits[page], column).map((line): PagedLine => ({ ...line, page })),
  );
  const wrapping = wrappingOf(lines, setting.tellsEnds);
  const placeOf = (line: PagedLine): Place => ({
    file: setting.file,
    line: line.number,
    page: setting.firstPage + line.page + 1,
  });
  return blocksOfLines(lines, { wrapping, placeOf });
}

function partOf(lines: readonly SourceLine[], split: ColumnSplit | undefined, column: number): readonly SourceLine[] {
  const { second, remarks } = split ?? { second: lines.length, remarks: lines.length };
  const edges = [0, second, remarks, lines.length];
  return lines.slice(edges[column], edges[column + 1]);
}

function furnitureOf(heads: readonly SourceLine[], file: string): readonly FurnitureText[] {
  const found = new Map<string, FurnitureText>();
  for (const { text, number } of heads) {
    const before = found.get(text);
    found.set(text, { text, count: (before?.count ?? 0) + 1, place: before?.place ?? { file, line: number } });
  }
  return [...found.values()];
}

function doubtsOf(
  bodies: readonly SourcePage[],
  splits: readonly ColumnSplit[],
  { file, firstPage }: ComparisonPages,
): readonly Issue[] {
  return splits.flatMap(({ second, margin }, page) => {
    const line = bodies[page]?.lines[second] ?? bodies[page]?.lines[0];
    if (margin >= DOUBTFUL || !line) return [];
    const place = { file, page: firstPage + page + 1, line: line.number };
    return [
      intakeIssue('text-columns-doubtful', { severity: 'warning', place, found: [...line.text].slice(0, 20).join('') }),
    ];
  });
}
