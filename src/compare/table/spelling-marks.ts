import { foldedWithOffsets, type FoldedText } from '#kernel';
import type { Span } from '../printed-spans.ts';

interface Side {
  readonly text: string;
  readonly folded: FoldedText;
}

/**
 * What differs between two texts that are the same but for width and blanks, letter by letter; nothing where they differ in
 * more than that.
 */
export function spellingMarks(own: string, other: string): readonly Span[] {
  const [mine, theirs] = [sideOf(own), sideOf(other)];
  if (mine.folded.text !== theirs.folded.text) return [];
  const spans: Span[] = [];
  for (let at = 0; at <= mine.folded.text.length; at += 1) {
    for (const part of [blanksBefore, letterAt]) {
      const span = part(mine, at);
      const [from, to] = part(theirs, at);
      if (mine.text.slice(...span) !== theirs.text.slice(from, to)) add(spans, span);
    }
  }
  return spans;
}

function sideOf(text: string): Side {
  return { text, folded: foldedWithOffsets(text) };
}

/** From the letter before to the one at `at`; empty where none stand between (parts of one letter overlap). */
function blanksBefore({ text, folded }: Side, at: number): Span {
  const to = folded.starts[at] ?? text.length;
  return [Math.min(to, at === 0 ? 0 : (folded.ends[at - 1] ?? 0)), to];
}

function letterAt({ text, folded }: Side, at: number): Span {
  return [folded.starts[at] ?? text.length, folded.ends[at] ?? text.length];
}

/** Spans that touch become one; an empty one is none. */
function add(spans: Span[], [from, to]: Span): void {
  const last = spans.at(-1);
  if (last && from <= last[1]) spans[spans.length - 1] = [last[0], Math.max(last[1], to)];
  else if (from < to) spans.push([from, to]);
}
