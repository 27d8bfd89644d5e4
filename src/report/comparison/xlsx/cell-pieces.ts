import type { Run } from '#compare';
import type { ColumnKey, DocumentCell, DocumentItem } from '../comparison-document.ts';
import type { Face, Faces, Font } from './faces.ts';

/** Letters of one look. */
export interface Piece {
  readonly text: string;
  readonly font: Font;
}

const BULLET = '・';
/** An item within another stands in by a letter. */
const STEP = '　';
/** Between the cells of a table inside a cell. */
export const BETWEEN = ' ｜ ';

/** What stands in a cell, a line for each unit, each row of a table and each remark. */
export function cellPieces({ key, items }: DocumentCell, faces: Faces): readonly Piece[] {
  const lines = items.flatMap((item) => linesOfItem(item, key, faces));
  const lineEnd: Piece = { text: '\n', font: faces.text.plain };
  return joined(lines.flatMap((pieces, at) => (at === 0 ? pieces : [lineEnd, ...pieces])));
}

function linesOfItem(item: DocumentItem, key: ColumnKey, faces: Faces): readonly (readonly Piece[])[] {
  const said = (text: string): Piece => ({ text, font: faces.text.plain });
  switch (item.kind) {
    case 'heading':
      return [written(item.runs, faces.heading, key)];
    case 'paragraph': {
      const pieces = written(item.runs, item.role === 'note' ? faces.note : faces.text, key);
      return [item.role === 'bullet' ? [said(STEP.repeat(item.depth - 1) + BULLET), ...pieces] : pieces];
    }
    case 'grid':
      return [
        ...(item.head === null ? [] : [rowPieces(item.head, faces.gridHead, key)]),
        ...item.rows.map(({ cells }) => rowPieces(cells, faces.text, key)),
      ];
    case 'words':
      return [[said(item.text)]];
  }
}

function rowPieces(cells: readonly (readonly Run[])[], face: Face, key: ColumnKey): readonly Piece[] {
  const between: Piece = { text: BETWEEN, font: face.plain };
  return cells.flatMap((runs, at) => [...(at === 0 ? [] : [between]), ...written(runs, face, key)]);
}

function written(runs: readonly Run[], face: Face, key: ColumnKey): readonly Piece[] {
  const fonts = { changed: face[key === 'old' ? 'old' : 'new'], moved: face.moved };
  return runs.map(({ text, mark }) => ({
    text: text.replace(/\r\n?/g, '\n'),
    font: mark === null ? face.plain : fonts[mark],
  }));
}

/** Neighbours of one look are one piece; nothing is empty. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const made: { text: string; font: Font }[] = [];
  for (const { text, font } of pieces) {
    const last = made.at(-1);
    if (last?.font === font) last.text += text;
    else if (text !== '') made.push({ text, font });
  }
  return made;
}
