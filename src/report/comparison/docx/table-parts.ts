import type { DocumentLine } from '../comparison-document.ts';

export interface PartSizes {
  /** A heading behind so many lines begins a table. */
  readonly enough: number;
  /** So does any line behind so many. */
  readonly most: number;
}

/** Word keeps a table to 32,767 rows; programs that set pages grow slow long before: LibreOffice with the square of the rows. */
const SIZES: PartSizes = { enough: 1000, most: 2000 };

/** Lines in tables: a line that begins a page begins one, unless a cell goes over it from above. At least one, perhaps without lines. */
export function tableParts(
  lines: readonly DocumentLine[],
  sizes: PartSizes = SIZES,
): readonly (readonly DocumentLine[])[] {
  const parts: [DocumentLine[], ...DocumentLine[][]] = [[]];
  for (const line of lines) {
    const last = parts.at(-1) ?? parts[0];
    if (last.length > 0 && isDue(line, last.length, sizes) && line.cells.every(({ span }) => span > 0))
      parts.push([line]);
    else last.push(line);
  }
  return parts;
}

function isDue({ newPage, heading }: DocumentLine, before: number, { enough, most }: PartSizes): boolean {
  return newPage || (heading && before >= enough) || before >= most;
}
