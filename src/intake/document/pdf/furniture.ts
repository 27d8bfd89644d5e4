import type { FurnitureText } from '../flow.ts';
import { endsSentence } from '../line-start.ts';
import { placeOf } from './place-of.ts';
import { within, type Box } from './drawing.ts';
import type { Segment } from './segment.ts';

export interface PageSegments {
  readonly page: number;
  readonly height: number;
  readonly segments: readonly Segment[];
  /** What stands in them is theirs, even where it returns on every page. */
  readonly tables: readonly Box[];
}

/** Part of the page, above and below, in which running heads and page numbers stand. */
const EDGE = 0.14;
/** Points. */
const SAME_HEIGHT = 4;
const REPEATED = 3;

interface Candidate {
  readonly page: number;
  readonly segment: Segment;
}

/**
 * Texts that return at the same height at the edge of three pages or more (of two, where there are only two), numbers in them
 * taken as equal, with nothing but such texts between them and the edge; and what the file itself declares to be no text
 * there, and page numbers that are written as such. Gives the segments to leave out, and what they were.
 */
export function furnitureOf(
  pages: readonly PageSegments[],
  file: string,
): { readonly taken: ReadonlySet<Segment>; readonly furniture: readonly FurnitureText[] } {
  const returning = new Set<Segment>();
  const groups = new Map<string, Candidate[]>();
  for (const { page, height, segments, tables } of pages)
    for (const segment of segments) {
      if (!isAtEdge(segment, height) || tables.some((table) => within(segment, table, 2))) continue;
      if (segment.artifact || isPageNumber(segment.text, pages.length)) returning.add(segment);
      if (endsSentence(segment.text)) continue;
      const key = `${pattern(segment.text)}@${Math.round(segment.baseline / SAME_HEIGHT)}`;
      const group = groups.get(key);
      if (group) group.push({ page, segment });
      else groups.set(key, [{ page, segment }]);
    }
  for (const group of groups.values())
    if (returns(group, pages.length) && isRunning(group)) for (const { segment } of group) returning.add(segment);
  const taken = new Set(pages.flatMap((page) => outermost(page, returning)));
  return { taken, furniture: counted(pages, taken, file) };
}

/** Dashes or a word around a number are how pages are numbered: `- 1 -`, `1/12`, `1ページ`, `P.1`; a bare number may be anything. */
const NUMBERED =
  /^(?:[-－―‐–—]\s*\d{1,4}\s*[-－―‐–—]|(?<of>\d{1,4})\s*[/／]\s*(?<all>\d{1,4})(?:\s*(?:ページ|頁))?|\d{1,4}\s*(?:ページ|頁)|[pPｐＰ]\.?\s*\d{1,4})$/u;

/** A page may be numbered otherwise than it is counted, as in a part of a larger document; of how many there are must not be less than it is. */
function isPageNumber(text: string, pages: number): boolean {
  const groups = NUMBERED.exec(text.normalize('NFKC').trim())?.groups;
  if (!groups) return false;
  const { of, all } = groups;
  return of === undefined || (Number(of) <= Number(all) && Number(all) >= pages);
}

/** On three pages or more, and on every second page at least from the first to the last of them: heads of chapters change. */
function returns(group: readonly Candidate[], pages: number): boolean {
  const on = [...new Set(group.map(({ page }) => page))];
  const span = Math.max(...on) - Math.min(...on) + 1;
  return on.length >= Math.min(REPEATED, Math.max(2, pages)) && on.length * 2 >= span;
}

/** From each edge inwards, row by row, as long as all of the row returns. */
function outermost({ height, segments }: PageSegments, returning: ReadonlySet<Segment>): readonly Segment[] {
  const down = segments.toSorted((a, b) => a.baseline - b.baseline);
  const above = down.findIndex((segment) => !returning.has(segment) || segment.baseline > height / 2);
  const below = down.findLastIndex((segment) => !returning.has(segment) || segment.baseline < height / 2);
  return [...(above < 0 ? down : down.slice(0, above)), ...down.slice(below + 1)];
}

function isAtEdge({ baseline, top }: Segment, height: number): boolean {
  return baseline < height * EDGE || top > height * (1 - EDGE);
}

const pattern = (text: string): string => text.replace(/\s/gu, '').replace(/[0-9０-９]+|[ivxⅰ-ⅻ]+$/gu, '#');

/** Numbers alone must count the pages; a text may be the same everywhere. */
function isRunning(group: readonly Candidate[]): boolean {
  if (!/^[-－―‐–—\s#/／()（）ｐpPページ頁.]*$/u.test(pattern(group[0]?.segment.text ?? ''))) return true;
  const steps = group.map(
    ({ page, segment }) => page - Number(/[0-9]+/.exec(segment.text.normalize('NFKC'))?.[0] ?? NaN),
  );
  return (
    steps.every(Number.isNaN) ||
    new Set(steps.filter((step) => !Number.isNaN(step))).size <= Math.max(1, group.length / 2)
  );
}

function counted(pages: readonly PageSegments[], taken: ReadonlySet<Segment>, file: string): readonly FurnitureText[] {
  const found = new Map<string, { text: string; page: number; box: Segment; count: number }>();
  for (const { page, segments } of pages)
    for (const segment of segments) {
      if (!taken.has(segment)) continue;
      const known = found.get(segment.text);
      if (known) known.count += 1;
      else found.set(segment.text, { text: segment.text, page, box: segment, count: 1 });
    }
  return [...found.values()].map(({ text, page, box, count }) => ({
    text,
    count,
    place: placeOf(file, page, box),
  }));
}
