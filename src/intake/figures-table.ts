import { heldAt, type PlacedBlock, type ReadDocument } from '#app';
import { decimalText, type Place } from '#kernel';
import type { CsvRow, CsvTable } from './read-csv.ts';
import { isWholeFiguresHead } from './read-figures-csv.ts';

/** The first table of a document with the head of a 指標CSV, as where one was saved as a workbook; null where there is none. */
export function figuresTable({ editions, held = [] }: ReadDocument, file: string): CsvTable | null {
  for (const { block, cells, place } of editions.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'table' || !isWholeFiguresHead(block.head)) continue;
    const columns = block.head.map((name) => name.trim().normalize('NFC'));
    const at = new Map(columns.map((name, index) => [name, index]));
    const numbers = heldAt(held);
    const rows = block.rows.map((texts, index): CsvRow => {
      const places = cells?.rows[index] ?? [];
      const placeOf = (column: string | undefined): Place => {
        const own = column === undefined ? places[0] : places[at.get(column) ?? -1];
        return { file, ...(own ?? rowPlace(place, index, column)) };
      };
      return {
        row: index + 2,
        cell: (column) => {
          const number = numbers(placeOf(column));
          return number ? decimalText(number) : (texts[at.get(column) ?? -1] ?? '').trim();
        },
        place: placeOf,
      };
    });
    return { columns, rows, issues: [] };
  }
  return null;
}

function rowPlace(place: PlacedBlock['place'], index: number, column: string | undefined): Place {
  return { ...place, row: index + 2, ...(column === undefined ? {} : { column }) };
}
