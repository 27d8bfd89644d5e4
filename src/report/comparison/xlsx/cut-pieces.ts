import { linesOf } from '../../xlsx/row-height.ts';
import type { Piece } from './cell-pieces.ts';
import { TALL, TALLEST } from './fit-rows.ts';

/** How wide a column is, in digits, and a character of full width in it. */
export interface ColumnWidth {
  readonly width: number;
  readonly wide: number;
}

/**
 * The pieces of a text in parts that a row of the sheet holds, since a text that goes over rows is cut through its letters where a
 * page ends between them: at the end of a line, within a long one behind a 。, else anywhere but inside a character. What a part
 * ends with of line ends is left out. One part, perhaps an empty one, for nearly every text; far below what Excel lets a cell hold.
 */
export function cutPieces(pieces: readonly Piece[], column: ColumnWidth): readonly (readonly Piece[])[] {
  const text = pieces.map((piece) => piece.text).join('');
  const height = (some: string): number => linesOf(some, column.width, column.wide);
  if (height(text) <= TALLEST) return [pieces];
  const parts: (readonly Piece[])[] = [];
  let [from, to] = [0, 0];
  const close = (): void => {
    parts.push(sliced(pieces, from, text[to - 1] === '\n' ? to - 1 : to));
    from = to;
  };
  for (const token of tokensOf(pieces, column)) {
    if (to > from && height(text.slice(from, to + token.length).replace(/\n$/, '')) > TALL) close();
    to += token.length;
  }
  close();
  return parts;
}

/**
 * What stays together: lines with their ends, a heading with the line below it; of a line that is too tall its sentences, of such a
 * sentence its pieces.
 */
function tokensOf(pieces: readonly Piece[], { width, wide }: ColumnWidth): readonly string[] {
  const isTall = (some: string): boolean => linesOf(some.replace(/\n$/, ''), width, wide) > TALL;
  const most = Math.max(1, Math.floor(((width - 1) * TALL) / wide) - TALL);
  return withHeadings(pieces, isTall).flatMap((line) => {
    if (!isTall(line)) return [line];
    const sentences = line.match(/[^。]*。\n?|[^。]+$/g) ?? [];
    return sentences.flatMap((sentence) => (isTall(sentence) ? chunksOf(sentence, most) : [sentence]));
  });
}

/** Lines; what is bold is a heading. */
function withHeadings(pieces: readonly Piece[], isTall: (some: string) => boolean): readonly string[] {
  const text = pieces.map((piece) => piece.text).join('');
  const bold = pieces.map((piece) => (piece.font.bold === true ? 'b' : '-').repeat(piece.text.length)).join('');
  const made: string[] = [];
  let [at, isHeaded] = [0, false];
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const together = `${made.at(-1) ?? ''}${line}`;
    if (isHeaded && !isTall(together)) made[made.length - 1] = together;
    else made.push(line);
    isHeaded = bold[at] === 'b';
    at += line.length;
  }
  return made;
}

function chunksOf(text: string, most: number): readonly string[] {
  const chunks: string[] = [];
  for (let from = 0; from < text.length; from += chunks.at(-1)?.length ?? 1) {
    const end = Math.min(text.length, from + most);
    let safe = end;
    while (safe > from && safe < text.length && isInside(text, safe)) safe -= 1;
    chunks.push(text.slice(from, safe > from ? safe : end));
  }
  return chunks;
}

function isInside(text: string, at: number): boolean {
  const rest = text.slice(at, at + 2);
  return /^[\udc00-\udfff\n]/.test(rest) || /^[\p{M}\u200d]/u.test(rest);
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
