import type { Issue, Place } from '#kernel';

/** Of what is found in tables, what has not been told of its cell of a sheet before: an error of a formula, a value that is not stored. */
export function notToldBefore(found: readonly Issue[], before: readonly Issue[]): readonly Issue[] {
  const told = new Set(before.filter(({ severity }) => severity !== 'note').flatMap(({ place }) => keyOf(place)));
  return found.filter(({ code, place }) => !OF_CELLS.test(code) || !keyOf(place).some((key) => told.has(key)));
}

const OF_CELLS = /^(?:number|kpi-grid)\./;

function keyOf({ file, sheet, cell }: Place): readonly string[] {
  return cell === undefined ? [] : [JSON.stringify([file, sheet, cell])];
}
