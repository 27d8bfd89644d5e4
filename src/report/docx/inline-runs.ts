import { InternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Cell } from '#app';
import { assertNever } from '#kernel';
import type { Inline } from '../tree/inline.ts';
import { anchorBookmark } from './bookmark-name.ts';
import type { DocxContext } from './docx-context.ts';
import { plainText } from './plain-text.ts';

type Look = Pick<IRunOptions, 'bold' | 'size' | 'style' | 'color'>;

const SMALL: Look = { style: 'SmallText' };

/** A text as runs; a line end inside it is a line end in Word. */
export function textRuns(text: string, look: Look = {}): readonly TextRun[] {
  return plainText(text).split(/\r\n|[\r\n]/).map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

/** What stands in a line. Whatever can have a figure stands in a bookmark of its trace id. */
export function inlineRuns(context: DocxContext, content: readonly Inline[]): readonly ParagraphChild[] {
  return content.flatMap((inline) => runsOf(context, inline));
}

function runsOf(context: DocxContext, inline: Inline): readonly ParagraphChild[] {
  const { locale } = context;
  switch (inline.kind) {
    case 'text':
      return textRuns(inline.text);
    case 'strong':
      return textRuns(inline.text, { bold: true });
    case 'small':
      return textRuns(inline.text, SMALL);
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'cell':
      return cellRuns(context, inline.cell, inline.unit);
    case 'verdict':
      return textRuns(locale.verdictText(inline.verdict));
    case 'grade':
      return textRuns(locale.gradeText(inline.grade, inline.reason));
    case 'link':
      return [new InternalHyperlink({ anchor: anchorBookmark(inline.to), children: textRuns(inline.text) })];
    default:
      return assertNever(inline);
  }
}

function cellRuns({ locale, bookmarks }: DocxContext, cell: Cell, unit: boolean): readonly ParagraphChild[] {
  if (cell.kind === 'none') return [];
  return bookmarks.figure(cell.trace, textRuns(locale.cellText(cell, { unit })));
}
