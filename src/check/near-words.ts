/** Finds the words that are one letter away from a text, in time that depends on the text alone. */
export interface NearWords {
  /** Each differs from `text` by one letter put in, left out or changed, or by two neighbours changed about. */
  near(text: string): readonly string[];
}

/** Words by themselves with one letter left out (symmetric deletion). */
export function nearWords(words: Iterable<string>): NearWords {
  const index = new Map<string, string[]>();
  for (const word of words) {
    for (const key of keysOf(word)) {
      const known = index.get(key);
      if (known) known.push(word);
      else index.set(key, [word]);
    }
  }
  return {
    near(text) {
      const found = keysOf(text).flatMap((key) => index.get(key) ?? []);
      return [...new Set(found)].filter((word) => word !== text && isOneApart(text, word));
    },
  };
}

/** No word is longer: each letter of it costs a key. */
const LONGEST = 16;

function keysOf(word: string): readonly string[] {
  if (word.length > LONGEST) return [];
  return [...new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))])];
}

function isOneApart(a: string, b: string): boolean {
  const { from, to } = differenceOf(a, b);
  if (from.length <= 1 && to.length <= 1) return true;
  return from.length === 2 && to.length === 2 && from[0] === to[1] && from[1] === to[0];
}

/** What stands between the common beginning and the common end. */
export function differenceOf(
  a: string,
  b: string,
): { readonly start: number; readonly from: string; readonly to: string } {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return { start, from: a.slice(start, a.length - end), to: b.slice(start, b.length - end) };
}
