import { boxAround } from './drawing.ts';
import type { Segment } from './segment.ts';

/** Segments of one row that read on become one line; what was blank between them stays blank. */
export function lineOf(segments: readonly Segment[]): Segment {
  const order = segments.toSorted((a, b) => a.left - b.left);
  const [first, ...rest] = order;
  if (!first) throw new TypeError('a line has text');
  if (rest.length === 0) return first;
  let text = first.text;
  const marks = [...first.marks];
  for (const segment of rest) {
    text += segment.blank === '' ? '\u3000' : segment.blank;
    const shift = text.length;
    marks.push(...segment.marks.map((mark) => ({ ...mark, from: mark.from + shift, to: mark.to + shift })));
    text += segment.text;
  }
  const largest = order.toSorted((a, b) => b.size - a.size)[0] ?? first;
  return {
    ...first,
    ...boxAround(order),
    text,
    marks,
    size: largest.size,
    baseline: largest.baseline,
    bold: order.every(({ bold }) => bold),
    artifact: order.every(({ artifact }) => artifact),
  };
}
