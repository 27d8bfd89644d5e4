import type { Block, TokenRun } from './token-alignment.ts';
import type { Tokens } from './tokens.ts';

const FIGURE = /[\d〇○◯]/;
/** A word of meaning between two figures weighs as much: 、 and から do not. */
const WORD = 1;

/**
 * The words that stay in a block that differs in figures only, so that 、肺がん between two of them is not marked; null where
 * more differs. Figures with hardly a word between them (10人から20人) are one change.
 */
export function alignFigures(x: Tokens, y: Tokens, { fromX, toX, fromY, toY }: Block): readonly TokenRun[] | null {
  const length = toX - fromX;
  if (length === 0 || length !== toY - fromY) return null;
  const runs: { x: number; y: number; length: number }[] = [];
  for (let at = 0; at < length; at += 1) {
    const [i, j] = [fromX + at, fromY + at];
    const last = runs.at(-1);
    if (x.keys[i] !== y.keys[j]) {
      if (![x.words[i], y.words[j]].every((word = '') => FIGURE.test(word))) return null;
    } else if (last && last.x + last.length === i) last.length += 1;
    else runs.push({ x: i, y: j, length: 1 });
  }
  return runs.filter((run) => run.x === fromX || run.x + run.length === toX || hasWord(x, run));
}

function hasWord({ weights }: Tokens, { x, length }: TokenRun): boolean {
  return weights.subarray(x, x + length).some((weight) => weight >= WORD);
}

/** Kept runs, and what is kept between them where only figures differ. */
export function withFigures(runs: readonly TokenRun[], x: Tokens, y: Tokens): readonly TokenRun[] {
  const out: TokenRun[] = [];
  let [fromX, fromY] = [0, 0];
  for (const run of [...runs, { x: x.words.length, y: y.words.length, length: 0 }]) {
    out.push(...(alignFigures(x, y, { fromX, toX: run.x, fromY, toY: run.y }) ?? []), run);
    [fromX, fromY] = [run.x + run.length, run.y + run.length];
  }
  return out;
}
