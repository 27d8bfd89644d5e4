import type { Assignment } from './assignment.ts';
import type { Shadow } from './shadow.ts';
import { titlesAbove } from '../units/titles-above.ts';

const TOP = -1;

/** Links between two editions, as far as it is asked what moved. */
export type Linked = Pick<Assignment, 'a' | 'b' | 'links' | 'partnerA' | 'partnerB'>;

/**
 * The same links between editions in which no chapter stands below a title that stands beside the chapters in the other one:
 * whichever way, they are the chapters.
 */
export function withoutTitles({ a, b, partnerA, partnerB, links }: Linked): Linked {
  return { a: chaptersOnTop(a, b, partnerA), b: chaptersOnTop(b, a, partnerB), links, partnerA, partnerB };
}

function chaptersOnTop(shadow: Shadow, other: Shadow, partner: Int32Array): Shadow {
  const headings = headingsOf(shadow);
  const [first, second] = headingsOf(other);
  const isBeside = first !== undefined && second !== undefined && second.level <= first.level;
  const title = headings.slice(0, titlesAbove(headings)).find(({ at }) => isBeside && partner[at] === first.at);
  if (!title) return shadow;
  const isChapter = (over: number, at: number): boolean => over === title.at && shadow.units[at]?.kind === 'heading';
  const raised = (above: Int32Array): Int32Array => above.map((over, at) => (isChapter(over, at) ? TOP : over));
  return { ...shadow, parent: raised(shadow.parent), heading: raised(shadow.heading) };
}

function headingsOf({ units }: Shadow) {
  return units.flatMap(({ kind, level, number }, at) => (kind === 'heading' ? [{ level, number, at }] : []));
}
