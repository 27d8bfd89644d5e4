import type { FlowBlock, FlowParagraph, FurnitureText, PlacedText } from '../flow.ts';

/** Stands in a text where a note was called, until the note is set behind its paragraph. U+FDD0 is no character of any text. */
export function anchorOf(note: number): string {
  return `\uFDD0${String.fromCharCode(FIRST + (note % MOST))}`;
}

/** Notes of a document whose anchors differ. */
export const MOST = 6400;
const FIRST = 0xe000;
const ANCHOR = /\uFDD0([\uE000-\uF8FF])/gu;

/** Every note behind the paragraph that calls it, as in a Word file; anchors gone. What no paragraph calls stands at the end. */
export function withNotes(
  blocks: readonly FlowBlock[],
  notes: readonly (readonly FlowParagraph[])[],
): readonly FlowBlock[] {
  const left = new Set(notes.keys());
  const placed = (block: FlowBlock): readonly FlowBlock[] => {
    if (block.kind === 'picture') return [block];
    if (block.kind === 'table')
      return [
        {
          ...block,
          rows: block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: cell.blocks.flatMap(placed) }))),
        },
      ];
    const called = [...block.text.matchAll(ANCHOR)].map(([, sign = '']) => sign.charCodeAt(0) - FIRST);
    if (called.length === 0) return [block];
    for (const note of called) left.delete(note);
    return [withoutAnchors(block), ...called.flatMap((note) => notes[note] ?? [])];
  };
  const all = blocks.flatMap(placed);
  return [...all, ...[...left].flatMap((note) => notes[note] ?? [])];
}

function withoutAnchors(block: FlowParagraph): FlowParagraph {
  const before = (offset: number): number => offset - (block.text.slice(0, offset).match(ANCHOR)?.join('').length ?? 0);
  const marks = block.marks?.map(({ from, to, kind }) => ({ from: before(from), to: before(to), kind }));
  return { ...block, text: withoutAnchor(block.text), ...(marks ? { marks } : {}) };
}

function withoutAnchor(text: string): string {
  return text.replace(ANCHOR, '');
}

export function plainTexts<T extends PlacedText | FurnitureText>(texts: readonly T[]): readonly T[] {
  return texts.map((one) => ({ ...one, text: withoutAnchor(one.text) }));
}
