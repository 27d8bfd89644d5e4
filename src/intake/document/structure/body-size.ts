import type { Item } from './line.ts';

/** Items behind a line among which its text is looked for, and the sentences that tell its size. */
const NEAR = 25;
const SENTENCES = 3;

type SizedLine = { readonly at: number; readonly size: number; readonly text: string };

/**
 * Points of the text below each item; null where nothing is known. It is the largest of the next sentences, else what most of the
 * document is set in: a line set like them is no heading because other parts, such as a list of opinions, are smaller.
 */
export function bodySizes(items: readonly Item[]): readonly (number | null)[] {
  const lines = items.flatMap((item, at): readonly SizedLine[] =>
    item.kind === 'line' && item.look.size !== null ? [{ at, size: item.look.size, text: item.text }] : [],
  );
  const sentences = lines.filter(({ text }) => text.includes('。'));
  const usual = mostFrequent(sentences.length > 0 ? sentences : lines);
  let from = 0;
  return items.map((_, at) => {
    while ((sentences[from]?.at ?? Infinity) <= at) from += 1;
    const next = sentences.slice(from, from + SENTENCES).filter((sentence) => sentence.at <= at + NEAR);
    return next.length > 0 ? Math.max(...next.map(({ size }) => size)) : usual;
  });
}

function mostFrequent(lines: readonly SizedLine[]): number | null {
  return [...charactersBySize(lines)].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function charactersBySize(lines: readonly SizedLine[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return counts;
}
