import { apart, type Span } from '../marks/printed-spans.ts';
import { printedText, type PrintedText } from '../marks/printed-text.ts';

/**
 * What differs between two texts that are the same but for width and blanks, letter by letter; nothing where they differ in
 * more than that.
 */
export function spellingMarks(own: string, other: string): readonly Span[] {
  const [mine, theirs] = [printedText(own), printedText(other)];
  if (mine.folded.text !== theirs.folded.text) return [];
  const spans: Span[] = [];
  for (let at = 0; at <= mine.folded.text.length; at += 1) {
    for (const part of [blanksBefore, letterAt]) {
      const span = part(mine, at);
      const [from, to] = part(theirs, at);
      if (mine.source.slice(...span) !== theirs.source.slice(from, to)) spans.push(widened(span, mine));
    }
  }
  return apart(spans);
}

/** From the letter before to the one at `at`; empty where none stand between (parts of one letter overlap). */
function blanksBefore({ source, folded }: PrintedText, at: number): Span {
  const to = folded.starts[at] ?? source.length;
  return [Math.min(to, at === 0 ? 0 : (folded.ends[at - 1] ?? 0)), to];
}

function letterAt({ source, folded }: PrintedText, at: number): Span {
  return [folded.starts[at] ?? source.length, folded.ends[at] ?? source.length];
}

/** Moved outwards to where a character as a reader sees it begins and ends. */
function widened([from, to]: Span, { isBorder }: PrintedText): Span {
  let [start, end] = [from, to];
  while (!isBorder(start)) start -= 1;
  while (!isBorder(end)) end += 1;
  return [start, end];
}
