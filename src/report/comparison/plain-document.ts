import type { Run } from '#compare';
import { issue, type Issue } from '#kernel';
import { plainText } from '../tree/plain-text.ts';
import type { ComparisonDocument, DocumentCell, DocumentItem, DocumentLine } from './comparison-document.ts';

export interface PlainDocument {
  readonly document: ComparisonDocument;
  /** One for each character that was replaced, at its first place. */
  readonly issues: readonly Issue[];
}

/** The document as an Office file can hold it: what XML cannot carry stands as U+FFFD, and an issue tells of it. */
export function plainDocument(document: ComparisonDocument): PlainDocument {
  const replaced = new Map<string, Replaced>();
  const plain = (text: string): string => {
    const held = plainText(text);
    if (held !== text) noteReplaced(text, held, replaced);
    return held;
  };
  const { title, date, columns, lines, notes } = document;
  return {
    document: {
      ...document,
      title: plain(title),
      date: date === null ? null : plain(date),
      columns: columns.map((column) => ({ ...column, head: plain(column.head) })),
      lines: lines.map((line) => plainLine(line, plain)),
      notes: notes.map(plain),
    },
    issues: [...replaced].map(([codePoint, { times, beginning }]) =>
      issue('report.character-replaced', {
        severity: 'warning',
        found: beginning,
        params: { codePoint, times },
      }),
    ),
  };
}

interface Replaced {
  times: number;
  /** Of the first text that had it, as it is printed now. */
  readonly beginning: string;
}

const SHOWN = 20;

function noteReplaced(text: string, held: string, replaced: Map<string, Replaced>): void {
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === held[at]) continue;
    const codePoint = `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
    const known = replaced.get(codePoint);
    if (known) known.times += 1;
    else replaced.set(codePoint, { times: 1, beginning: held.slice(0, SHOWN).toWellFormed() });
  }
}

type Plain = (text: string) => string;

function plainLine(line: DocumentLine, plain: Plain): DocumentLine {
  return {
    ...line,
    cells: line.cells.map((cell): DocumentCell => ({
      ...cell,
      items: cell.items.map((item) => plainItem(item, plain)),
    })),
  };
}

function plainItem(item: DocumentItem, plain: Plain): DocumentItem {
  const runs = (some: readonly Run[]): readonly Run[] => some.map(({ text, mark }) => ({ text: plain(text), mark }));
  switch (item.kind) {
    case 'heading':
    case 'paragraph':
      return { ...item, runs: runs(item.runs) };
    case 'grid':
      return {
        ...item,
        head: item.head && item.head.map(runs),
        rows: item.rows.map(({ id, cells }) => ({ id, cells: cells.map(runs) })),
      };
    case 'words':
      return { ...item, text: plain(item.text) };
  }
}
