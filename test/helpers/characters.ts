/** How often each visible character stands in texts. */
export function characterCounts(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const character of text.replace(/\s/g, '')) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return counts;
}

/** Characters that stand in `all` more often than in `some`, each as often as that. */
export function missingFrom(all: ReadonlyMap<string, number>, some: ReadonlyMap<string, number>): string {
  return [...all]
    .map(([character, count]) => character.repeat(Math.max(0, count - (some.get(character) ?? 0))))
    .join('');
}
