import { InternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { assertNever } from '#kernel';
import { inlineText } from '../tree/inline-text.ts';
import type { Inline } from '../tree/inline.ts';
import { anchorBookmark } from './bookmark-name.ts';
import type { DocxContext } from './docx-context.ts';
import { plainText } from '../tree/plain-text.ts';

type Look = Pick<IRunOptions, 'bold' | 'size' | 'style' | 'color' | 'underline' | 'strike'>;

const SMALL: Look = { style: 'SmallText' };

/** A text as runs; a line end inside it is a line end in Word. */
export function textRuns(text: string, look: Look = {}): readonly TextRun[] {
  return plainText(text)
    .split(/\r\n|[\r\n]/)
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

/** What stands in a line. Whatever can have a figure stands in a bookmark of its trace id. */
export function inlineRuns(context: DocxContext, content: readonly Inline[]): readonly ParagraphChild[] {
  return content.flatMap((inline) => runsOf(context, inline));
}

function runsOf({ locale, bookmarks }: DocxContext, inline: Inline): readonly ParagraphChild[] {
  const words = inlineText(inline, locale);
  switch (inline.kind) {
    case 'cell':
      return inline.cell.kind === 'none' ? [] : bookmarks.figure(inline.cell.trace, textRuns(words));
    case 'link':
      return [new InternalHyperlink({ anchor: anchorBookmark(inline.to), children: textRuns(words) })];
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'strong':
      return textRuns(words, { bold: true });
    case 'small':
      return textRuns(words, SMALL);
    case 'text':
    case 'verdict':
    case 'grade':
      return textRuns(words);
    default:
      return assertNever(inline);
  }
}
