import { endsSentence } from '../line-start.ts';
import { contains } from './drawing.ts';
import type { Bounds, PageContent } from './page-blocks.ts';
import type { Segment } from './segment.ts';

/** In sizes: a line of a text, no entry of a list. */
const LONG = 14;
/** In sizes: full lines end within one character of each other; a sign that hangs out behind one is no side of them. */
const ALIKE = 1;

/** Lines that must end at an edge: so many, and that part of all. */
interface Support {
  readonly lines: number;
  readonly part: number;
}
const OF_DOCUMENT: Support = { lines: 3, part: 0.1 };
const OF_PAGE: Support = { lines: 4, part: 0.3 };

interface MeasuredPage {
  readonly content: PageContent;
  readonly width: number;
}

/**
 * Where the text of each page ends on the right: by its own lines, else by those of all pages as wide as it. What a chart or a note
 * alone reaches beyond is no side of the text; without lines of text it is what reaches furthest.
 */
export function textEdges(pages: readonly MeasuredPage[]): readonly Required<Pick<Bounds, 'right' | 'furthest'>>[] {
  const lines = pages.map(({ content }) => content.segments.filter((segment) => isLine(segment, content)));
  const furthest = new Map<number, number>();
  const usual = new Map<number, number | null>();
  for (const [width, alike] of Map.groupBy(pages.keys(), (at) => pages[at]?.width ?? 0)) {
    const drawn = alike.flatMap((at) => [...(pages[at]?.content.segments ?? []), ...(pages[at]?.content.tables ?? [])]);
    furthest.set(
      width,
      drawn.reduce((reach, { right }) => Math.max(reach, right), 0),
    );
    usual.set(
      width,
      edgeOf(
        alike.flatMap((at) => lines[at] ?? []),
        OF_DOCUMENT,
      ),
    );
  }
  return pages.map(({ width }, at) => {
    const reach = furthest.get(width) ?? width;
    const own = lines[at] ?? [];
    const edge = edgeOf(own, OF_PAGE) ?? (own.length > 0 ? usual.get(width) : null);
    return { right: edge ?? reach, furthest: reach };
  });
}

/** Only a line that breaks off inside a sentence tells a side: sentences of one length end where they end. */
function edgeOf(lines: readonly Segment[], { lines: fewest, part }: Support): number | null {
  const rights = lines.filter(({ text }) => !endsSentence(text)).toSorted((a, b) => b.right - a.right);
  const last = Math.ceil(Math.max(fewest, part * rights.length)) - 1;
  const edge = rights.find(({ right, size }, at) => {
    const alike = rights[at + last];
    return alike !== undefined && right - alike.right <= ALIKE * size;
  });
  return edge?.right ?? null;
}

function isLine({ left, right, baseline, size }: Segment, { tables }: PageContent): boolean {
  return right - left >= LONG * size && !tables.some((table) => contains(table, (left + right) / 2, baseline));
}
