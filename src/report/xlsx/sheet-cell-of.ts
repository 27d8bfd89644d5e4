import type { Cell } from '#app';
import type { Locale } from '#locale';
import { inlineText } from '../tree/inline-text.ts';
import type { Inline } from '../tree/inline.ts';
import { textCell, type SheetCell } from './sheet.ts';

/** A cell of the tree as one fact: a figure as a number, everything else as words without shapes or marks. */
export function sheetCellOf(content: readonly Inline[], locale: Locale): SheetCell {
  const placed = content.find((inline) => inline.kind === 'cell');
  if (placed) return valueCell(placed.cell, locale);
  return textCell(content.map((inline) => plainWords(inline, locale)).join(''));
}

export function valueCell(cell: Cell, locale: Locale): SheetCell {
  switch (cell.kind) {
    case 'figure':
      return { kind: 'figure', figure: cell };
    case 'missing':
      return textCell(locale.reasonText(cell.reason), cell.trace);
    case 'word':
      return textCell(cell.word, cell.trace);
    case 'none':
      return null;
  }
}

function plainWords(inline: Inline, locale: Locale): string {
  if (inline.kind === 'verdict') return locale.verdictParts(inline.verdict).words;
  if (inline.kind === 'grade' && inline.grade === null) return '';
  return inline.kind === 'break' ? ' ' : inlineText(inline, locale);
}
