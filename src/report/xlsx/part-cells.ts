import type { Figure } from '#app';
import { traceId } from '#kernel';
import type { Locale } from '#locale';
import { textCell, type SheetCell } from './sheet.ts';

/** What is printed around a number and stands in a column of its own here. */
export type Part = 'unit' | 'upper' | 'comparator' | 'period' | 'status';

export interface PartColumn {
  readonly head: string;
  /** Null where the figure has nothing to say of it. */
  readonly of: (figure: Figure) => SheetCell;
}

export function partColumns(locale: Locale): Readonly<Record<Part, PartColumn>> {
  const { headings, labels } = locale;
  return {
    unit: { head: headings.unit, of: (figure) => textCell(locale.figureParts(figure).unit.trim()) },
    upper: { head: headings.upperEnd, of: upperEnd },
    comparator: { head: headings.comparator, of: ({ comparator }) => textCell(comparator && labels.comparator[comparator]) },
    period: { head: headings.measuredPeriod, of: ({ measured }) => textCell(measured && locale.periodText(measured)) },
    status: { head: headings.status, of: ({ status }) => textCell(labels.status[status]) },
  };
}

/** The upper end of a range is a number of its own; its trace is that of the figure with `/upper`. */
function upperEnd(figure: Figure): SheetCell {
  const { upper, trace } = figure;
  return upper === null ? null : { kind: 'figure', figure: { ...figure, value: upper, upper: null, trace: traceId(`${trace}/upper`) } };
}
