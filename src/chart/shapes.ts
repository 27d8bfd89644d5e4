import { palette } from './palette.ts';
import { element } from './svg.ts';

/** The marks of a series; each kind has a shape of its own. */
export function circle(x: number, y: number, hollow: boolean): string {
  return element('circle', {
    cx: x,
    cy: y,
    r: 4.5,
    fill: hollow ? palette.paper : palette.actual,
    stroke: palette.actual,
    'stroke-width': 2,
  });
}

export function diamond(x: number, y: number): string {
  const r = 6;
  return element('path', {
    d: `M${pair(x, y - r)}L${pair(x + r, y)}L${pair(x, y + r)}L${pair(x - r, y)}Z`,
    fill: palette.paper,
    stroke: palette.target,
    'stroke-width': 2,
  });
}

export function square(x: number, y: number): string {
  return element('rect', {
    x: x - 4.5,
    y: y - 4.5,
    width: 9,
    height: 9,
    fill: palette.paper,
    stroke: palette.baseline,
    'stroke-width': 2,
  });
}

export const DASHES = { target: '6 4', estimate: '2 3', break: '3 3' } as const;

export function segment(
  from: { x: number; y: number },
  to: { x: number; y: number },
  style: Readonly<Record<string, string | number>>,
): string {
  return element('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...style });
}

/** `12.34,5` as paths write a position. */
export function pair(x: number, y: number): string {
  return `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`;
}
