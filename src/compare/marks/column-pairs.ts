/** Columns of two tables that face each other, by their places; null where a column stands on one side only. */
export type ColumnPair = readonly [old: number | null, new: number | null];

/** How surely two columns are the same; 0 = they are not. */
type Worth = (old: number, next: number) => number;

/**
 * The pairing worth most that keeps the order of both tables: a column that changed its place is one gone and one come.
 * With the sides swapped the pairs are swapped.
 */
export function pairColumns(old: readonly string[], next: readonly string[], worth: Worth): readonly ColumnPair[] {
  if (next.join('\n') >= old.join('\n')) return pairsInOrder(old.length, next.length, worth);
  const back = pairsInOrder(next.length, old.length, (j, i) => worth(i, j));
  return back.map(([ofNew, ofOld]): ColumnPair => [ofOld, ofNew]);
}

/** The same for places only, the first side leading where two pairings are worth the same. */
export function pairsInOrder(old: number, next: number, worth: Worth): readonly ColumnPair[] {
  const width = next + 1;
  const best = new Float64Array((old + 1) * width);
  const worthFrom = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = old - 1; i >= 0; i -= 1) {
    for (let j = next - 1; j >= 0; j -= 1) {
      const own = worth(i, j);
      const paired = own > 0 ? own + worthFrom(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(paired, worthFrom(i + 1, j), worthFrom(i, j + 1));
    }
  }
  const pairs: ColumnPair[] = [];
  let [i, j] = [0, 0];
  while (i < old || j < next) {
    if (i < old && (j === next || worthFrom(i, j) === worthFrom(i + 1, j))) pairs.push([i++, null]);
    else if (i === old || worthFrom(i, j) === worthFrom(i, j + 1)) pairs.push([null, j++]);
    else pairs.push([i++, j++]);
  }
  return pairs;
}

/** Where as many columns came as went between two that stayed, they face each other under other names. */
export function withRenamed(pairs: readonly ColumnPair[]): readonly ColumnPair[] {
  return betweenStaying(pairs, (gone, come) =>
    gone.length === come.length
      ? gone.map((at, place): ColumnPair => [at, come[place] ?? null])
      : [...gone.map((at): ColumnPair => [at, null]), ...come.map((at): ColumnPair => [null, at])],
  );
}

/** Where as many columns of a kind came as went between two that stayed, these were renewed. Kinds by place; empty = none. */
export function withRenewed(
  pairs: readonly ColumnPair[],
  kinds: { readonly old: readonly string[]; readonly new: readonly string[] },
): readonly ColumnPair[] {
  return betweenStaying(pairs, (gone, come) => {
    const [before, after] = [gone.map((at) => kinds.old[at] ?? ''), come.map((at) => kinds.new[at] ?? '')];
    const isRenewed = (kind: string | undefined, other: string | undefined): boolean =>
      kind !== '' && kind === other && countOf(before, kind) === countOf(after, kind);
    return pairColumns(before, after, (i, j) => (isRenewed(before[i], after[j]) ? 1 : 0)).map(([i, j]): ColumnPair => [
      gone[i ?? -1] ?? null,
      come[j ?? -1] ?? null,
    ]);
  });
}

function countOf(kinds: readonly string[], kind: string | undefined): number {
  return kinds.filter((other) => other === kind).length;
}

/** Pairs anew the columns that went and came between two that stayed. */
function betweenStaying(
  pairs: readonly ColumnPair[],
  settle: (gone: readonly number[], come: readonly number[]) => readonly ColumnPair[],
): readonly ColumnPair[] {
  const out: ColumnPair[] = [];
  let [gone, come]: [number[], number[]] = [[], []];
  for (const pair of pairs) {
    const [ofOld, ofNew] = pair;
    if (ofOld === null || ofNew === null) {
      if (ofOld !== null) gone.push(ofOld);
      if (ofNew !== null) come.push(ofNew);
      continue;
    }
    out.push(...settle(gone, come), pair);
    [gone, come] = [[], []];
  }
  return [...out, ...settle(gone, come)];
}
