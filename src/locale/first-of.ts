const MOST = 5;

/** The first of many, with how many more there are. */
export function firstOf(some: readonly string[], between: string, more: (count: number) => string): string {
  const rest = some.length - MOST;
  return some.slice(0, MOST).join(between) + (rest > 0 ? more(rest) : '');
}
