/** A sign that leads from an entry of a contents list to its page number, for a pattern. */
export const LEADER = '[.．…‥⋯・･·]';
const LEADERS = new RegExp(`(?:${LEADER}\\s?){4,}\\s*[-－(（]?\\s*[0-9０-９ivx]*\\s*[-－)）]?$`, 'u');

/** An entry of a contents list: it is complete with its page number, and no heading. */
export function endsInLeaders(text: string): boolean {
  return LEADERS.test(text);
}
