import type { Borders, KeptRun } from './kept-runs.ts';
import { printedSpans, type Span } from './printed-spans.ts';
import { printedText, type PrintedText } from './printed-text.ts';
import { settleBorders } from './settle-borders.ts';
import { alignSentences } from './sentence-alignment.ts';
import type { TokenRun } from './token-alignment.ts';
import { tokenize, type Tokens } from './tokens.ts';
import { wordGaps } from './word-gaps.ts';

export interface Marks {
  readonly old: readonly Span[];
  readonly new: readonly Span[];
  /** Share of the folded texts that stands unmarked, 0–1; 1 where both are empty. */
  readonly kept: number;
}

/**
 * What a careful editor would underline on either side: whole words, numbers with their units, one mark rather than three.
 * Outside the marks the two texts are equal after `foldForCompare`. With the sides swapped the marks are swapped.
 */
export function mark(oldText: string, newText: string): Marks {
  return markPrinted(printedText(oldText), printedText(newText));
}

/** `mark` of texts that were read before. */
export function markPrinted(old: PrintedText, next: PrintedText): Marks {
  if (old.source === next.source) return { old: [], new: [], kept: 1 };
  const swapped = next.source < old.source;
  const [x, y] = swapped ? [next, old] : [old, next];
  const runs = keptRuns(x, y);
  const length = x.folded.text.length + y.folded.text.length;
  const kept = length === 0 ? 1 : (2 * runs.reduce((sum, run) => sum + run.length, 0)) / length;
  const { x: ofX, y: ofY } = printedSpans(runs, x, y);
  return swapped ? { old: ofY, new: ofX, kept } : { old: ofX, new: ofY, kept };
}

function keptRuns(ofX: PrintedText, ofY: PrintedText): readonly KeptRun[] {
  const [x, y] = [ofX.folded, ofY.folded];
  if (x.text === y.text) return x.text === '' ? [] : [{ x: 0, y: 0, length: x.text.length }];
  const { head, tail } = wholeEnds(x.text, y.text);
  const [middleX, middleY] = [x.text.slice(head, x.text.length - tail), y.text.slice(head, y.text.length - tail)];
  const tokensX = tokenize(middleX, wordGaps(ofX, head, middleX.length));
  const tokensY = tokenize(middleY, wordGaps(ofY, head, middleY.length));
  const inner = alignSentences(tokensX, tokensY)
    .flatMap((run) => keptWords(run, tokensX, tokensY))
    .map((run): KeptRun => ({ ...run, x: head + run.x, y: head + run.y }));
  const ends = { x: x.text.length - tail, y: y.text.length - tail, length: tail };
  return settleBorders([{ x: 0, y: 0, length: head }, ...inner, ends], {
    x,
    y,
    bordersX: bordersOf(tokensX, head),
    bordersY: bordersOf(tokensY, head),
    printedX: ofX.isBorder,
    printedY: ofY.isBorder,
  });
}

function bordersOf({ borders }: Tokens, head: number): Borders {
  const isBorder = new Uint8Array((borders.at(-1) ?? 0) + 1);
  for (const at of borders) isBorder[at] = 1;
  return { has: (at) => isBorder[at - head] === 1 };
}

/** Words that face each other in two spellings are not kept. */
function keptWords({ x: fromX, y: fromY, length }: TokenRun, x: Tokens, y: Tokens): readonly KeptRun[] {
  const kept: KeptRun[] = [];
  let first = 0;
  for (let at = 0; at <= length; at += 1) {
    if (at < length && x.words[fromX + at] === y.words[fromY + at]) continue;
    if (at > first) {
      const begin = x.borders[fromX + first] as number;
      const end = x.borders[fromX + at] as number;
      kept.push({ x: begin, y: y.borders[fromY + first] as number, length: end - begin });
    }
    first = at + 1;
  }
  return kept;
}

const CLAUSE_END = /[、。「」『』（）()・]/;

interface Ends {
  readonly head: number;
  readonly tail: number;
}

/** Equal beginnings and ends up to a sign between clauses, where words cannot run across; where sentences came or went, whole ones only. */
function wholeEnds(x: string, y: string): Ends {
  const { head, tail } = commonEnds(x, y);
  if (![x, y].some((text) => text.slice(head, text.length - tail).includes('。'))) return { head, tail };
  const isWhole = x.at(-tail - 1) === '。' && y.at(-tail - 1) === '。';
  const [first, last] = [x.slice(0, head).lastIndexOf('。'), x.slice(x.length - tail).indexOf('。')];
  const ofWhole = last < 0 ? 0 : tail - last - 1;
  return { head: first + 1, tail: isWhole ? tail : ofWhole };
}

function commonEnds(x: string, y: string): Ends {
  const least = Math.min(x.length, y.length);
  let head = 0;
  while (head < least && x[head] === y[head]) head += 1;
  while (head > 0 && !CLAUSE_END.test(x[head - 1] ?? '')) head -= 1;
  let tail = 0;
  while (tail < least - head && x.at(-1 - tail) === y.at(-1 - tail)) tail += 1;
  while (tail > 0 && !CLAUSE_END.test(x.at(-tail) ?? '')) tail -= 1;
  return { head, tail };
}
