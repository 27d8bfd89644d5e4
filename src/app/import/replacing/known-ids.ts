/** Leaves room for what is made of an id: measurements, and the number that tells two apart. */
const LONGEST = 70;

/**
 * Every id of a later draft under the one it has in the earlier draft, where it is the same thing (`same`); under one that the
 * earlier draft does not use, where it is not.
 */
export function knownIds<T extends string>(
  ids: readonly T[],
  earlier: readonly T[],
  same: ReadonlyMap<T, T>,
): ReadonlyMap<T, T> {
  const taken = new Set<string>([...earlier, ...ids.filter((id) => !same.has(id) && !earlier.includes(id))]);
  return new Map(
    ids.map((id) => {
      const known = same.get(id) ?? (earlier.includes(id) ? freeId(id, taken) : id);
      taken.add(known);
      return [id, known];
    }),
  );
}

function freeId<T extends string>(id: T, taken: ReadonlySet<string>): T {
  const short = [...id].slice(0, LONGEST).join('');
  let nth = 2;
  while (taken.has(`${short}-${nth}`)) nth += 1;
  return `${short}-${nth}` as T;
}
