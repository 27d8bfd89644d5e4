/** What is called by names less alike than this, of headings, items, rows or indicators, may be two things. */
export const SAME_NAME = 0.85;

/** Share of the pairs of neighbouring characters that two folded texts have in common, 0–1 (Dice); both empty: 1. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const left = new Map<string, number>();
  for (const pair of pairsOf(one)) left.set(pair, (left.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of pairsOf(other)) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    common += 1;
  }
  return (2 * common) / (one.length + other.length + 2);
}

/** The borders of the text count as characters. */
function pairsOf(text: string): readonly string[] {
  return Array.from({ length: text.length + 1 }, (_, at) => (text[at - 1] ?? '^') + (text[at] ?? '$'));
}
