import type { WriteOptions } from 'hucre/xlsx';
import { columnLetters } from './cell-address.ts';

export interface PrintedPart {
  readonly name: string;
  /** Row of the heads, counted from 0; it is printed on every page. */
  readonly head: number;
  /** Columns and rows that are printed, from the first. */
  readonly columns: number;
  readonly rows: number;
}

/** What is printed, and which row on every page. The library would write the name of the sheet without the quotes that most names need. */
export function printRanges({ name, head, columns, rows }: PrintedPart): NonNullable<WriteOptions['namedRanges']> {
  const quoted = `'${name.replaceAll("'", "''")}'`;
  const area = `$A$1:$${columnLetters(Math.max(columns - 1, 0))}$${rows}`;
  return [
    { name: '_xlnm.Print_Area', range: `${quoted}!${area}`, scope: name },
    { name: '_xlnm.Print_Titles', range: `${quoted}!$${head + 1}:$${head + 1}`, scope: name },
  ];
}
