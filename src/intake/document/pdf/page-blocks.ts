import { boxAround, contains, within, type Box } from './drawing.ts';
import type { CellDraft, Draft, PictureDraft, TableDraft } from './draft.ts';
import type { Grid } from './grid.ts';
import { lineOf } from './line.ts';
import { joinedDraft, paragraphsOf, readsOn } from './paragraphs.ts';
import type { Column } from './prose-column.ts';
import { bandsOf, type Band } from './reading-order.ts';
import type { Segment } from './segment.ts';
import { stripsOf, type Item, type Strip } from './strips.ts';
import { alignedTable, comparisonTable } from './unruled-table.ts';

export interface PageContent {
  readonly page: number;
  readonly segments: readonly Segment[];
  readonly tables: readonly Grid[];
  readonly frames: readonly Grid[];
  readonly pictures: readonly PictureDraft[];
}

/** The sides of a text. */
export interface Bounds extends Box {
  readonly furthest?: number;
}

/** A rectangle of the page that is read by itself: the page, a cell, a framed box. */
interface Area extends PageContent {
  readonly bounds: Bounds;
  readonly depth: number;
  readonly carried?: TableDraft | undefined;
}

/** Tables in cells of tables, and so on; what lies deeper is read as text. */
const DEEPEST = 6;

/** `before` is what ended the page before: a table may go on. */
export function blocksOfPage(content: PageContent, bounds: Bounds, before?: Draft): readonly Draft[] {
  const carried = before?.kind === 'table' && before.lastPage === content.page - 1 ? before : undefined;
  return blocksOf({ ...content, bounds, depth: 0, carried });
}

function blocksOf(area: Area): readonly Draft[] {
  const grids = area.depth < DEEPEST ? outermost([...area.tables, ...area.frames]) : [];
  const shares = sharedOut(area.segments, grids);
  const free = area.segments.filter((segment) => !grids.some((grid) => shares.get(grid)?.includes(segment)));
  const covered = (box: Box): boolean => free.some((segment) => holds(box, segment));
  const items: readonly Item[] = [
    ...free.map((segment) => ({ ...boxOf(segment), segment, thing: null })),
    ...grids.map((grid) => ({ ...boxOf(grid), segment: null, thing: { grid, segments: shares.get(grid) ?? [] } })),
    ...area.pictures
      .filter((picture) => !grids.some((grid) => within(picture.box, grid)) && !covered(picture.box))
      .map((picture) => ({ ...picture.box, segment: null, thing: picture })),
  ];
  const backgrounds = area.pictures.filter(
    (picture) => !grids.some((grid) => within(picture.box, grid)) && covered(picture.box),
  );
  return [...backgrounds, ...arranged(items, area)];
}

function arranged(items: readonly Item[], area: Area): readonly Draft[] {
  const bands = bandsOf(items, area.carried?.whites);
  return bands.reduce<readonly Draft[]>((blocks, band) => carriedOn(blocks, blocksOfBand(band, area)), []);
}

/** The first paragraph of what follows may be the rest of the last one. */
export function carriedOn(before: readonly Draft[], after: readonly Draft[]): readonly Draft[] {
  const [last, first] = [before.at(-1), after[0]];
  if (last?.kind !== 'paragraph' || first?.kind !== 'paragraph' || !readsOn(last, first)) return [...before, ...after];
  return [...before.slice(0, -1), joinedDraft(last, first), ...after.slice(1)];
}

function blocksOfBand(band: Band, area: Area): readonly Draft[] {
  switch (band.kind) {
    case 'strips':
      return blocksOfStrips(band.strips, area);
    case 'aligned': {
      const read = (items: readonly Item[], bounds: Box): readonly Draft[] =>
        blocksOfStrips(stripsOf(items), { ...area, bounds });
      return [alignedTable(band, { page: area.page, read })];
    }
    case 'comparison': {
      const read = (items: readonly Item[], bounds: Box): readonly Draft[] =>
        arranged(items, { ...area, bounds, carried: undefined });
      return [comparisonTable(band, { page: area.page, read }, area.carried)];
    }
    case 'columns':
      return band.columns.reduce<readonly Draft[]>((blocks, column) => {
        const box = boxAround(column);
        const bounds = { ...boxOf(area.bounds), left: box.left, right: box.right };
        return carriedOn(blocks, arranged(column, { ...area, bounds, carried: undefined }));
      }, []);
  }
}

function blocksOfStrips(strips: readonly Strip[], area: Area): readonly Draft[] {
  const blocks: Draft[] = [];
  let lines: Segment[] = [];
  const flush = (): void => {
    if (lines.length > 0) blocks.push(...paragraphsOf(lines, columnOf(area, lines)));
    lines = [];
  };
  for (const strip of strips) {
    const texts = strip.flatMap(({ segment }) => (segment ? [segment] : []));
    const things = strip.filter(({ segment }) => segment === null);
    if (things.length > 0) flush();
    for (const { thing } of things) blocks.push(...blocksOfThing(thing as Thing, area));
    for (const row of rowsOf(texts)) lines.push(lineOf(row));
  }
  flush();
  return blocks;
}

/** Texts of one strip may still stand on several baselines. */
function rowsOf(texts: readonly Segment[]): readonly (readonly Segment[])[] {
  const rows: Segment[][] = [];
  for (const segment of texts.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (
      row?.[0] &&
      segment.baseline - row[0].baseline < 0.3 * segment.size &&
      row.every((other) => apart(other, segment))
    )
      row.push(segment);
    else rows.push([segment]);
  }
  return rows;
}

const apart = (a: Segment, b: Segment): boolean => a.right <= b.left + 1 || b.right <= a.left + 1;

function columnOf({ bounds, page }: Area, lines: readonly Segment[]): Column {
  const { left, right } = boxAround(lines);
  const { furthest } = bounds;
  const sides = { page, left: Math.min(left, bounds.left), right: Math.max(right, bounds.right) };
  return furthest === undefined ? sides : { ...sides, furthest };
}

type Thing = PictureDraft | { readonly grid: Grid; readonly segments: readonly Segment[] };

function blocksOfThing(thing: Thing, area: Area): readonly Draft[] {
  if ('kind' in thing) return [thing];
  const { grid, segments } = thing;
  const within = { ...area, segments };
  return grid.cells.length > 1 ? [tableOf(grid, within)] : blocksOf(inside(grid, within, marginOf(grid, segments)));
}

/** Each segment belongs to one box at most; the middle decides, and the first box where two share a side. */
function sharedOut<B extends Box>(
  segments: readonly Segment[],
  boxes: readonly B[],
): ReadonlyMap<B, readonly Segment[]> {
  const shares = new Map<B, Segment[]>(boxes.map((box) => [box, []]));
  for (const segment of segments) {
    const box = boxes.find((one) => holds(one, segment));
    if (box) shares.get(box)?.push(segment);
  }
  return shares;
}

/** The area of a box, with the segments that were given to it. */
function inside(box: Box, area: Area, margin: number): Area {
  const isInside = (grid: Grid): boolean => within(grid, box) && !sameBox(grid, box);
  return {
    ...area,
    depth: area.depth + 1,
    carried: undefined,
    bounds: { ...boxOf(box), left: box.left + margin, right: box.right - margin },
    tables: area.tables.filter(isInside),
    frames: area.frames.filter(isInside),
    pictures: area.pictures.filter((picture) => within(picture.box, box)),
  };
}

function tableOf(grid: Grid, area: Area): TableDraft {
  const rows: CellDraft[][] = Array.from({ length: grid.rows }, () => []);
  const shares = sharedOut(area.segments, grid.cells);
  const margins = grid.edges.map((_, column) =>
    Math.min(
      ...grid.cells.filter((cell) => cell.column === column).map((cell) => marginOf(cell, shares.get(cell) ?? [])),
      DEEPEST_MARGIN,
    ),
  );
  for (const cell of grid.cells) {
    const { column, columns, rows: height } = cell;
    const segments = shares.get(cell) ?? [];
    const blocks = blocksOf(inside(cell, { ...area, segments }, margins[column] ?? 0));
    rows[cell.row]?.push({ column, columns, rows: height, page: area.page, box: boxOf(cell), blocks });
  }
  return {
    kind: 'table',
    page: area.page,
    lastPage: area.page,
    box: boxOf(grid),
    edges: grid.edges,
    headRows: 0,
    rows: rows.filter((row) => row.length > 0),
  };
}

/** Points; more is an indent or a text that stands in the middle. */
const DEEPEST_MARGIN = 9;

/** The white between the side of a cell and its text. */
function marginOf(box: Box, segments: readonly Segment[]): number {
  return Math.max(0, Math.min(...segments.map((segment) => segment.left - box.left), DEEPEST_MARGIN));
}

function outermost(grids: readonly Grid[]): readonly Grid[] {
  return grids.filter((grid) => !grids.some((other) => other !== grid && within(grid, other) && isLarger(other, grid)));
}

function isLarger(grid: Grid, other: Grid): boolean {
  const area = (box: Box): number => (box.right - box.left) * (box.bottom - box.top);
  return area(grid) > area(other);
}

function sameBox(a: Box, b: Box): boolean {
  return within(a, b) && within(b, a);
}

function holds(box: Box, segment: Segment): boolean {
  return contains(box, (segment.left + segment.right) / 2, segment.baseline - segment.size * 0.3);
}

const boxOf = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });
