/** A whole in parts by their shares; what rounding leaves is put on the last one. */
export function sharedWidths(shares: readonly number[], whole: number): readonly number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => Math.round((share / sum) * whole));
  const excess = widths.reduce((total, width) => total + width, 0) - whole;
  return widths.map((width, index) => (index === widths.length - 1 ? width - excess : width));
}
