import { textWidth } from './text-width.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A label that wants to stand near its mark. Requests come in the order of their importance. */
export interface LabelRequest {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly prefers: 'above' | 'below';
  readonly color: string;
  /** Half the width of what the mark lies on (a bar): a label beside the mark stands clear of it. */
  readonly reach?: number;
}

export interface PlacedLabel {
  readonly text: string;
  readonly color: string;
  readonly box: Box;
  /** It stands on a bar, and needs a plate to be read there. */
  readonly onBar: boolean;
}

/** What labels must not leave, must not hide, and had better not cross. */
export interface Surroundings {
  readonly area: Box;
  readonly marks: readonly Box[];
  /** Labels may stand on them, on a plate, but had better stand beside. */
  readonly bars: readonly Box[];
  readonly lines: readonly Line[];
  readonly fontSize: number;
}

const CLEARANCE = 8;
const COST = { mark: 40, line: 15, bar: 5, order: 2 } as const;

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function inside(box: Box, area: Box): boolean {
  return box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
}

/** True where a line passes through a box, found at steps small beside a label. */
function crosses({ x1, y1, x2, y2 }: Line, box: Box): boolean {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4));
  for (let step = 0; step <= steps; step += 1) {
    const x = x1 + ((x2 - x1) * step) / steps;
    const y = y1 + ((y2 - y1) * step) / steps;
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true;
  }
  return false;
}

/** Places around a mark, the best first: the preferred side, the other, beside, further off. */
function places({ text, x, y, prefers, reach = 0 }: LabelRequest, { area, fontSize }: Surroundings): readonly Box[] {
  const width = textWidth(text, fontSize);
  const centred = Math.min(Math.max(x - width / 2, area.left), area.right - width);
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + fontSize });
  const above = y - CLEARANCE - fontSize;
  const below = y + CLEARANCE;
  const near = prefers === 'above' ? [above, below] : [below, above];
  const far =
    prefers === 'above' ? [above - fontSize - 2, below + fontSize + 2] : [below + fontSize + 2, above - fontSize - 2];
  const beside = [x + reach + CLEARANCE, x - reach - CLEARANCE - width].map((left) => at(left, y - fontSize / 2));
  const shifted = near.flatMap((top) => [at(x - 2, top), at(x - width + 2, top)]);
  return [...near.map((top) => at(centred, top)), ...shifted, ...beside, ...far.map((top) => at(centred, top))];
}

function costOf(box: Box, order: number, { marks, lines, bars }: Surroundings): number {
  const hidden = marks.filter((mark) => overlaps(mark, box)).length;
  const crossed = lines.filter((line) => crosses(line, box)).length;
  const onBars = bars.filter((bar) => overlaps(bar, box)).length;
  return hidden * COST.mark + crossed * COST.line + onBars * COST.bar + order * COST.order;
}

/** No two labels overlap and none leaves the area; one that finds no place is left to the table beside the chart. */
export function placeLabels(requests: readonly LabelRequest[], around: Surroundings): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const free = places(request, around)
      .map((box, order) => ({ box, cost: costOf(box, order, around) }))
      .filter(({ box }) => inside(box, around.area) && !placed.some((label) => overlaps(label.box, box)));
    const best = free.toSorted((a, b) => a.cost - b.cost)[0];
    if (!best) continue;
    const onBar = around.bars.some((bar) => overlaps(bar, best.box));
    placed.push({ text: request.text, color: request.color, box: best.box, onBar });
  }
  return placed;
}
