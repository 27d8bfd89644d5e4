export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The slopes between all pairs of points with different x, ascending. Their median is the Theil–Sen slope.
 * H. Theil (1950), A rank-invariant method of linear and polynomial regression analysis, I–III, Proc. Kon. Ned. Akad. v.
 * Wetensch. A 53; P. K. Sen (1968), Estimates of the regression coefficient based on Kendall's tau, JASA 63 (324), 1379–1389.
 */
export function pairwiseSlopes(points: readonly Point[]): readonly number[] {
  const slopes: number[] = [];
  for (const [index, a] of points.entries()) {
    for (const b of points.slice(index + 1)) {
      if (a.x !== b.x) slopes.push((b.y - a.y) / (b.x - a.x));
    }
  }
  return slopes.sort((a, b) => a - b);
}

/** Linear between the two neighbours (type 7 of Hyndman and Fan 1996). Throws on an empty list. */
export function quantile(ascending: readonly number[], share: number): number {
  const position = (ascending.length - 1) * share;
  const below = ascending[Math.floor(position)];
  const above = ascending[Math.ceil(position)];
  if (below === undefined || above === undefined) throw new RangeError('no quantile of nothing');
  return below === above ? below : below + (above - below) * (position - Math.floor(position));
}

/** The line of the given slope whose intercept is the median of y − slope·x (Sen), read at x. */
export function valueAt(points: readonly Point[], slope: number, x: number): number {
  const intercepts = points.map((point) => point.y - slope * point.x).sort((a, b) => a - b);
  return quantile(intercepts, 0.5) + slope * x;
}
