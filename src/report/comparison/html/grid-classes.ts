import { looksOfGrids, type GridLook, type GridRows } from '../grid-looks.ts';

/** Names that the rules of the comparison know, for the parts of a table in a cell. */
export interface GridClasses {
  readonly table: string | null;
  /** Of `col`, one a column. */
  readonly columns: readonly string[];
  /** Of the cells of each column, heads too. */
  readonly cells: readonly (string | null)[];
}

/** Steps of 1/40 of the width have a name: no style stands in the page. */
const STEPS = 40;

export function gridClasses({ shares, figures, scale }: GridLook): GridClasses {
  return {
    table: scale < 1 ? 'dense' : null,
    columns: shares.map((share) => `of40-${Math.max(1, Math.round(share * STEPS))}`),
    cells: figures.map((is) => (is ? 'figure' : null)),
  };
}

/** For each of the tables that stand below each other in a column of so many twelfths of the page. */
export function classesOfGrids(grids: readonly GridRows[], width: number): readonly GridClasses[] {
  return looksOfGrids(grids, width).map(gridClasses);
}
