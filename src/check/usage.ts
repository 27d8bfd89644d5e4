import type { CheckView } from './check-view.ts';
import { isText } from './passage.ts';

/** Lengths of the stretches that are counted. */
const LENGTHS = [4, 5] as const;
const BREAK = /[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/u;

/** How often a stretch of four or five letters stands in the document and in the texts beside it. */
export interface Usage {
  count(stretch: string): number;
}

const known = new WeakMap<CheckView, Usage>();

/** Counted once for a view. */
export function usageOf(view: CheckView): Usage {
  const counted = known.get(view) ?? countUsage(view);
  known.set(view, counted);
  return counted;
}

function countUsage(view: CheckView): Usage {
  const counts = new Map<string, number>();
  const texts = [...view.passages.filter(isText).map(({ text }) => text), ...view.beside];
  for (const text of texts) for (const part of text.split(BREAK)) countIn(part, counts);
  return {
    count: (stretch) => counts.get(stretch) ?? 0,
  };
}

function countIn(part: string, counts: Map<string, number>): void {
  for (const length of LENGTHS) {
    for (let at = 0; at + length <= part.length; at += 1) {
      const stretch = part.slice(at, at + length);
      counts.set(stretch, (counts.get(stretch) ?? 0) + 1);
    }
  }
}
