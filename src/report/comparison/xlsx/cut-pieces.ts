import { LONGEST_CELL, MOST_BREAKS } from '../../xlsx/workbook-limits.ts';
import type { Piece } from './cell-pieces.ts';

export interface CellLimits {
  /** UTF-16 units. */
  readonly longest: number;
  readonly breaks: number;
}

export const EXCEL_LIMITS: CellLimits = { longest: LONGEST_CELL, breaks: MOST_BREAKS };

/** The pieces of a text in parts that a cell can hold; one part, perhaps an empty one, for nearly every text. */
export function cutPieces(pieces: readonly Piece[], limits: CellLimits = EXCEL_LIMITS): readonly (readonly Piece[])[] {
  const text = pieces.map((piece) => piece.text).join('');
  const parts: (readonly Piece[])[] = [];
  let from = 0;
  do {
    const to = endOfPart(text, from, limits);
    parts.push(sliced(pieces, from, to));
    from = to;
  } while (from < text.length);
  return parts;
}

/** Behind as many characters and line ends as a cell holds, never inside a character with what combines with it. */
function endOfPart(text: string, from: number, { longest, breaks }: CellLimits): number {
  let end = Math.min(text.length, from + longest);
  let lineEnd = from - 1;
  for (let met = 0; met <= breaks; met += 1) {
    lineEnd = text.indexOf('\n', lineEnd + 1);
    if (lineEnd < 0) break;
    if (met === breaks) end = Math.min(end, lineEnd);
  }
  let safe = end;
  while (safe > from && safe < text.length && isInside(text, safe)) safe -= 1;
  return safe > from ? safe : end;
}

function isInside(text: string, at: number): boolean {
  const rest = text.slice(at, at + 2);
  return /^[\udc00-\udfff]/.test(rest) || /^[\p{M}\u200d]/u.test(rest);
}

function sliced(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  const made: Piece[] = [];
  let at = 0;
  for (const { text, font } of pieces) {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (part !== '') made.push({ text: part, font });
    at += text.length;
  }
  return made;
}
