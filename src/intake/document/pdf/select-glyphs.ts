import type { Box, Fill, Glyph, PageDrawing } from './drawing.ts';
import { contains } from './drawing.ts';

export interface SelectedGlyphs {
  /** The page turned so that its text runs from left to right. */
  readonly drawing: PageDrawing;
  /** Text that a reader sees and that runs from left to right. */
  readonly seen: readonly Glyph[];
  readonly hidden: readonly Glyph[];
  /** Runs in other directions than the page. */
  readonly turned: readonly Glyph[];
  readonly vertical: number;
}

/** Parts the characters of a page into what is read and what is only told. */
export function selectGlyphs(page: PageDrawing, recognised: boolean): SelectedGlyphs {
  const drawing = upright(page);
  const box = { left: -1, top: -1, right: drawing.width + 1, bottom: drawing.height + 1 };
  const seen: Glyph[] = [];
  const hidden: Glyph[] = [];
  const turned: Glyph[] = [];
  let vertical = 0;
  for (const glyph of withoutTwins(drawing.glyphs)) {
    const middle = (glyph.left + glyph.right) / 2;
    if (glyph.vertical) vertical += 1;
    if ((glyph.invisible && !recognised) || !contains(box, middle, glyph.baseline) || isDrowned(glyph, drawing)) {
      hidden.push(glyph);
    } else if (glyph.turn === 0 && !glyph.vertical) seen.push(glyph);
    else turned.push(glyph);
  }
  return { drawing, seen, hidden, turned, vertical: Math.max(vertical, stepsDown(seen)) };
}

/** Vertical writing that is set character by character: each stands below the one drawn before it. */
function stepsDown(glyphs: readonly Glyph[]): number {
  return glyphs.filter((glyph, at) => {
    const before = glyphs[at - 1];
    if (!before || Math.abs(glyph.left - before.left) > glyph.size * 0.3) return false;
    const step = (glyph.baseline - before.baseline) / glyph.size;
    return step > 0.7 && step < 1.6;
  }).length;
}

/** A page whose text is drawn lying on its side is turned; `/Rotate` has been applied before. */
function upright(page: PageDrawing): PageDrawing {
  const counts = [0, 0, 0, 0];
  for (const { turn } of page.glyphs) if (turn !== null) counts[turn] = (counts[turn] ?? 0) + 1;
  const most = counts.indexOf(Math.max(...counts));
  let turned = page;
  for (let quarter = most; quarter > 0; quarter -= 1) turned = quarterTurn(turned);
  return turned;
}

/** A quarter turn against the clock. */
function quarterTurn(page: PageDrawing): PageDrawing {
  const box = ({ left, top, right, bottom }: Box): Box => ({
    left: top,
    top: page.width - right,
    right: bottom,
    bottom: page.width - left,
  });
  return {
    width: page.height,
    height: page.width,
    glyphs: page.glyphs.map((glyph) => turnedGlyph(glyph, page.width)),
    rules: page.rules.map((rule) =>
      rule.horizontal
        ? { ...rule, horizontal: false, from: page.width - rule.to, to: page.width - rule.from }
        : { ...rule, horizontal: true, at: page.width - rule.at },
    ),
    fills: page.fills.map((fill) => ({ ...fill, ...box(fill) })),
    pictures: page.pictures.map(box),
  };
}

function turnedGlyph(glyph: Glyph, width: number): Glyph {
  const turn = glyph.turn === null ? null : (((glyph.turn + 3) % 4) as Glyph['turn']);
  const { foot, length } = glyph;
  const [x, y] = [foot[1], width - foot[0]] as const;
  const along = turn === 0 ? length : 0;
  return { ...glyph, turn, foot: [x, y], left: x, right: x + along, baseline: y };
}

/** Bold and shadows made by drawing twice: the second is left out. */
function withoutTwins(glyphs: readonly Glyph[]): readonly Glyph[] {
  const last = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    const near = last.get(glyph.text);
    if (near?.some((other) => isTwin(glyph, other))) return false;
    if (near) {
      near.push(glyph);
      if (near.length > TWINS_KEPT) near.shift();
    } else last.set(glyph.text, [glyph]);
    return true;
  });
}

const TWINS_KEPT = 12;

function isTwin(glyph: Glyph, other: Glyph): boolean {
  const play = glyph.size * 0.12;
  return (
    Math.abs(glyph.foot[0] - other.foot[0]) < play &&
    Math.abs(glyph.foot[1] - other.foot[1]) < play &&
    Math.abs(glyph.size - other.size) < play &&
    glyph.turn === other.turn
  );
}

/** White on white: no coloured area and no picture lies under it. */
function isDrowned(glyph: Glyph, { fills, pictures }: PageDrawing): boolean {
  if (glyph.colour === null || !isWhite(glyph.colour)) return false;
  const [x, y] = [(glyph.left + glyph.right) / 2, glyph.baseline - glyph.size * 0.3];
  const under = fills.findLast((fill: Fill) => fill.order < glyph.order && contains(fill, x, y));
  const onColour = under !== undefined && (under.colour === null || !isWhite(under.colour));
  return !onColour && !pictures.some((picture) => contains(picture, x, y));
}

function isWhite(colour: string): boolean {
  return /^#f[a-f0-9]f[a-f0-9]f[a-f0-9]$/i.test(colour);
}
