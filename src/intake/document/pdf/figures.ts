import { contains, glyphBox, ruleBox, within, type Glyph, type Rule } from './drawing.ts';
import { gridsOf, type Grid } from './grid.ts';
import type { MarkRole } from './structure-roles.ts';

/**
 * Characters of figures that a tagged file declares, by the number of the figure: labels of charts and maps. A table that was pasted as
 * a picture is declared so too; it is read as the table that its lines draw.
 */
export function figuresOf(
  glyphs: readonly Glyph[],
  roles: ReadonlyMap<number, MarkRole>,
  rules: readonly Rule[],
): ReadonlyMap<number, readonly Glyph[]> {
  const found = new Map<number, Glyph[]>();
  if (roles.size === 0) return found;
  for (const glyph of glyphs) {
    const figure = glyph.mark === null ? null : (roles.get(glyph.mark)?.figure ?? null);
    if (figure === null) continue;
    const list = found.get(figure);
    if (list) list.push(glyph);
    else found.set(figure, [glyph]);
  }
  return new Map([...found].filter(([, all]) => !isTable(all, gridsAround(all, rules))));
}

/** Points around the text of a figure where the lines of its cells may stand. */
const MARGIN = 120;

/** The axes and lines of a chart are few, or go one way: they are not looked through for cells. */
function gridsAround(glyphs: readonly Glyph[], rules: readonly Rule[]): readonly Grid[] {
  const around = glyphBox(glyphs);
  const near = rules.filter((rule) => within(ruleBox(rule), around, MARGIN));
  const across = near.filter(({ horizontal }) => horizontal).length;
  if (across <= ROWS || near.length - across <= ROWS) return [];
  return gridsOf(near).filter(({ rows, columns }) => rows >= ROWS && columns >= ROWS);
}

/** Part of the cells that hold text, and of the text that stands in cells. */
const FILLED = 0.5;
const INSIDE = 0.8;
/** Rows and columns: a bar of a chart with a label in each of its parts is one row. */
const ROWS = 2;

function isTable(glyphs: readonly Glyph[], grids: readonly Grid[]): boolean {
  const points = glyphs.map((glyph) => [(glyph.left + glyph.right) / 2, glyph.baseline - glyph.size * 0.3] as const);
  return grids.some((grid) => {
    const inside = points.filter(([x, y]) => contains(grid, x, y));
    if (inside.length < INSIDE * points.length) return false;
    const filled = grid.cells.filter((cell) => inside.some(([x, y]) => contains(cell, x, y)));
    return filled.length >= FILLED * grid.cells.length;
  });
}
