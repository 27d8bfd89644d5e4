import type { Passage } from './passage.ts';

/** A sentence of a passage, or a part of one that is too long: work on one is bounded, whatever the passage. */
export interface Sentence {
  readonly passage: Passage;
  /** Offset into the passage. */
  readonly start: number;
  /** Half width, without its 。. */
  readonly narrow: string;
}

/** UTF-16 units. The longest sentence of the plans looked at has 250. */
const LONGEST = 400;
const PIECE = new RegExp(`[^。]{1,${LONGEST}}`, 'gu');

export function sentencesOf(passage: Passage): readonly Sentence[] {
  return Array.from(passage.narrow.matchAll(PIECE), ({ index, 0: narrow }) => ({ passage, start: index, narrow }));
}

/** The spot of a stretch of a sentence. */
export function spotIn({ passage, start }: Sentence, { from, to }: { readonly from: number; readonly to: number }) {
  return { passage, start: start + from, end: start + to };
}
