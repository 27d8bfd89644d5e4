import type { Issue, Place } from '#kernel';

/** Of what is found in tables, what has not been told of its cell of a sheet before: an error of a formula, a value that is not stored. */
export function notToldBefore(found: readonly Issue[], before: readonly Issue[]): readonly Issue[] {
  const isTold = toldCells(before);
  return found.filter(({ code, place }) => !OF_CELLS.test(code) || !isTold(place));
}

const OF_CELLS = /^(?:number|kpi-grid)\./;

/** Whether more than a note was told of a cell of a sheet; of any other place never. */
export function toldCells(issues: readonly Issue[]): (place: Place) => boolean {
  const told = new Set(issues.filter(({ severity }) => severity !== 'note').flatMap(({ place }) => keyOf(place)));
  return (place) => keyOf(place).some((key) => told.has(key));
}

function keyOf({ file, sheet, cell }: Place): readonly string[] {
  return cell === undefined ? [] : [JSON.stringify([file, sheet, cell])];
}
