import type { Tokens } from './tokens.ts';

/** `length` tokens from `x` on one side and from `y` on the other are the same, in one spelling or another. */
export interface TokenRun {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** A stretch of either side. */
export interface Block {
  readonly fromX: number;
  readonly toX: number;
  readonly fromY: number;
  readonly toY: number;
}

/** What one more change costs: a kept word between two changes must be worth more than this. */
const CHANGE = 3;
/** Cells of one table; larger blocks are first cut at rare phrases that both sides hold once. */
const MOST_CELLS = 1_000_000;
const PHRASE = 4;

/**
 * The words of a block that stay: the heaviest common subsequence, less a charge for every stretch of change; equal words at
 * its start and at its end in any case. A block too large for that, without a phrase of its own in common, counts as changed
 * throughout.
 */
export function alignBlock(x: Tokens, y: Tokens, { fromX, toX, fromY, toY }: Block): readonly TokenRun[] {
  const most = Math.min(toX - fromX, toY - fromY);
  let head = 0;
  while (head < most && x.keys[fromX + head] === y.keys[fromY + head]) head += 1;
  let tail = 0;
  while (tail < most - head && x.keys[toX - tail - 1] === y.keys[toY - tail - 1]) tail += 1;
  const inner = alignMiddle(x, y, { fromX: fromX + head, toX: toX - tail, fromY: fromY + head, toY: toY - tail });
  return [{ x: fromX, y: fromY, length: head }, ...inner, { x: toX - tail, y: toY - tail, length: tail }];
}

function alignMiddle(x: Tokens, y: Tokens, block: Block): readonly TokenRun[] {
  const cells = (block.toX - block.fromX) * (block.toY - block.fromY);
  if (cells === 0) return [];
  if (cells <= MOST_CELLS) return alignExactly(x, y, block);
  const anchors = increasing(commonPhrases(x, y, block));
  if (anchors.length === 0) return [];
  const runs: TokenRun[] = [];
  let { fromX, fromY } = block;
  for (const anchor of [...anchors, { x: block.toX, y: block.toY, length: 0 }]) {
    if (anchor.x < fromX || anchor.y < fromY) continue;
    const between = { fromX, toX: anchor.x, fromY, toY: anchor.y };
    runs.push(...alignBlock(x, y, between));
    if (anchor.length > 0) runs.push(anchor);
    fromX = anchor.x + anchor.length;
    fromY = anchor.y + anchor.length;
  }
  return runs;
}

/** Phrases that stand once in either block, by their places. */
function commonPhrases(x: Tokens, y: Tokens, { fromX, toX, fromY, toY }: Block): readonly TokenRun[] {
  const inX = onceIn(x.keys, fromX, toX);
  const inY = onceIn(y.keys, fromY, toY);
  return [...inX].flatMap(([phrase, at]): readonly TokenRun[] => {
    const other = inY.get(phrase) ?? -1;
    return at < 0 || other < 0 ? [] : [{ x: at, y: other, length: PHRASE }];
  });
}

function onceIn(words: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at + PHRASE <= to; at += 1) {
    const phrase = words.slice(at, at + PHRASE).join('\n');
    places.set(phrase, places.has(phrase) ? -1 : at);
  }
  return places;
}

/** The longest chain rising on both sides (they come sorted by x). */
function increasing(runs: readonly TokenRun[]): readonly TokenRun[] {
  const tails: number[] = [];
  const before = new Int32Array(runs.length).fill(-1);
  runs.forEach((run, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[tails[middle] ?? 0]?.y ?? 0) < run.y) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const chain: TokenRun[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const run = runs[at];
    if (run) chain.push(run);
  }
  return chain.reverse();
}

/** Worth of the best way to each cell: where its last words are kept, and where it ends in a change. */
interface Table {
  readonly width: number;
  readonly kept: Float64Array;
  readonly changed: Float64Array;
}

function alignExactly(x: Tokens, y: Tokens, block: Block): readonly TokenRun[] {
  const rows = block.toX - block.fromX;
  const width = block.toY - block.fromY + 1;
  const table = {
    width,
    kept: new Float64Array((rows + 1) * width).fill(-Infinity),
    changed: new Float64Array((rows + 1) * width).fill(-Infinity),
  };
  table.kept[0] = 0;
  for (let j = 1; j < width; j += 1) table.changed[j] = -CHANGE;
  for (let i = 1; i <= rows; i += 1) fillRow(table, i, { x, y, block });
  return traced(table, rows, block);
}

function fillRow(
  { width, kept, changed }: Table,
  i: number,
  { x, y, block }: { x: Tokens; y: Tokens; block: Block },
): void {
  const word = x.keys[block.fromX + i - 1];
  const worth = x.weights[block.fromX + i - 1] ?? 0;
  const row = i * width;
  changed[row] = -CHANGE;
  for (let j = 1; j < width; j += 1) {
    const at = row + j;
    const [above, before, corner] = [at - width, at - 1, at - width - 1];
    if (word === y.keys[block.fromY + j - 1])
      kept[at] = worth + Math.max(kept[corner] as number, changed[corner] as number);
    const begun = Math.max(kept[above] as number, kept[before] as number) - CHANGE;
    changed[at] = Math.max(begun, changed[above] as number, changed[before] as number);
  }
}

function traced({ width, kept, changed }: Table, rows: number, { fromX, fromY }: Block): readonly TokenRun[] {
  const runs: TokenRun[] = [];
  const worth = (values: Float64Array, at: number): number => values[at] ?? -Infinity;
  const keeps = (at: number): boolean => worth(kept, at) >= worth(changed, at);
  let [i, j] = [rows, width - 1];
  let isKept = keeps(i * width + j);
  while (i > 0 || j > 0) {
    const at = i * width + j;
    if (isKept) {
      i -= 1;
      j -= 1;
      runs.push({ x: fromX + i, y: fromY + j, length: 1 });
      isKept = keeps(at - width - 1);
      continue;
    }
    const up = i > 0 ? Math.max(worth(kept, at - width) - CHANGE, worth(changed, at - width)) : -Infinity;
    const left = j > 0 ? Math.max(worth(kept, at - 1) - CHANGE, worth(changed, at - 1)) : -Infinity;
    const from = up >= left ? at - width : at - 1;
    isKept = worth(kept, from) - CHANGE >= worth(changed, from);
    if (up >= left) i -= 1;
    else j -= 1;
  }
  return runs.reverse();
}
