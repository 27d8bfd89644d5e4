import type { FoldedText } from '#kernel';
import type { PrintedText } from './printed-text.ts';

/** `length` folded characters from `x` and from `y` on are the same and stay unmarked. */
export interface KeptRun {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** Where words begin or end. */
export interface Borders {
  readonly has: (at: number) => boolean;
}

export interface Sides {
  readonly x: FoldedText;
  readonly y: FoldedText;
  readonly bordersX: Borders;
  readonly bordersY: Borders;
  readonly printedX: PrintedText['isBorder'];
  readonly printedY: PrintedText['isBorder'];
}

export type Step = (runs: readonly KeptRun[], sides: Sides) => readonly KeptRun[];

/** Two runs with what lies between them. */
export function eachGap(
  runs: readonly KeptRun[],
  { x, y }: Sides,
  settle: (left: KeptRun, right: KeptRun) => readonly [KeptRun, KeptRun],
): readonly KeptRun[] {
  const out: KeptRun[] = [];
  let left: KeptRun = { x: 0, y: 0, length: 0 };
  for (const right of [...runs, { x: x.text.length, y: y.text.length, length: 0 }]) {
    const [settled, next] = settle(left, right);
    out.push(settled);
    left = next;
  }
  out.push(left);
  return out;
}

export const HIRAGANA = /^[\u3041-\u3096]*$/;
export const KANJI = /[\u3400-\u9FFF]/;
