import type { Place } from '#kernel';
import type { Finding, FindingPlace } from './finding.ts';

/** Characters shown on either side of what was met. */
export const SHOWN = 15;

/** The context of a finding taken apart: before what was met, it, and after it. */
export function contextParts({
  place,
  found,
  context,
}: Finding): readonly [before: string, found: string, after: string] {
  const at = Math.min(SHOWN, place.start);
  return [context.slice(0, at), found, context.slice(at + found.length)];
}

/**
 * The place as it is said to a person: in running text that of the first letter met, where its line, paragraph or page is known;
 * the head of a stored table is no row.
 */
export function shownPlace({ kind, headings: _headings, start, end: _end, ...place }: FindingPlace): Place {
  const { row, ...rest } = place;
  const isInTable = kind === 'cell' || kind === 'head';
  const where = row === 0 ? rest : place;
  const isKnown = place.line !== undefined || place.paragraph !== undefined || place.page !== undefined;
  return isInTable || kind === 'figure' || !isKnown ? where : { ...where, offset: start };
}
