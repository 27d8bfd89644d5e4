/** What is drawn on one page, in points from the upper left corner of the page as it is shown. */
export interface PageDrawing {
  readonly width: number;
  readonly height: number;
  /** In the order they are drawn. */
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly fills: readonly Fill[];
  readonly pictures: readonly Box[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Glyph {
  /** One or more characters; never empty. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Where it starts, and how far it goes in its own direction. */
  readonly foot: readonly [x: number, y: number];
  readonly length: number;
  /** Points. */
  readonly size: number;
  /** Direction of writing in quarter turns clockwise, 0 = left to right; null = any other angle. */
  readonly turn: 0 | 1 | 2 | 3 | null;
  readonly vertical: boolean;
  readonly bold: boolean;
  /** `#rrggbb`; null = a pattern. */
  readonly colour: string | null;
  /** Drawn so that nobody sees it: rendering mode 3, a layer that is switched off. */
  readonly invisible: boolean;
  /** Marked content it belongs to; null = none. */
  readonly mark: number | null;
  /** Declared to be no part of the text: running heads, page numbers. */
  readonly artifact: boolean;
  /** Place in the order of drawing, counted together with fills. */
  readonly order: number;
}

/** A straight line, horizontal or vertical. */
export interface Rule {
  readonly horizontal: boolean;
  /** Its y where horizontal, its x where vertical. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly thickness: number;
}

/** A filled area that is more than a line. */
export interface Fill extends Box {
  readonly colour: string | null;
  readonly order: number;
}

export function boxAround(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

export function contains(outer: Box, x: number, y: number): boolean {
  return x >= outer.left && x <= outer.right && y >= outer.top && y <= outer.bottom;
}

/** A box inside another, with that many points of play. */
export function within(inner: Box, outer: Box, play = 1): boolean {
  return (
    inner.left >= outer.left - play &&
    inner.right <= outer.right + play &&
    inner.top >= outer.top - play &&
    inner.bottom <= outer.bottom + play
  );
}

/** Of letters, as high as they are usually. */
export function glyphBox(glyphs: readonly Glyph[]): Box {
  return boxAround(
    glyphs.map(({ left, right, baseline, size }) => ({
      left,
      right,
      top: baseline - size,
      bottom: baseline + size * 0.2,
    })),
  );
}

export function ruleBox({ horizontal, at, from, to }: Rule): Box {
  return horizontal ? { left: from, right: to, top: at, bottom: at } : { left: at, right: at, top: from, bottom: to };
}
