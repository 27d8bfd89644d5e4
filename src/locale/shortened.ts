import { graphemes } from '#kernel';

/** The first words of a text, as its name: as many characters as fit in half a line of a table cell. */
export function shortened(text: string, most = 20): string {
  const characters = graphemes(text.slice(0, 10 * most));
  return characters.length <= most ? text : `${characters.slice(0, most).join('')}…`;
}
