import { createHash } from 'node:crypto';

/**
 * Word allows a bookmark 40 characters: a letter or `_` first, then letters, digits and `_`; ids of the plan are longer
 * and of any script. So a name is the first 96 bits of the id's SHA-256. A leading `_` hides it from Word's list of bookmarks.
 */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}

/** Where a figure stands in the text: the first, second … place of the same trace id. `_f` + 24 hex digits + `_1`. */
export function figureBookmark(trace: string, occurrence: number): string {
  return `_f${digest(trace)}_${occurrence}`;
}

/** Where a link of the document leads to. */
export function anchorBookmark(anchor: string): string {
  return `_a${digest(anchor)}`;
}
