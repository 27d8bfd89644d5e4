import type { Place } from '#kernel';
import type { FlowBlock, FlowParagraph, FlowPicture, FlowTable, ParagraphLook } from '../flow.ts';
import { LEADER } from '../leaders.ts';
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

/** Characters of the end of a line in which its page number is looked for: a search through long blanks would take for ever. */
const TAIL = 40;
const CONTENTS = new RegExp(String.raw`(?:${LEADER}{3,}|\s{3,}|\t)\s*[0-9０-９]{1,4}\s*$`);

export type Item = Line | FlowTable | FlowPicture;

/** Blocks in reading order: tables that only place text are taken apart, blank lines dropped. */
export function itemsOf(blocks: readonly FlowBlock[]): readonly Item[] {
  return blocks.flatMap((block): readonly Item[] => {
    if (block.kind === 'paragraph') return linesOf(block);
    if (block.kind === 'table' && isLayout(block)) {
      return block.rows.flatMap((row) => row.flatMap((cell) => itemsOf(cell.blocks)));
    }
    return block.kind === 'table' ? withoutInner(block) : [block];
  });
}

/** A table, and behind it those that stand in its cells; one that only places text stays text of its cell. */
function withoutInner(table: FlowTable): readonly FlowTable[] {
  const inner: FlowTable[] = [];
  const taken = (block: FlowBlock): boolean => {
    if (block.kind !== 'table' || isLayout(block)) return false;
    inner.push({ ...block, inner: true });
    return true;
  };
  const rows = table.rows.map((row) =>
    row.map((cell) => ({ ...cell, blocks: cell.blocks.filter((block) => !taken(block)) })),
  );
  return inner.length === 0 ? [table] : [{ ...table, rows }, ...inner.flatMap(withoutInner)];
}

function linesOf({ text, place, look }: FlowParagraph): readonly Line[] {
  const parts = text.split(/[\n\r\v\f\u2028\u2029]+/);
  const joined: string[][] = [];
  let before = '。';
  for (const part of parts) {
    if (/[。：:]$/.test(before.trimEnd().slice(-1)) || beginsItem(part.trim())) joined.push([part]);
    else joined.at(-1)?.push(between(before, part), part.trim());
    if (part.trim() !== '') before = part;
  }
  return joined.flatMap((pieces): readonly Line[] => {
    const part = pieces.join('');
    const clean = cleaned(part);
    return clean === ''
      ? []
      : [
          {
            kind: 'line',
            text: clean,
            blanks: blanksBefore(part),
            isContents: CONTENTS.test(part.slice(-TAIL)),
            place,
            look,
          },
        ];
  });
}

const WORDLIKE = /[\w.,%０-９Ａ-Ｚａ-ｚ]/;

/** Nothing between Japanese; a blank where letters or figures would run together, so that 30 and 42 stay two numbers. */
function between(before: string, after: string): '' | ' ' {
  return WORDLIKE.test(before.trimEnd().slice(-1)) && WORDLIKE.test(after.trimStart().slice(0, 1)) ? ' ' : '';
}

/** A tab is a blank; the blanks at the ends are setting. */
export function cleaned(text: string): string {
  return text.replace(/[\t\n\r\v\f\u2028\u2029]+/g, ' ').trim();
}

function blanksBefore(text: string): number {
  const blanks = /^\s*/.exec(text)?.[0] ?? '';
  return Array.from(blanks).reduce((sum, blank) => sum + (blank === '\u3000' ? 1 : blank === '\t' ? 2 : 0.5), 0);
}
