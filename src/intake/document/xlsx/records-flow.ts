import type { Flow } from '../flow.ts';
import { PLAIN_FORMAT } from './cell-formats.ts';
import { blocksOf } from './region-blocks.ts';
import { regionsOf } from './regions.ts';
import type { VisibleCell } from './visible-cells.ts';

const NOTHING_HIDDEN = { hiddenRows: new Set<number>(), ruledRows: new Set<number>() };

/** The records of a free CSV as the sheet that they are: lines above, tables, notes below, each cell with its row and column. */
export function flowOfRecords(records: readonly (readonly string[])[]): Flow {
  const rows = records.map((cells, row) => cells.flatMap((text, column) => cellOf(text, row, column)));
  const filled = rows.filter((row) => row.length > 0);
  const blocks = regionsOf(filled, NOTHING_HIDDEN).flatMap((region) => blocksOf(region, null));
  return { blocks, furniture: [], unplaced: [] };
}

function cellOf(text: string, row: number, column: number): readonly VisibleCell[] {
  if (text.trim() === '') return [];
  const place = { row: row + 1, column: column + 1 };
  const said = { text, marks: [], bold: false, number: null, isOtherwise: false, phonetic: '', issue: null };
  const cell = { ...said, row, column, place, format: PLAIN_FORMAT };
  return [{ cell, row, bottom: row, column, columns: 1 }];
}
