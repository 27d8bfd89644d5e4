/** The nearest heading above that is not one of the repeated ones; −1 = none. */
export function distinctAbove(unit: number, parent: Int32Array, repeated: (index: number) => boolean): number {
  let over = parent[unit] ?? -1;
  while (over >= 0 && repeated(over)) over = parent[over] ?? -1;
  return over;
}
