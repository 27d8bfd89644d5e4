import type { Box, Fill, Rule } from './drawing.ts';
import { mapped, type Matrix } from './matrix.ts';

/** Points; a filled box no thicker than this is a line. */
const THICKEST_LINE = 3;
/** Points by which a line may lean and still be straight. */
const LEAN = 0.75;
const SHORTEST_LINE = 2;

type Point = readonly [x: number, y: number];

interface SubPath {
  readonly points: readonly Point[];
  readonly closed: boolean;
  readonly curved: boolean;
}

export interface PaintedPath {
  /** Numbers as pdf.js packs them: 0 x y move, 1 x y line, 2 six numbers curve, 3 four numbers curve, 4 close. */
  readonly packed: ArrayLike<number>;
  readonly matrix: Matrix;
  readonly stroked: boolean;
  readonly filled: boolean;
  readonly lineWidth: number;
  readonly colour: string | null;
  readonly order: number;
}

export interface DrawnLines {
  readonly rules: readonly Rule[];
  readonly fills: readonly Fill[];
}

/** The straight lines and filled boxes of one painted path; curves and slanting lines are drawings and leave nothing. */
export function linesOfPath(path: PaintedPath): DrawnLines {
  const rules: Rule[] = [];
  const fills: Fill[] = [];
  for (const sub of subPaths(path.packed, path.matrix)) {
    if (path.stroked && !sub.curved) rules.push(...strokedRules(sub, path.lineWidth));
    if (!path.filled) continue;
    const box = boxOf(sub.points);
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    const thin = Math.min(width, height) <= THICKEST_LINE && Math.max(width, height) >= SHORTEST_LINE;
    if (thin && !sub.curved) rules.push(ruleOfBox(box));
    else if (!thin) fills.push({ ...box, colour: path.colour, order: path.order });
  }
  return { rules, fills };
}

function ruleOfBox({ left, top, right, bottom }: Box): Rule {
  const horizontal = right - left >= bottom - top;
  return horizontal
    ? { horizontal, at: (top + bottom) / 2, from: left, to: right, thickness: bottom - top }
    : { horizontal, at: (left + right) / 2, from: top, to: bottom, thickness: right - left };
}

function strokedRules({ points, closed }: SubPath, lineWidth: number): readonly Rule[] {
  const ends = closed && points[0] ? [...points, points[0]] : points;
  return ends.slice(1).flatMap((point, at) => {
    const before = ends[at];
    return before ? straight(before, point, lineWidth) : [];
  });
}

function straight([x1, y1]: Point, [x2, y2]: Point, thickness: number): readonly Rule[] {
  const [dx, dy] = [Math.abs(x1 - x2), Math.abs(y1 - y2)];
  if (Math.max(dx, dy) < SHORTEST_LINE || Math.min(dx, dy) > LEAN) return [];
  return dx >= dy
    ? [{ horizontal: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2), thickness }]
    : [{ horizontal: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2), thickness }];
}

function boxOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

/** Numbers that follow each sign of a packed path. */
const ARITY = [2, 2, 6, 4, 0];

function subPaths(packed: ArrayLike<number>, matrix: Matrix): readonly SubPath[] {
  const found: { points: Point[]; closed: boolean; curved: boolean }[] = [];
  for (let at = 0; at < packed.length;) {
    const sign = packed[at] ?? 4;
    const arity = ARITY[sign] ?? 0;
    const last = found.at(-1);
    if (sign === 0 || !last) found.push({ points: [], closed: false, curved: false });
    const current = found.at(-1);
    if (current && sign === 4) current.closed = true;
    else if (current) {
      current.curved ||= sign > 1;
      current.points.push(mapped(matrix, packed[at + arity - 1] ?? 0, packed[at + arity] ?? 0));
    }
    at += arity + 1;
  }
  return found.filter(({ points }) => points.length > 1);
}
