/** A white between left and right. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

/** Where nothing stands, from the far left to the far right. */
export function freeBetween(extents: readonly Extent[]): readonly Gap[] {
  const free: Gap[] = [];
  let reached = -Infinity;
  for (const { left, right } of extents.toSorted((a, b) => a.left - b.left)) {
    if (left > reached) free.push({ from: reached, to: left });
    reached = Math.max(reached, right);
  }
  return [...free, { from: reached, to: Infinity }];
}

/** The whites that both have, where they are that wide. */
export function commonGaps(some: readonly Gap[], others: readonly Gap[], width: number): readonly Gap[] {
  return some.flatMap((gap) =>
    others.flatMap((other) => {
      const [from, to] = [Math.max(gap.from, other.from), Math.min(gap.to, other.to)];
      return to - from >= width ? [{ from, to }] : [];
    }),
  );
}
