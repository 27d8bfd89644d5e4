import type { Figure } from '#app';
import { traceId } from '#kernel';
import type { Locale } from '#locale';
import { textCell, type SheetCell } from './sheet.ts';

/** What is printed around a number and stands in a column of its own here. */
export type Part = 'unit' | 'upper' | 'comparator' | 'period' | 'status';

/** A figure as it stands in a line; `unit` false: its unit is said elsewhere. */
export interface PlacedFigure {
  readonly cell: Figure;
  readonly unit: boolean;
}

export interface PartColumn {
  readonly head: string;
  /** Whether a page would print the part there. A column of the part is made where it says so for one figure at least. */
  readonly said: (placed: PlacedFigure) => boolean;
  readonly of: (figure: Figure) => SheetCell;
}

export function partColumns(locale: Locale): Readonly<Record<Part, PartColumn>> {
  const { headings, labels } = locale;
  const unitOf = (figure: Figure): string => locale.figureParts(figure).unit.trim();
  return {
    unit: {
      head: headings.unit,
      said: ({ cell, unit }) => unit && unitOf(cell) !== '',
      of: (figure) => textCell(unitOf(figure)),
    },
    upper: { head: headings.upperEnd, said: ({ cell }) => cell.upper !== null, of: upperEnd },
    comparator: {
      head: headings.comparator,
      said: ({ cell }) => cell.comparator !== null,
      of: ({ comparator }) => textCell(comparator && labels.comparator[comparator]),
    },
    period: {
      head: headings.measuredPeriod,
      said: ({ cell }) => cell.measured !== null,
      of: ({ measured }) => textCell(measured && locale.periodText(measured)),
    },
    status: {
      head: headings.status,
      said: ({ cell }) => cell.status !== 'confirmed',
      of: ({ status }) => textCell(labels.status[status]),
    },
  };
}

/** The upper end of a range is a number of its own; its trace is that of the figure with `/upper`. */
function upperEnd(figure: Figure): SheetCell {
  const { upper, trace } = figure;
  return upper === null
    ? null
    : { kind: 'figure', figure: { ...figure, value: upper, upper: null, trace: traceId(`${trace}/upper`) } };
}
