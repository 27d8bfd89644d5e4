import { palette } from './palette.ts';
import { drawing, element, textElement, type ChartText, type Drawing } from './svg.ts';
import { textWidth } from './text-width.ts';

export interface StripSegment {
  readonly kind: 'achieved' | 'missed' | 'published' | 'unknown';
  /** As printed: `達成`. */
  readonly label: string;
  readonly count: number;
  /** As printed: `12`. */
  readonly countLabel: string;
}

/** Counts of a goal or a plan as one strip. Segments with a count of zero are left out of the strip and of its key. */
export interface StripSpec extends ChartText {
  readonly segments: readonly StripSegment[];
  readonly width?: number;
  /** Said where there is nothing to count. */
  readonly emptyText: string;
}

const BAR = 30;
const SIZE = 13;
const SWATCH = 14;
const ROW = 22;

const COLORS: Readonly<Record<StripSegment['kind'], string>> = {
  achieved: palette.achieved,
  missed: palette.missed,
  published: palette.published,
  unknown: palette.unknown,
};

/** Achieved is solid; the others are drawn in their own pattern on white. */
function patterns(prefix: string): string {
  const tile = (kind: StripSegment['kind'], size: number, ...marks: readonly string[]): string =>
    element(
      'pattern',
      { id: `${prefix}-${kind}`, width: size, height: size, patternUnits: 'userSpaceOnUse' },
      element('rect', { x: 0, y: 0, width: size, height: size, fill: palette.paper }),
      ...marks,
    );
  const stroke = (kind: StripSegment['kind'], width: number) => ({
    stroke: COLORS[kind],
    'stroke-width': width,
    fill: 'none',
  });
  return element(
    'defs',
    {},
    tile('missed', 8, element('path', { d: 'M-2,2L2,-2M0,8L8,0M6,10L10,6', ...stroke('missed', 2.5) })),
    tile('published', 7, element('circle', { cx: 3.5, cy: 3.5, r: 1.8, fill: COLORS.published })),
    tile('unknown', 10, element('path', { d: 'M0,5L10,5', ...stroke('unknown', 1) })),
  );
}

function fillOf(kind: StripSegment['kind'], prefix: string): string {
  return kind === 'achieved' ? COLORS.achieved : `url(#${prefix}-${kind})`;
}

interface Piece extends StripSegment {
  readonly x: number;
  readonly width: number;
}

function piecesOf(segments: readonly StripSegment[], width: number): readonly Piece[] {
  const total = segments.reduce((sum, { count }) => sum + count, 0);
  let x = 0;
  return segments.map((segment) => {
    const piece = { ...segment, x, width: (width * segment.count) / total };
    x += piece.width;
    return piece;
  });
}

function stripMarks({ kind, x, width, countLabel }: Piece, prefix: string): string {
  const box = element('rect', {
    x: x + 1,
    y: 1,
    width: Math.max(width - 2, 1),
    height: BAR - 2,
    fill: fillOf(kind, prefix),
    stroke: COLORS[kind],
    'stroke-width': 1.5,
  });
  const room = textWidth(countLabel, SIZE + 1) + 12;
  return room > width ? box : box + countMark(countLabel, { x: x + width / 2, room, kind });
}

/** The count on a white plate, so that it is read on any pattern. */
function countMark(
  label: string,
  { x, room, kind }: { readonly x: number; readonly room: number; readonly kind: StripSegment['kind'] },
): string {
  const plate = element('rect', {
    x: x - room / 2 + 1,
    y: 6,
    width: room - 2,
    height: BAR - 12,
    rx: 3,
    fill: palette.paper,
  });
  return (
    plate +
    textElement(
      {
        x,
        y: BAR / 2 + SIZE * 0.36,
        'font-size': SIZE,
        'text-anchor': 'middle',
        'font-weight': 700,
        fill: COLORS[kind],
      },
      label,
    )
  );
}

/** Swatch, word and count of every segment, in rows as wide as the strip. */
function key(
  segments: readonly StripSegment[],
  width: number,
  prefix: string,
): { readonly marks: string; readonly rows: number } {
  let x = 0;
  let row = 0;
  const marks = segments.map(({ kind, label, countLabel }) => {
    const words = `${label} ${countLabel}`;
    const needed = SWATCH + 6 + textWidth(words, SIZE);
    if (x > 0 && x + needed > width) {
      x = 0;
      row += 1;
    }
    const y = BAR + 10 + row * ROW;
    const swatch = element('rect', {
      x: x + 1,
      y,
      width: SWATCH,
      height: SWATCH,
      fill: fillOf(kind, prefix),
      stroke: COLORS[kind],
      'stroke-width': 1.5,
    });
    const text = textElement({ x: x + SWATCH + 7, y: y + SWATCH - 2, 'font-size': SIZE, fill: palette.text }, words);
    x += needed + 18;
    return swatch + text;
  });
  return { marks: marks.join(''), rows: row + 1 };
}

export function progressStrip(spec: StripSpec): Drawing {
  const width = spec.width ?? 640;
  const shown = spec.segments.filter(({ count }) => count > 0);
  if (shown.length === 0) {
    return drawing(
      spec,
      { width, height: BAR },
      textElement({ x: 0, y: BAR / 2 + 5, 'font-size': SIZE, fill: palette.text }, spec.emptyText),
    );
  }
  const strip = piecesOf(shown, width).map((piece) => stripMarks(piece, spec.prefix));
  const { marks, rows } = key(shown, width, spec.prefix);
  return drawing(spec, { width, height: BAR + 10 + rows * ROW }, patterns(spec.prefix), ...strip, marks);
}
