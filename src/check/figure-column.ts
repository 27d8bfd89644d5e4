import type { FiscalYear } from '#kernel';

export type FigureRole = 'baseline' | 'target' | 'actual';

/** What a column of figures holds. */
export interface FigureColumn {
  readonly at: number;
  readonly role: FigureRole;
  readonly year: FiscalYear | null;
}
