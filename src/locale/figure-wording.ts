import type { Figure } from '#app';
import type { Comparator, ValueStatus } from '#indicator';
import { isZero, type Period } from '#kernel';
import type { FigureParts } from './figure-parts.ts';
import { printNumber } from './print-number.ts';

/** What one language needs to print a figure. */
export interface FigureWording {
  readonly comparator: Readonly<Record<Comparator, { readonly before: string; readonly after: string }>>;
  readonly rangeMark: string;
  /** Unit of a difference of percentages. */
  readonly points: string;
  /** Said in the bracket behind the figure; empty = not said. */
  readonly status: Readonly<Record<ValueStatus, string>>;
  /** The unit with the blank it needs. */
  unit(unit: string): string;
  period(period: Period): string;
  /** The bracket behind a figure, from what is to be said in it (at least one). */
  note(said: readonly string[]): string;
}

/** Nothing counted is below nothing: `0以下` is printed as `0`. */
function comparatorWords(
  { comparator, value }: Figure,
  wording: FigureWording,
): { readonly before: string; readonly after: string } {
  if (comparator === null || (comparator === 'lte' && isZero(value))) return { before: '', after: '' };
  return wording.comparator[comparator];
}

/** The parts of a figure in print, in joining order. Rounding happens here and nowhere else. */
export function figurePartsIn(wording: FigureWording, figure: Figure): FigureParts {
  const { value, upper, places, signed, measured, status } = figure;
  const number = printNumber(value, places, signed);
  const said = [measured ? wording.period(measured) : '', wording.status[status]].filter((text) => text !== '');
  return {
    ...comparatorWords(figure, wording),
    number: upper ? `${number}${wording.rangeMark}${printNumber(upper, places)}` : number,
    unit: wording.unit(figure.points ? wording.points : figure.unit),
    note: said.length > 0 ? wording.note(said) : '',
  };
}

export function joinParts({ before, number, unit, after, note }: FigureParts, withUnit = true): string {
  return `${before}${number}${withUnit ? unit : ''}${after}${note}`;
}
