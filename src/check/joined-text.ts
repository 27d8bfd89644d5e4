import type { CheckView } from './check-view.ts';
import { isText, type Passage, type Spot } from './passage.ts';

/** All passages as one text with line breaks between: a pattern runs over it once instead of over each. */
export interface JoinedText {
  readonly text: string;
  /** The spots of a pattern, which must not match a line break. */
  spotsOf(pattern: RegExp): readonly Spot[];
}

const known = new WeakMap<CheckView, JoinedText>();

/** Joined once for a view. */
export function joinedText(view: CheckView): JoinedText {
  const made = known.get(view) ?? join(view.passages.filter(isText));
  known.set(view, made);
  return made;
}

function join(passages: readonly Passage[]): JoinedText {
  const starts: number[] = [];
  let text = '';
  for (const passage of passages) {
    starts.push(text.length);
    text += `${passage.text}\n`;
  }
  const spotAt = (at: number, length: number): readonly Spot[] => {
    const index = lastAtMost(starts, at);
    const passage = passages[index];
    const start = at - (starts[index] ?? 0);
    return passage && start + length <= passage.text.length ? [{ passage, start, end: start + length }] : [];
  };
  return {
    text,
    spotsOf: (pattern) => Array.from(text.matchAll(pattern)).flatMap((match) => spotAt(match.index, match[0].length)),
  };
}

/** Index of the last of ascending numbers that is at most `value`. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
