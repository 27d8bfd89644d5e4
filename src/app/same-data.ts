/** Whether two values of plain data say the same, in whatever order their keys stand. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const keys = (of: object): readonly string[] =>
    Object.entries(of).flatMap(([key, value]) => (value === undefined ? [] : [key]));
  const [mine, its] = [keys(one), keys(other)];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    mine.length === its.length &&
    mine.every((key) => isSameData(one[key as keyof typeof one], other[key as keyof typeof other]))
  );
}
