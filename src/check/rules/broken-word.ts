import type { CheckView } from '../check-view.ts';
import { differenceOf, nearWords, type NearWords } from '../near-words.ts';
import { replacing, type Rule, type Sighting } from '../rule.ts';
import { isBetterRead, isStrange } from '../strange-letters.ts';
import { wordRunsOf, type WordRun, type WordRuns } from '../word-runs.ts';

/** How often a word must stand before it is taken for what is meant; a short one is hit by chance more easily. */
const USUAL = 3;
const USUAL_SHORT = 4;
const SHORT = 3;
/** A word that has lost its first or last letter is still a word more often. */
const USUAL_AT_ENDS = 5;
/** Katakana words of four letters differ by one too often: スタート, スマート. */
const LONG_KATAKANA = 5;

/**
 * A word one letter away from one that the house uses again and again. Of kanji, the dictionary must read the line better
 * with it, or the letters that differ must be strange where they stand: 運営員会 is told beside 運営委員会, 就農支援 is left
 * alone beside 就業支援.
 */
export const brokenWord: Rule = {
  severity: 'warning',
  find: (view: CheckView) => {
    const words = wordRunsOf(view);
    const usual = [...words.words].filter(([word, count]) => count >= (word.length > SHORT ? USUAL : USUAL_SHORT));
    const near = nearWords(usual.filter(([word]) => word.length >= SHORT).map(([word]) => word));
    return words.runs
      .filter(({ text }) => (words.counts.get(text) ?? 0) <= 1)
      .flatMap((run) => brokenIn(run, { words, near }));
  },
};

interface Known {
  readonly words: WordRuns;
  readonly near: NearWords;
}

/** Offsets into the run. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

function brokenIn(run: WordRun, { words, near }: Known): readonly Sighting[] {
  const candidates = stretchesOf(run).flatMap(([start, end]) =>
    near
      .near(run.text.slice(start, end))
      .map((word) => ({ start, end, word }))
      .filter((candidate) => isMeant(run, candidate, words)),
  );
  const [best] = candidates.toSorted((a, b) => b.word.length - a.word.length);
  if (!best) return [];
  const { passage, start } = run.spot;
  const spot = { passage, start: start + best.start, end: start + best.end };
  return [replacing(spot, best.word, { usual: words.words.get(best.word) ?? 0 })];
}

/** The whole run, and of kanji, which stand close together, its beginnings and ends. */
function stretchesOf({ text, katakana }: WordRun): readonly (readonly [start: number, end: number])[] {
  const whole = [0, text.length] as const;
  if (katakana) return [whole];
  const lengths = Array.from({ length: Math.max(0, text.length - SHORT) }, (_, at) => at + SHORT);
  return [whole, ...lengths.flatMap((length) => [[0, length] as const, [text.length - length, text.length] as const])];
}

function isMeant(run: WordRun, candidate: Candidate, words: WordRuns): boolean {
  const { start, end, word } = candidate;
  const { text, katakana } = run;
  const written = text.slice(start, end);
  const complete = text.startsWith(word, start) || text.slice(0, end).endsWith(word);
  if (complete || written.endsWith('第') || (words.words.get(written) ?? 0) > 1) return false;
  if (katakana) return isMeantKatakana(written, word);
  const whole = written === text;
  if (word.length <= SHORT && !whole) return false;
  const { start: at, from, to } = differenceOf(written, word);
  if (whole && isStrange({ text, at, from }, words.pairs)) return true;
  const atEnds = at === 0 || at + from.length === written.length;
  if (atEnds && !isLostAtEnd(run, candidate, { at, from, to, usual: words.words.get(word) ?? 0 })) return false;
  return isBetterRead(text, text.slice(0, start) + word + text.slice(end));
}

interface Loss {
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly usual: number;
}

/** A first or last letter that is missing or wrong, at an end of the run, of a word used often. */
function isLostAtEnd(run: WordRun, candidate: Candidate, { at, from, to, usual }: Loss): boolean {
  return (
    (run.text.length > SHORT || from === '') &&
    to !== '' &&
    usual >= USUAL_AT_ENDS &&
    !touchesWord(run, candidate) &&
    !isInside(run, candidate, at)
  );
}

/** 農水産業 begins like 農水産物: what follows in the run belongs to the word too. */
function isInside({ text }: WordRun, { start, end }: Candidate, at: number): boolean {
  return (at === 0 && start > 0) || (at > 0 && end < text.length);
}

const WORDLY = /[\p{Script=Katakana}ーA-Za-zＡ-Ｚａ-ｚ]/u;

/** ブランド力向上: what stands before belongs to the word. */
function touchesWord({ spot: { passage, start, end } }: WordRun, candidate: Candidate): boolean {
  const before = candidate.start === 0 ? (passage.text[start - 1] ?? '') : '';
  const after = start + candidate.end === end ? (passage.text[end] ?? '') : '';
  return WORDLY.test(before) || WORDLY.test(after);
}

function isMeantKatakana(written: string, word: string): boolean {
  const { start, from, to } = differenceOf(written, word);
  const atEnds = start === 0 || start + from.length === written.length;
  if (from.length !== to.length || from.length > 1)
    return word.length > SHORT && (!atEnds || word.length >= LONG_KATAKANA);
  return !atEnds && word.length >= LONG_KATAKANA;
}
