import type { PrintedText } from './printed-text.ts';
import type { KeptRun } from './kept-runs.ts';

/** UTF-16 offsets into the text as printed: [start, end). Never inside what a reader sees as one character. */
export type Span = readonly [start: number, end: number];

/** Rising spans, of which those that touch or overlap become one; an empty one is none. */
export function apart(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const [start, end] of spans) {
    const last = out.at(-1);
    if (last && start <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], end)];
    else if (start < end) out.push([start, end]);
  }
  return out;
}

interface Both<T> {
  readonly x: T;
  readonly y: T;
}

/** A change on one side: what is marked, and how far the blanks around it reach. */
interface Gap {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly to: number;
}

/** What lies between the kept runs, as offsets into the sources. Blanks beside a mark join it where that makes the rest equal. */
export function printedSpans(runs: readonly KeptRun[], x: PrintedText, y: PrintedText): Both<readonly Span[]> {
  const spans: { x: Span[]; y: Span[] } = { x: [], y: [] };
  const sources = { x: x.source, y: y.source };
  let last: KeptRun = { x: 0, y: 0, length: 0 };
  for (const run of [...runs, { x: x.folded.text.length, y: y.folded.text.length, length: 0 }]) {
    const ofX = gapOf(x, { from: last.x + last.length, to: run.x });
    const ofY = gapOf(y, { from: last.y + last.length, to: run.y });
    const widened = withBlanks({ x: ofX, y: ofY }, sources);
    if (run.x > last.x + last.length) spans.x.push(widened.x);
    if (run.y > last.y + last.length) spans.y.push(widened.y);
    last = run;
  }
  return spans;
}

/** Where a combining mark stands on the blank that the text begins with, the blank goes with it. */
function gapOf({ folded, source, isBorder }: PrintedText, { from, to }: { from: number; to: number }): Gap {
  const { text, starts, ends } = folded;
  const outerFrom = from === 0 ? 0 : (ends[from - 1] ?? 0);
  const outerTo = to === text.length ? source.length : (starts[to] ?? 0);
  if (from === to) return { from: outerFrom, start: outerTo, end: outerTo, to: outerTo };
  const start = starts[from] ?? 0;
  return { from: outerFrom, start: isBorder(start) ? start : outerFrom, end: ends[to - 1] ?? 0, to: outerTo };
}

/** The first widening of either mark (not, to the right, to the left, both ways) that leaves the same blanks on both sides. */
function withBlanks({ x, y }: Both<Gap>, sources: Both<string>): Both<Span> {
  for (const ofX of widenings(x)) {
    for (const ofY of widenings(y)) {
      if (left(sources.x, x, ofX) === left(sources.y, y, ofY)) return { x: ofX, y: ofY };
    }
  }
  return { x: [x.start, x.end], y: [y.start, y.end] };
}

function widenings({ from, start, end, to }: Gap): readonly Span[] {
  if (start === end) return [[start, end]];
  return [
    [start, end],
    [start, to],
    [from, end],
    [from, to],
  ];
}

function left(source: string, { from, to }: Gap, [start, end]: Span): string {
  return source.slice(from, start) + source.slice(end, to);
}
