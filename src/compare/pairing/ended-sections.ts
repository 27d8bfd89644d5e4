import { allAbove } from '../units/unit-tree.ts';
import type { Shadow } from './shadow.ts';
import type { Linked } from './without-titles.ts';

type Outline = Pick<Shadow, 'units' | 'heading' | 'family'>;

/**
 * Whether the tables of two rows are the last text of one section, notes below them aside: a table at the end of a direction may
 * be the direction's and not that of its last measure.
 */
export function endOfOneSection({ a, b, partnerA }: Linked): (i: number, j: number) => boolean {
  const [endedInA, endedInB] = [endedSections(a), endedSections(b)];
  return (i, j) => {
    const ended = endedInB(j);
    return endedInA(i).some((over) => ended.includes(partnerA[over] ?? -1));
  };
}

/** By row of a table the headings above whose text its table ends, the nearest first. */
function endedSections({ units, heading, family }: Outline): (row: number) => readonly number[] {
  const last = lastBelow(heading);
  return (row) => {
    const table = units[row]?.grid?.table;
    const isOfTable = (unit: number): boolean => table !== undefined && units[unit]?.grid?.table === table;
    let end = row + 1;
    while (isOfTable(end)) end += 1;
    while (family[end] === 'note') end += 1;
    return allAbove(heading, row).filter((over) => last[over] === end - 1);
  };
}

/** By heading the last unit below it. */
function lastBelow(heading: Int32Array): Int32Array {
  const last = new Int32Array(heading.length).fill(-1);
  for (let unit = heading.length - 1; unit >= 0; unit -= 1) {
    const end = Math.max(unit, last[unit] as number);
    const over = heading[unit] as number;
    if (over >= 0) last[over] = Math.max(last[over] as number, end);
  }
  return last;
}
