import { palette } from './palette.ts';
import { drawing, element, textElement, type ChartText, type Drawing } from './svg.ts';
import { wrapText } from './wrap-text.ts';

export interface TreeGoal {
  /** Number and title as printed. */
  readonly label: string;
  readonly directions: readonly string[];
}

export interface PlanTreeSpec extends ChartText {
  /** Heads of the two columns: `基本目標`, `施策の方向`. */
  readonly heads: { readonly goal: string; readonly direction: string };
  readonly goals: readonly TreeGoal[];
  readonly width?: number;
}

const SIZE = 13;
const LINE = 18;
const PADDING = 9;
const GAP = 8;
const GOAL_GAP = 18;
const CHANNEL = 40;
const HEAD = 30;
const GOAL_SHARE = 0.4;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

interface Branch {
  readonly goal: Box;
  readonly directions: readonly Box[];
  readonly bottom: number;
}

function boxAt(text: string, place: { readonly x: number; readonly y: number; readonly width: number }): Box {
  const lines = wrapText(text, place.width - 2 * PADDING, SIZE);
  return { ...place, height: lines.length * LINE + 2 * PADDING, lines };
}

/** One goal with its directions beside it; both columns are centred on each other. */
function branchAt({ label, directions }: TreeGoal, y: number, width: number): Branch {
  const goalWidth = Math.round((width - CHANNEL) * GOAL_SHARE);
  const right = { x: goalWidth + CHANNEL, width: width - goalWidth - CHANNEL };
  const boxes: Box[] = [];
  for (const text of directions) {
    const last = boxes.at(-1);
    boxes.push(boxAt(text, { ...right, y: last ? last.y + last.height + GAP : y }));
  }
  const last = boxes.at(-1);
  const goal = boxAt(label, { x: 0, y, width: goalWidth });
  const height = Math.max(goal.height, last ? last.y + last.height - y : 0);
  const used = last ? last.y + last.height - y : 0;
  const lowered = boxes.map((box) => ({ ...box, y: box.y + (height - used) / 2 }));
  return { goal: { ...goal, y: y + (height - goal.height) / 2 }, directions: lowered, bottom: y + height };
}

function boxMarks(
  { x, y, width, height, lines }: Box,
  colors: { readonly fill: string; readonly text: string },
): string {
  const frame = element('rect', {
    x: x + 1,
    y,
    width: width - 2,
    height,
    rx: 4,
    fill: colors.fill,
    stroke: palette.boxLine,
    'stroke-width': 1.5,
  });
  const words = lines.map((line, index) =>
    textElement({ x: x + PADDING, y: y + PADDING + SIZE + index * LINE, 'font-size': SIZE, fill: colors.text }, line),
  );
  return frame + words.join('');
}

const middle = ({ y, height }: Box): number => y + height / 2;

/** A trunk out of the goal and a twig into every direction. */
function connectors({ goal, directions }: Branch): string {
  const first = directions[0];
  const last = directions.at(-1);
  if (!first || !last) return '';
  const style = { stroke: palette.boxLine, 'stroke-width': 1.5, fill: 'none' };
  const from = goal.x + goal.width;
  const trunk = from + CHANNEL / 2;
  const top = Math.min(middle(first), middle(goal));
  const bottom = Math.max(middle(last), middle(goal));
  const twigs = directions.map((box) => `M${trunk},${middle(box)}L${box.x},${middle(box)}`).join('');
  return element('path', {
    d: `M${from},${middle(goal)}L${trunk},${middle(goal)}M${trunk},${top}L${trunk},${bottom}${twigs}`,
    ...style,
  });
}

function heads({ heads: { goal, direction } }: PlanTreeSpec, width: number): string {
  const style = { y: SIZE + 4, 'font-size': SIZE, 'font-weight': 700, fill: palette.text };
  const right = Math.round((width - CHANNEL) * GOAL_SHARE) + CHANNEL;
  return textElement({ x: 2, ...style }, goal) + textElement({ x: right + 2, ...style }, direction);
}

/** 施策体系図: every goal with its directions, joined by lines, the words wrapped. */
export function planTreeDiagram(spec: PlanTreeSpec): Drawing {
  const width = spec.width ?? 720;
  let y = HEAD;
  const branches = spec.goals.map((goal) => {
    const branch = branchAt(goal, y, width);
    y = branch.bottom + GOAL_GAP;
    return branch;
  });
  const marks = branches.map(
    (branch) =>
      connectors(branch) +
      boxMarks(branch.goal, { fill: palette.goalBox, text: palette.paper }) +
      branch.directions.map((box) => boxMarks(box, { fill: palette.box, text: palette.text })).join(''),
  );
  return drawing(spec, { width, height: Math.max(HEAD, y - GOAL_GAP + 2) }, heads(spec, width), ...marks);
}
