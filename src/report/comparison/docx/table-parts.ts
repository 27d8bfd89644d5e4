import type { DocumentLine } from '../comparison-document.ts';

/** Word keeps a table to 32,767 rows. */
const MOST_LINES = 30_000;

/** Lines in tables: a line that begins a page begins one, unless a cell goes over it from above. At least one, perhaps without lines. */
export function tableParts(
  lines: readonly DocumentLine[],
  mostLines: number = MOST_LINES,
): readonly (readonly DocumentLine[])[] {
  const parts: [DocumentLine[], ...DocumentLine[][]] = [[]];
  for (const line of lines) {
    const last = parts.at(-1) ?? parts[0];
    const apart = line.cells.every(({ span }) => span > 0);
    const due = line.newPage || last.length >= mostLines;
    if (last.length > 0 && apart && due) parts.push([line]);
    else last.push(line);
  }
  return parts;
}
