import type { Span } from '../marks/printed-spans.ts';
import type { Run } from './comparison-table.ts';

/** What is marked of a text: spans in their order, none over another of its kind. */
export interface TextMarks {
  readonly changed: readonly Span[];
  readonly moved: readonly Span[];
}

/** The part of a text from `from` to `to`, cut where its marks begin and end. `changed` wins over `moved`. */
export function runsOf(text: string, marks: TextMarks, [from, to]: Span = [0, text.length]): readonly Run[] {
  const borders = [...marks.changed, ...marks.moved].flat().filter((border) => border > from && border < to);
  const cuts = [...new Set([from, ...borders, to])].sort((x, y) => x - y);
  const [changed, moved] = [walker(marks.changed), walker(marks.moved)];
  return cuts.slice(0, -1).map((start, index): Run => {
    const mark = changed(start) ? 'changed' : moved(start) ? 'moved' : null;
    return { text: text.slice(start, cuts[index + 1]), mark };
  });
}

/** Whether a place lies in a span; asked for rising places. */
function walker(spans: readonly Span[]): (place: number) => boolean {
  let at = 0;
  return (place) => {
    while ((spans[at]?.[1] ?? Infinity) <= place) at += 1;
    return (spans[at]?.[0] ?? Infinity) <= place;
  };
}
