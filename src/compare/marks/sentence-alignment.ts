import { pairsInOrder } from './column-pairs.ts';
import { alignFigures, withFigures } from './figure-alignment.ts';
import { alignBlock, type Block, type TokenRun } from './token-alignment.ts';
import type { Tokens } from './tokens.ts';

/** Sentences that share less than this of their words do not face each other. */
const ALIKE = 0.4;
/** Words on one side times sentences on the other; larger texts are not looked at by sentences. */
const MOST_CELLS = 1_000_000;
/** What ます or する behind a change weighs at most. */
const ENDING = 0.5;

/**
 * The words that a reader would call kept. Whole sentences that came or went are set apart first, so that no words of a
 * sentence that stayed are looked for in them; but only where this keeps no less of the text, an ending aside.
 */
export function alignSentences(x: Tokens, y: Tokens): readonly TokenRun[] {
  const whole = { fromX: 0, toX: x.words.length, fromY: 0, toY: y.words.length };
  return alignFigures(x, y, whole) ?? withFigures(alignWords(x, y, whole), x, y);
}

function alignWords(x: Tokens, y: Tokens, whole: Block): readonly TokenRun[] {
  const plain = alignBlock(x, y, whole);
  const stretches = stretchesThatStayed(x, y);
  if (stretches.length === 0) return plain;
  const apart = stretches.flatMap((stretch) => alignBlock(x, y, stretch));
  return keptWeight(apart, x) >= keptWeight(plain, x) - ENDING ? apart : plain;
}

function keptWeight(runs: readonly TokenRun[], { weights }: Tokens): number {
  let sum = 0;
  for (const run of runs) for (let at = 0; at < run.length; at += 1) sum += weights[run.x + at] ?? 0;
  return sum;
}

/** What stands before, between and behind the sentences that only one side has; empty where there are none of these. */
function stretchesThatStayed(x: Tokens, y: Tokens): readonly Block[] {
  const [ofX, ofY] = [sentencesOf(x), sentencesOf(y)];
  if (ofX.length + ofY.length <= 2 || x.words.length * ofY.length > MOST_CELLS) return [];
  const pairs = pairsInOrder(ofX.length, ofY.length, (i, j) => sharedWeight(ofX[i], ofY[j]));
  const stretches: Block[] = [];
  let [fromX, fromY, gone, come] = [0, 0, 0, 0];
  for (const [i, j] of [...pairs, [ofX.length, ofY.length] as const]) {
    if (i === null) come += 1;
    else if (j === null) gone += 1;
    else {
      if ((gone === 0) !== (come === 0)) {
        stretches.push({ fromX, toX: startOf(ofX, i - gone), fromY, toY: startOf(ofY, j - come) });
        [fromX, fromY] = [startOf(ofX, i), startOf(ofY, j)];
      }
      [gone, come] = [0, 0];
    }
  }
  return stretches.length === 0 ? [] : [...stretches, { fromX, toX: x.words.length, fromY, toY: y.words.length }];
}

interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /** What each word weighs, all its places together. */
  readonly words: ReadonlyMap<string, number>;
}

/** Behind the last one: its end. */
function startOf(sentences: readonly Sentence[], at: number): number {
  return sentences[at]?.from ?? sentences.at(-1)?.to ?? 0;
}

function sentencesOf({ keys, weights }: Tokens): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let [from, weight, words] = [0, 0, new Map<string, number>()];
  keys.forEach((key, at) => {
    const own = weights[at] ?? 0;
    weight += own;
    words.set(key, (words.get(key) ?? 0) + own);
    const isEnd = key === '。' && !/^[」』)]/.test(keys[at + 1] ?? '');
    if (!isEnd && at + 1 < keys.length) return;
    sentences.push({ from, to: at + 1, weight, words });
    [from, weight, words] = [at + 1, 0, new Map()];
  });
  return sentences;
}

/** What two sentences have in common; 0 where that is too little. */
function sharedWeight(one: Sentence | undefined, other: Sentence | undefined): number {
  if (!one || !other) return 0;
  let shared = 0;
  for (const [key, weight] of one.words) shared += Math.min(weight, other.words.get(key) ?? 0);
  return 2 * shared >= ALIKE * (one.weight + other.weight) ? shared : 0;
}
