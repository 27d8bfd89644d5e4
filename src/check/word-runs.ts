import type { CheckView } from './check-view.ts';
import { segmentsOf } from './strange-letters.ts';
import { isText, type Passage, type Spot } from './passage.ts';

/** A dash behind katakana may stand for a long vowel: that is a matter of spelling. */
const RUN = /[\p{Script=Han}々]{2,24}|[\p{Script=Katakana}ー]{3,24}(?![－‐−―\p{Script=Katakana}ー])/gu;

const KATAKANA = /^[\p{Script=Katakana}ー]/u;

/** A stretch of kanji or of katakana between other letters. */
export interface WordRun {
  readonly spot: Spot;
  readonly text: string;
  readonly katakana: boolean;
}

export interface WordRuns {
  readonly runs: readonly WordRun[];
  /** How often each stands, as a whole stretch, in the document and in the texts beside it. */
  readonly counts: ReadonlyMap<string, number>;
  /** The same with the beginnings and ends of longer runs that are whole words: 運営委員会 of 施設運営委員会. */
  readonly words: ReadonlyMap<string, number>;
  /** How often two letters stand side by side in them. */
  readonly pairs: ReadonlyMap<string, number>;
}

const known = new WeakMap<CheckView, WordRuns>();

/** Read once for a view. */
export function wordRunsOf(view: CheckView): WordRuns {
  const made = known.get(view) ?? readRuns(view);
  known.set(view, made);
  return made;
}

function readRuns({ passages, beside }: CheckView): WordRuns {
  const runs = passages.filter(isText).flatMap(runsOf);
  const counts = new Map<string, number>();
  const pairs = new Map<string, number>();
  const count = (text: string): void => {
    counts.set(text, (counts.get(text) ?? 0) + 1);
    for (let at = 0; at < text.length - 1; at += 1) {
      const pair = text.slice(at, at + 2);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  };
  for (const { text } of runs) count(text);
  for (const text of beside) for (const [run] of text.matchAll(RUN)) count(run);
  return { runs, counts, words: wordsOf(counts), pairs };
}

const SHORTEST_WORD = 4;

function wordsOf(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const words = new Map(counts);
  const add = (word: string, count: number): void => {
    if (word.length >= SHORTEST_WORD) words.set(word, (words.get(word) ?? 0) + count);
  };
  for (const [run, count] of counts) {
    if (run.length <= SHORTEST_WORD || KATAKANA.test(run)) continue;
    for (const { start } of segmentsOf(run).slice(1)) {
      add(run.slice(0, start), count);
      add(run.slice(start), count);
    }
  }
  return words;
}

function runsOf(passage: Passage): readonly WordRun[] {
  return Array.from(passage.text.matchAll(RUN), ({ index, 0: text }) => ({
    spot: { passage, start: index, end: index + text.length },
    text,
    katakana: KATAKANA.test(text),
  }));
}
