import type { Run } from '#compare';
import type { TypstValue } from '../../pdf/typst-data.ts';
import type {
  ComparisonDocument,
  DocumentCell,
  DocumentColumn,
  DocumentItem,
  DocumentLine,
} from '../comparison-document.ts';
import { gridLooks, type GridLooks } from '../grid-looks.ts';
import { headingDepths, namedSide } from '../heading-depths.ts';
import { lineParts, type LinePart } from '../line-parts.ts';
import { heldLines, MOST_HELD, type HeldLine } from './held-lines.ts';
import { headLines, lettersIn, printedLines } from './printed-lines.ts';

/** The typefaces of a document, in the order in which they are asked for a character. */
const FAMILIES = {
  gothic: ['BIZ UDPGothic', 'Noto Sans JP'],
  mincho: ['BIZ UDPMincho', 'Noto Sans JP'],
} as const;

/** What comparison.typ reads. */
export function comparisonData(document: ComparisonDocument): TypstValue {
  const { language, title, date, columns, notes, look } = document;
  const looks = gridLooks(document);
  const heightOf = (line: DocumentLine): number => printedLines(line, columns, looks);
  const writing: Writing = { columns, looks, depthOf: headingDepths() };
  return {
    language,
    title,
    date,
    fonts: FAMILIES[look.font],
    redline: look.marks === 'redline',
    numbered: look.pageNumbers === 'show',
    columns: columns.map(({ head, width }) => ({ head, width })),
    parts: partsOf(document.lines).map((lines) => {
      const parts = lines.flatMap((line) => withTallTexts(lineParts(line), heightOf));
      return heldLines(
        parts.map(({ line }) => line),
        heightOf,
      ).map((held, at) => ({ ...lineData(writing, held), ...(parts[at] && edgesOf(parts[at])) }));
    }),
    notes,
  };
}

interface Writing {
  readonly columns: readonly DocumentColumn[];
  readonly looks: GridLooks;
  readonly depthOf: (level: number) => number;
}

/** Lines cut where a page begins. */
function partsOf(lines: readonly DocumentLine[]): readonly (readonly DocumentLine[])[] {
  const parts: DocumentLine[][] = [[]];
  for (const line of lines) {
    if (line.newPage && parts.at(-1)?.length !== 0) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts;
}

/** Headings stay in one cell with a text that is too tall to be held with them: there the typesetter keeps them together. */
function withTallTexts(parts: readonly LinePart[], heightOf: (line: DocumentLine) => number): readonly LinePart[] {
  const made: LinePart[] = [];
  for (const part of parts) {
    const last = made.at(-1);
    if (last?.below === true && last.line.heading && heightOf(part.line) > MOST_HELD) {
      const cells = last.line.cells.map((cell, at) => ({
        ...cell,
        items: [...cell.items, ...(part.line.cells[at]?.items ?? [])],
      }));
      made[made.length - 1] = { ...part, line: { ...part.line, cells }, above: last.above };
    } else made.push(part);
  }
  return made;
}

/** What is drawn above and below a line: between its parts nothing below headings, dots above them. */
function edgesOf({ line: { cells, heading }, above, below }: LinePart) {
  const isHeaded = cells.some(({ key, items }) => key !== 'remark' && items[0]?.kind === 'heading');
  return {
    top: above ? (isHeaded ? 'dots' : 'none') : 'line',
    bottom: below ? (heading ? 'none' : 'dots') : 'line',
  };
}

function lineData(writing: Writing, { line, keep, holds }: HeldLine) {
  const named = namedSide(line);
  const cells = line.cells.flatMap((cell, at) => {
    if (cell.span === 0) return [];
    const place = { isNamed: cell.key === named, letters: lettersIn(writing.columns[at] ?? { width: 1 }) };
    return [{ ...cellData(writing, cell, place), keep: keep && cell.span === 1 }];
  });
  return { holds, cells };
}

interface CellPlace {
  /** Its headings are bookmarks. */
  readonly isNamed: boolean;
  /** Letters in a line. */
  readonly letters: number;
}

function cellData(writing: Writing, { key, span, items }: DocumentCell, place: CellPlace) {
  return { side: key, span, items: items.map((item) => itemData(writing, item, place)) };
}

function itemData({ looks, depthOf }: Writing, item: DocumentItem, { isNamed, letters }: CellPlace): TypstValue {
  switch (item.kind) {
    case 'heading': {
      const text = item.runs.map((run) => run.text).join('');
      return { kind: 'heading', level: isNamed ? depthOf(item.level) : null, text, runs: runsData(item.runs) };
    }
    case 'paragraph':
      return { kind: 'paragraph', role: item.role, depth: item.depth, runs: runsData(item.runs) };
    case 'grid':
      return {
        kind: 'grid',
        shares: looks.get(item)?.shares ?? [],
        figures: looks.get(item)?.figures ?? [],
        scale: looks.get(item)?.scale ?? 1,
        head: item.head && item.head.map(runsData),
        repeats: headLines(item, letters, looks) <= MOST_REPEATED,
        rows: item.rows.map(({ cells }) => cells.map(runsData)),
      };
    case 'words':
      return { kind: 'words', text: item.text };
  }
}

/** Printed lines of heads that may stand on every page again; longer ones are printed once, as a row. */
const MOST_REPEATED = 6;

/** A text, or a text with its mark. */
function runsData(runs: readonly Run[]): TypstValue {
  return runs.map(({ text, mark }) => (mark === null ? text : { text, mark }));
}
