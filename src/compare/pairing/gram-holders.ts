/** Which sets hold each gram: those of gram g are `holders[start[g]]` to `holders[start[g + 1] - 1]`, by place. */
export interface GramHolders {
  readonly start: Int32Array;
  readonly holders: Int32Array;
}

/** Of the grams below `limit`. */
export function holdersOf(sets: readonly Int32Array[], limit: number): GramHolders {
  const start = new Int32Array(limit + 1);
  for (const set of sets)
    for (let at = 0; at < set.length; at += 1) {
      const gram = set[at] as number;
      if (gram < limit) start[gram + 1] = (start[gram + 1] as number) + 1;
    }
  for (let gram = 0; gram < limit; gram += 1) start[gram + 1] = (start[gram + 1] as number) + (start[gram] as number);
  const next = start.slice();
  const holders = new Int32Array(start[limit] as number);
  sets.forEach((set, place) => {
    for (let at = 0; at < set.length; at += 1) {
      const gram = set[at] as number;
      if (gram >= limit) continue;
      const free = next[gram] as number;
      holders[free] = place;
      next[gram] = free + 1;
    }
  });
  return { start, holders };
}
