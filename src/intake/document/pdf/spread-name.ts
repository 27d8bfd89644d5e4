import type { Glyph } from './drawing.ts';
import { isBlank, type LineRules } from './segment.ts';

/** A number before the name: it keeps its place. */
const NUMBER = /^[0-9０-９()（）.．、]$/u;
const LETTER = /^(?!〇)[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々・（）()]$/u;
/** Letters that are set apart evenly; two may be anything. */
const FEWEST = 3;
/** In sizes: the least white between two of them, and how far the whites may differ; wide ones by a part of their width. */
const WHITE = 0.25;
const EVEN = 0.35;
const PART = 0.1;

/**
 * Letters that belong close behind the one before them, though they stand apart: of names spread over the width of a cell, as 均等割付
 * does, their letters evenly apart and no blank drawn between them.
 */
export function spreadLetters(rows: readonly (readonly Glyph[])[], sides: LineRules): ReadonlySet<Glyph> {
  return new Set(
    rows.flatMap((row) => {
      const cells = cellsOf(row, sides);
      return cells.length < 2 ? [] : cells.flatMap((cell) => cell.slice((spreadNameAt(cell) ?? cell.length) + 1));
    }),
  );
}

/** As they are without the white that was only spread over the cell. */
export function closedUp(row: readonly Glyph[], spread: ReadonlySet<Glyph>): readonly Glyph[] {
  return row.map((glyph, at) => {
    const next = row[at + 1];
    return next && spread.has(next) ? { ...glyph, right: next.left } : glyph;
  });
}

/** What stands between two uprights and is not parted by a blank. */
function cellsOf(row: readonly Glyph[], sides: LineRules): readonly (readonly Glyph[])[] {
  const cells: Glyph[][] = [];
  let isBroken = true;
  for (const glyph of row) {
    const cell = cells.at(-1);
    const last = cell?.at(-1);
    if (isBlank(glyph.text)) isBroken = true;
    else if (cell && last && !isBroken && !sides.separates(last, glyph)) cell.push(glyph);
    else {
      cells.push([glyph]);
      isBroken = false;
    }
  }
  return cells;
}

/** Where the name begins, behind its number; null for any other text. */
function spreadNameAt(cell: readonly Glyph[]): number | null {
  const start = cell.findIndex(({ text }) => !NUMBER.test(text));
  const letters = cell.slice(Math.max(start, 0));
  if (start < 0 || letters.length < FEWEST || !letters.every(({ text }) => LETTER.test(text))) return null;
  const whites = letters.slice(1).map((glyph, at) => (glyph.left - (letters[at]?.right ?? 0)) / glyph.size);
  const [least, most] = [Math.min(...whites), Math.max(...whites)];
  return least >= WHITE && most - least <= Math.max(EVEN, PART * most) ? start : null;
}
