import type { DataFormat } from '#app';

/** The last part of a data file's address: `first-2019.csv`. The year is the fiscal year, the format the file's ending. */
export interface DataFile {
  readonly edition: string;
  readonly year: string;
  readonly format: DataFormat;
}

export function dataFileName({ edition, year, format }: DataFile): string {
  return `${edition}-${year}.${format}`;
}

/** An edition's id may hold hyphens: the year is what stands behind the last one. Null = no such form. */
export function readDataFileName(name: string): DataFile | null {
  const [, edition, year, format] = /^(.+)-([0-9]{4})\.(csv|json)$/.exec(name) ?? [];
  if (edition === undefined || year === undefined || (format !== 'csv' && format !== 'json')) return null;
  return { edition, year, format };
}
