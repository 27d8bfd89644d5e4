import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { symbolReader, type SymbolReader } from '../symbol-characters.ts';
import type { Box, Fill, Glyph, PageDrawing, Rule } from './drawing.ts';
import { composed, IDENTITY, mapped, matrixOf, type Matrix } from './matrix.ts';
import { linesOfPath } from './paths.ts';

/** What is needed of a font; pdf.js gives more. */
export interface DrawnFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
  readonly fontMatrix?: readonly number[] | null;
}

interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly vmetric?: readonly number[] | null;
  readonly isSpace: boolean;
  readonly accent?: unknown;
}

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface PageFrame {
  readonly width: number;
  readonly height: number;
  /** From the page's own space to points from the upper left corner. */
  readonly toPage: Matrix;
  readonly fonts: ReadonlyMap<string, DrawnFont>;
  /** Whether a group of optional content is shown. */
  readonly shows: (group: unknown) => boolean;
}

interface State {
  matrix: Matrix;
  text: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  font: DrawnFont | null;
  bold: boolean;
  size: number;
  direction: 1 | -1;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  fill: string | null;
  lineWidth: number;
  /** Whether the space was moved, and whether anything was painted since the state was saved: a dropped picture leaves this trace. */
  moved: boolean;
  painted: boolean;
}

interface Marked {
  readonly mark: number | null;
  readonly artifact: boolean;
  readonly hidden: boolean;
}

type Arguments = readonly unknown[];

/** Runs the operators of a page and keeps where each character, straight line, filled box and picture comes to stand. */
export function drawPage(operators: OperatorList, frame: PageFrame): PageDrawing {
  const drawer = new Drawer(frame);
  operators.fnArray.forEach((operator, at) => drawer.run(operator, (operators.argsArray[at] ?? []) as Arguments));
  const { glyphs, rules, fills, pictures } = drawer;
  return { width: frame.width, height: frame.height, glyphs, rules, fills, pictures };
}

const INVISIBLE_MODE = 3;
const PICTURE_AT_LEAST = 8;

class Drawer {
  readonly glyphs: Glyph[] = [];
  readonly rules: Rule[] = [];
  readonly fills: Fill[] = [];
  readonly pictures: Box[] = [];
  readonly #frame: PageFrame;
  readonly #saved: State[] = [];
  readonly #marked: Marked[] = [];
  #state: State;
  #order = 0;

  constructor(frame: PageFrame) {
    this.#frame = frame;
    this.#state = { ...INITIAL, matrix: frame.toPage };
  }

  run(operator: number, given: Arguments): void {
    const action = ACTIONS.get(operator);
    if (action) action(this, this.#state, given);
  }

  save(): void {
    this.#saved.push(this.#state);
    this.#state = { ...this.#state, moved: false, painted: false };
  }

  restore(): void {
    const before = this.#saved.pop();
    if (!before) return;
    const { moved, painted, matrix } = this.#state;
    if (moved && !painted) this.#picture(matrix);
    before.painted ||= painted || moved;
    this.#state = before;
  }

  #picture(matrix: Matrix): void {
    const corners = [mapped(matrix, 0, 0), mapped(matrix, 1, 0), mapped(matrix, 0, 1), mapped(matrix, 1, 1)];
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    const box = { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
    if (box.right - box.left >= PICTURE_AT_LEAST && box.bottom - box.top >= PICTURE_AT_LEAST) this.pictures.push(box);
  }

  /** An annotation is drawn from the page's own space, whatever was left open before it. */
  annotation(matrix: Matrix): void {
    this.save();
    this.#state = { ...INITIAL, matrix: composed(this.#frame.toPage, matrix) };
  }

  font(name: string, size: number): void {
    this.#state.font = this.#frame.fonts.get(name) ?? null;
    this.#state.bold = isBold(this.#state.font);
    this.#state.size = Math.abs(size);
    this.#state.direction = size < 0 ? -1 : 1;
  }

  mark(tag: string, property: unknown): void {
    const outer = this.#marked.at(-1) ?? { mark: null, artifact: false, hidden: false };
    const hidden = outer.hidden || (tag === 'OC' && property !== null && !this.#frame.shows(property));
    const mark = typeof property === 'number' ? property : outer.mark;
    this.#marked.push({ mark, artifact: outer.artifact || tag === 'Artifact', hidden });
  }

  unmark(): void {
    this.#marked.pop();
  }

  show(shown: readonly (ShownGlyph | number)[]): void {
    const state = this.#state;
    state.painted = true;
    if (!state.font || state.size === 0) return;
    const pen = penOf(state, this.#marked.at(-1));
    for (const entry of shown) {
      if (typeof entry === 'number') advance(state, ((pen.vertical ? 1 : -1) * entry * state.size) / 1000, pen.along);
      else this.#glyph(entry, pen);
    }
  }

  #glyph(shown: ShownGlyph, pen: Pen): void {
    const state = this.#state;
    const width = pen.vertical && shown.vmetric ? -(shown.vmetric[0] ?? 0) * pen.unit : shown.width * pen.unit;
    if (shown.unicode !== '') this.#place(pen.symbols(shown.unicode), width * pen.along, pen);
    const spacing = (shown.isSpace ? state.wordSpacing : 0) + state.charSpacing;
    advance(state, pen.vertical ? width - spacing * state.direction : width + spacing * state.direction, pen.along);
  }

  #place(text: string, width: number, { matrix, vertical, size, turn, bold, marked }: Pen): void {
    const { x, y, rise, fill, mode } = this.#state;
    const foot = mapped(matrix, x, y + rise);
    const [x1, y1] = foot;
    const [x2, y2] = mapped(matrix, x + width, y + rise);
    this.glyphs.push({
      text,
      left: Math.min(x1, x2),
      right: Math.max(x1, x2),
      baseline: y1,
      foot,
      length: Math.hypot(x2 - x1, y2 - y1),
      size,
      turn,
      vertical,
      bold,
      colour: fill,
      invisible: mode === INVISIBLE_MODE || (marked?.hidden ?? false),
      mark: marked?.mark ?? null,
      artifact: marked?.artifact ?? false,
      order: (this.#order += 1),
    });
  }

  path(operator: number, packed: ArrayLike<number> | null): void {
    const state = this.#state;
    state.painted = true;
    const stroked = STROKES.has(operator);
    const filled = FILLS.has(operator);
    if (!packed || (!stroked && !filled) || this.#marked.at(-1)?.hidden) return;
    const [a, b] = state.matrix;
    const lineWidth = state.lineWidth * Math.hypot(a, b);
    this.#order += 1;
    const { matrix, fill: colour } = state;
    const drawn = linesOfPath({ packed, matrix, stroked, filled, lineWidth, colour, order: this.#order });
    this.rules.push(...drawn.rules);
    this.fills.push(...drawn.fills);
  }
}

const INITIAL: State = {
  matrix: IDENTITY,
  text: IDENTITY,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  font: null,
  bold: false,
  size: 0,
  direction: 1,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  fill: '#000000',
  lineWidth: 1,
  moved: false,
  painted: false,
};

/** What all characters of one run have in common. */
interface Pen {
  /** From the space of the text to the page. */
  readonly matrix: Matrix;
  /** +1 or −1 times the horizontal scale. */
  readonly along: number;
  readonly unit: number;
  readonly vertical: boolean;
  readonly size: number;
  readonly turn: Glyph['turn'];
  readonly bold: boolean;
  readonly symbols: SymbolReader;
  readonly marked: Marked | undefined;
}

function penOf(state: State, marked: Marked | undefined): Pen {
  const { matrix: outer, text, font, bold, size, scale, direction } = state;
  const matrix = composed(outer, text);
  return {
    matrix,
    along: scale * direction,
    unit: size * (font?.fontMatrix?.[0] ?? 0.001),
    vertical: font?.vertical ?? false,
    size: size * Math.hypot(matrix[2], matrix[3]) || size * Math.hypot(matrix[0], matrix[1]),
    turn: turnOf(matrix[0] * direction, matrix[1] * direction),
    bold,
    symbols: symbolReader(font?.name ?? ''),
    marked,
  };
}

function advance(state: State, by: number, along: number): void {
  if (state.font?.vertical) state.y -= by;
  else state.x += by * along;
}

const QUARTER = Math.PI / 2;

function turnOf(dx: number, dy: number): Glyph['turn'] {
  const quarters = Math.atan2(dy, dx) / QUARTER;
  const nearest = Math.round(quarters);
  return Math.abs(quarters - nearest) > 0.05 ? null : ((((nearest % 4) + 4) % 4) as Glyph['turn']);
}

const BOLD_NAME = /bold|heavy|black|demi|(?:[-_ ]|\bW)(?:[6-9]|DB|EB)\b/i;

function isBold(font: DrawnFont | null): boolean {
  return font?.bold === true || font?.black === true || BOLD_NAME.test(font?.name ?? '');
}

const STROKES: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const FILLS: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

type Action = (drawer: Drawer, state: State, given: Arguments) => void;

const numberAt = (given: Arguments, at: number): number => Number(given[at] ?? 0);

function move(state: State, x: number, y: number): void {
  state.x = state.lineX += x;
  state.y = state.lineY += y;
}

function setText(state: State, matrix: Matrix): void {
  Object.assign(state, { text: matrix, x: 0, y: 0, lineX: 0, lineY: 0 });
}

function transformed(state: State, matrix: Matrix): void {
  state.matrix = composed(state.matrix, matrix);
  state.moved = true;
}

const open: Action = (drawer, _, [matrix]) => {
  drawer.save();
  drawer.run(OPS.transform, [...matrixOf(matrix as ArrayLike<number> | null)]);
};
const close: Action = (drawer, state) => {
  state.painted = true;
  drawer.restore();
};
const colour = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const ACTIONS: ReadonlyMap<number, Action> = new Map<number, Action>([
  [OPS.save, (drawer) => drawer.save()],
  [OPS.restore, (drawer) => drawer.restore()],
  [OPS.transform, (_, state, given) => transformed(state, matrixOf(given as readonly number[]))],
  [OPS.paintFormXObjectBegin, open],
  [OPS.paintFormXObjectEnd, close],
  [OPS.beginGroup, (drawer, state, [group]) => open(drawer, state, [(group as { matrix?: unknown })?.matrix])],
  [OPS.endGroup, close],
  [
    OPS.beginAnnotation,
    (drawer, _, given) => {
      const [transform, matrix] = [given[2], given[3]].map((entry) => matrixOf(entry as ArrayLike<number> | null));
      drawer.annotation(composed(transform ?? IDENTITY, matrix ?? IDENTITY));
    },
  ],
  [OPS.endAnnotation, close],
  [OPS.setLineWidth, (_, state, given) => (state.lineWidth = numberAt(given, 0))],
  [OPS.setCharSpacing, (_, state, given) => (state.charSpacing = numberAt(given, 0))],
  [OPS.setWordSpacing, (_, state, given) => (state.wordSpacing = numberAt(given, 0))],
  [OPS.setHScale, (_, state, given) => (state.scale = numberAt(given, 0) / 100)],
  [OPS.setLeading, (_, state, given) => (state.leading = -numberAt(given, 0))],
  [OPS.setTextRenderingMode, (_, state, given) => (state.mode = numberAt(given, 0))],
  [OPS.setTextRise, (_, state, given) => (state.rise = numberAt(given, 0))],
  [OPS.setFont, (drawer, _, given) => drawer.font(String(given[0]), numberAt(given, 1))],
  [OPS.beginText, (_, state) => setText(state, IDENTITY)],
  [OPS.setTextMatrix, (_, state, [matrix]) => setText(state, matrixOf(matrix as ArrayLike<number>))],
  [OPS.moveText, (_, state, given) => move(state, numberAt(given, 0), numberAt(given, 1))],
  [
    OPS.setLeadingMoveText,
    (_, state, given) => {
      state.leading = numberAt(given, 1);
      move(state, numberAt(given, 0), numberAt(given, 1));
    },
  ],
  [OPS.nextLine, (_, state) => move(state, 0, state.leading)],
  [OPS.showText, (drawer, _, [shown]) => drawer.show(shown as readonly (ShownGlyph | number)[])],
  [OPS.setFillRGBColor, (_, state, [value]) => (state.fill = colour(value))],
  [OPS.setFillColorN, (_, state) => (state.fill = null)],
  [OPS.beginMarkedContent, (drawer, _, [tag]) => drawer.mark((tag as { name?: string })?.name ?? '', null)],
  [OPS.beginMarkedContentProps, (drawer, _, [tag, property]) => drawer.mark(String(tag), property ?? null)],
  [OPS.endMarkedContent, (drawer) => drawer.unmark()],
  [
    OPS.constructPath,
    (drawer, _, given) => drawer.path(numberAt(given, 0), (given[1] as [ArrayLike<number> | null])[0]),
  ],
  [OPS.shadingFill, (_, state) => (state.painted = true)],
  [
    OPS.setGState,
    (drawer, state, [entries]) => {
      for (const [key, value] of (entries ?? []) as readonly (readonly [string, unknown])[]) {
        if (key === 'LW') state.lineWidth = Number(value);
        if (key === 'Font') drawer.font(String((value as Arguments)[0]), Number((value as Arguments)[1]));
      }
    },
  ],
]);
