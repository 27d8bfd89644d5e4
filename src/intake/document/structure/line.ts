import type { Place } from '#kernel';
import type { FlowBlock, FlowParagraph, FlowPicture, FlowTable, ParagraphLook } from '../flow.ts';
import { isLayout } from './layout-table.ts';
import { beginsItem } from './signs.ts';

/** One line of thought: a paragraph, or a part of one that begins an item of its own after a line break. */
export interface Line {
  readonly kind: 'line';
  /** Without breaks, tabs, and blanks at its ends; never empty. */
  readonly text: string;
  /** Blanks that stood before it, in characters of full width. */
  readonly blanks: number;
  /** A line of a contents list: leaders or a tab before a page number. */
  readonly isContents: boolean;
  readonly place: Place;
  readonly look: ParagraphLook;
}

const CONTENTS = /(?:[.．…‥・]{3,}|\s{3,}|\t)\s*[0-9０-９]{1,4}\s*$/;

export type Item = Line | FlowTable | FlowPicture;

/** Blocks in reading order: tables that only place text are taken apart, blank lines dropped. */
export function itemsOf(blocks: readonly FlowBlock[]): readonly Item[] {
  return blocks.flatMap((block): readonly Item[] => {
    if (block.kind === 'paragraph') return linesOf(block);
    if (block.kind === 'table' && isLayout(block)) {
      return block.rows.flatMap((row) => row.flatMap((cell) => itemsOf(cell.blocks)));
    }
    return [block];
  });
}

function linesOf({ text, place, look }: FlowParagraph): readonly Line[] {
  const parts = text.split(/[\n\r\v\f\u2028\u2029]+/);
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before === undefined || /[。：:]\s*$/.test(before) || beginsItem(part.trim())) joined.push(part);
    else joined[joined.length - 1] = joinLines(before, part);
  }
  return joined.flatMap((part): readonly Line[] => {
    const clean = cleaned(part);
    return clean === ''
      ? []
      : [{ kind: 'line', text: clean, blanks: blanksBefore(part), isContents: CONTENTS.test(part), place, look }];
  });
}

/** Nothing between Japanese; a blank where letters or figures would run together, so that 30 and 42 stay two numbers. */
export function joinLines(before: string, after: string): string {
  const [left, right] = [before.trimEnd(), after.trimStart()];
  const tight = !/[\w.,%０-９Ａ-Ｚａ-ｚ]$/.test(left) || !/^[\w.,%０-９Ａ-Ｚａ-ｚ]/.test(right);
  return left === '' || right === '' || tight ? left + right : `${left} ${right}`;
}

/** A tab is a blank; the blanks at the ends are setting. */
export function cleaned(text: string): string {
  return text.replace(/[\t\n\r\v\f\u2028\u2029]+/g, ' ').trim();
}

function blanksBefore(text: string): number {
  const blanks = /^\s*/.exec(text)?.[0] ?? '';
  return Array.from(blanks).reduce((sum, blank) => sum + (blank === '\u3000' ? 1 : blank === '\t' ? 2 : 0.5), 0);
}
