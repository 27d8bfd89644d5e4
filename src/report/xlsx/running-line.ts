/** Excel allows a header or footer 255 characters. */
const LONGEST_LINE = 200;

/** Words on the left, a field on the right, in 8 points. `&` begins a field and is doubled to stand for itself. */
export function runningLine(text: string, field: string): string {
  const characters = [...text.replaceAll('&', '&&')];
  const shown =
    characters.length > LONGEST_LINE / 2 && text.length > LONGEST_LINE
      ? `${characters.slice(0, LONGEST_LINE / 2).join('')}…`
      : characters.join('');
  return `&L&8 ${shown}&R&8 ${field}`;
}
