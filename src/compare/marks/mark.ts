import type { Borders, KeptRun } from './kept-runs.ts';
import { printedSpans, type Span } from './printed-spans.ts';
import { printedText, type PrintedText } from './printed-text.ts';
import { settleBorders } from './settle-borders.ts';
import { alignSentences } from './sentence-alignment.ts';
import type { TokenRun } from './token-alignment.ts';
import { tokenize, wordBorders, type Tokens } from './tokens.ts';
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
  if (oldText === newText) return { old: [], new: [], kept: 1 };
  const [marks] = markAll([{ old: printedText(oldText), new: printedText(newText) }]);
  return marks as Marks;
}

export interface PrintedPair {
  readonly old: PrintedText;
  readonly new: PrintedText;
}

/** `mark` of many pairs, in their order. */
export function markAll(pairs: readonly PrintedPair[]): readonly Marks[] {
  const changes = pairs.map(changeOf);
  const borders = wordBorders(changes.flatMap(({ x, y }) => [x.middle, y.middle]));
  return changes.map((change, at) => {
    const [ofX, ofY] = borders.slice(2 * at, 2 * at + 2) as [Uint8Array, Uint8Array];
    return marksOf(change, tokensOf(change.x, ofX, change.head), tokensOf(change.y, ofY, change.head));
  });
}

interface ChangedSide {
  readonly printed: PrintedText;
  /** What lies between the equal beginning and the equal end. */
  readonly middle: string;
}

/** Two texts in a fixed order, so that a swap of the sides cannot change anything. */
interface Change extends Ends {
  readonly swapped: boolean;
  readonly x: ChangedSide;
  readonly y: ChangedSide;
}

function changeOf({ old, new: next }: PrintedPair): Change {
  const swapped = next.source < old.source;
  const [x, y] = swapped ? [next, old] : [old, next];
  const ends = wholeEnds(x.folded.text, y.folded.text);
  const side = (printed: PrintedText): ChangedSide => {
    const { text } = printed.folded;
    return { printed, middle: text.slice(ends.head, text.length - ends.tail) };
  };
  return { swapped, ...ends, x: side(x), y: side(y) };
}

function tokensOf({ printed, middle }: ChangedSide, borders: Uint8Array, head: number): Tokens {
  return tokenize(middle, borders, wordGaps(printed, head, middle.length));
}

function marksOf(change: Change, tokensX: Tokens, tokensY: Tokens): Marks {
  const [x, y] = [change.x.printed, change.y.printed];
  const runs = keptRuns(change, tokensX, tokensY);
  const length = x.folded.text.length + y.folded.text.length;
  const kept = length === 0 ? 1 : (2 * runs.reduce((sum, run) => sum + run.length, 0)) / length;
  const { x: ofX, y: ofY } = printedSpans(runs, x, y);
  return change.swapped ? { old: ofY, new: ofX, kept } : { old: ofX, new: ofY, kept };
}

function keptRuns({ x: ofX, y: ofY, head, tail }: Change, tokensX: Tokens, tokensY: Tokens): readonly KeptRun[] {
  const [x, y] = [ofX.printed.folded, ofY.printed.folded];
  if (x.text === y.text) return x.text === '' ? [] : [{ x: 0, y: 0, length: x.text.length }];
  const inner = alignSentences(tokensX, tokensY)
    .flatMap((run) => keptWords(run, tokensX, tokensY))
    .map((run): KeptRun => ({ ...run, x: head + run.x, y: head + run.y }));
  const ends = { x: x.text.length - tail, y: y.text.length - tail, length: tail };
  return settleBorders([{ x: 0, y: 0, length: head }, ...inner, ends], {
    x,
    y,
    bordersX: bordersOf(tokensX, head),
    bordersY: bordersOf(tokensY, head),
    printedX: ofX.printed.isBorder,
    printedY: ofY.printed.isBorder,
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

/** All of equal texts; equal beginnings and ends up to a sign between clauses, where words cannot run across; where sentences came or went, whole ones only. */
function wholeEnds(x: string, y: string): Ends {
  if (x === y) return { head: x.length, tail: 0 };
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
