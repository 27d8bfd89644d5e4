import type { Run } from '#compare';
import type { TypstValue } from '../../pdf/typst-data.ts';
import type { ComparisonDocument, DocumentCell, DocumentItem, DocumentLine } from '../comparison-document.ts';
import { gridShares, type Grid } from '../grid-shares.ts';
import { headingDepths, namedSide } from '../heading-depths.ts';
import { lineLength, SHORT_LINE } from '../line-length.ts';

/** The typefaces of a document, in the order in which they are asked for a character. */
const FAMILIES = {
  gothic: ['BIZ UDPGothic', 'Noto Sans JP'],
  mincho: ['BIZ UDPMincho', 'Noto Sans JP'],
} as const;

/** What comparison.typ reads. */
export function comparisonData(document: ComparisonDocument): TypstValue {
  const { language, title, date, columns, notes, look } = document;
  const writing: Writing = { shares: gridShares(document), depthOf: headingDepths() };
  return {
    language,
    title,
    date,
    fonts: FAMILIES[look.font],
    redline: look.marks === 'redline',
    numbered: look.pageNumbers === 'show',
    columns: columns.map(({ head, width }) => ({ head, width })),
    parts: partsOf(document.lines).map((lines) => heldLines(lines).map((line) => lineData(writing, line))),
    notes,
  };
}

interface Writing {
  readonly shares: ReadonlyMap<Grid, readonly number[]>;
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

interface HeldLine {
  readonly line: DocumentLine;
  /** Lines that are kept together from this one on; 0 = one above holds it. */
  readonly holds: number;
}

/** Most headings held together with what is below them, so that what may not break never fills a page. */
const MOST_HEADINGS = 6;

/** A run of headings and the line below it, where all are short. */
function heldLines(lines: readonly DocumentLine[]): readonly HeldLine[] {
  const holds = lines.map(() => 1);
  let run = 0;
  lines.forEach((line, at) => {
    const isShort = lineLength(line) < SHORT_LINE;
    if (run > 0 && isShort) {
      holds[at - run] = run + 1;
      holds[at] = 0;
    }
    run = line.heading && isShort && run < MOST_HEADINGS ? run + 1 : 0;
  });
  return lines.map((line, at) => ({ line, holds: holds[at] ?? 1 }));
}

function lineData(writing: Writing, { line, holds }: HeldLine): TypstValue {
  const named = namedSide(line);
  const isShort = lineLength(line) < SHORT_LINE;
  return {
    keep: isShort,
    holds,
    cells: line.cells.flatMap((cell) => (cell.span === 0 ? [] : [cellData(writing, cell, cell.key === named)])),
  };
}

function cellData(writing: Writing, { key, span, items }: DocumentCell, isNamed: boolean): TypstValue {
  return { side: key, span, items: items.map((item) => itemData(writing, item, isNamed)) };
}

function itemData({ shares, depthOf }: Writing, item: DocumentItem, isNamed: boolean): TypstValue {
  switch (item.kind) {
    case 'heading': {
      const text = item.runs.map((run) => run.text).join('');
      return { kind: 'heading', level: isNamed ? depthOf(item.level) : null, text, runs: runsData(item.runs) };
    }
    case 'paragraph':
      return { kind: 'paragraph', role: item.role, runs: runsData(item.runs) };
    case 'grid':
      return {
        kind: 'grid',
        shares: shares.get(item) ?? [],
        head: item.head && item.head.map(runsData),
        rows: item.rows.map(({ cells }) => cells.map(runsData)),
      };
    case 'words':
      return { kind: 'words', text: item.text };
  }
}

/** A text, or a text with its mark. */
function runsData(runs: readonly Run[]): TypstValue {
  return runs.map(({ text, mark }) => (mark === null ? text : { text, mark }));
}
