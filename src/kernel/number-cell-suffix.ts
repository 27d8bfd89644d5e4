import { foldWidth } from './fold-width.ts';
import { isKnownUnit } from './known-units.ts';
import type { CellComparator, ValueCell } from './number-cell.ts';
import type { Refusal } from './number-cell-refusals.ts';
import { parseYear } from './parse-year.ts';

type Suffix = Pick<ValueCell, 'comparator' | 'approximate' | 'measured' | 'unit'>;

const COMPARATORS: Readonly<Record<string, CellComparator>> = {
  以上: 'gte',
  超: 'gt',
  以下: 'lte',
  以内: 'lte',
  未満: 'lt',
};

const BRACKETS = /^\(([^()]*)\)/;
const COMPARATOR = /^(以上|以下|以内|未満|超)(?!\p{L})/u;
const APPROXIMATE = /^(程度|前後|くらい|ぐらい)(?!\p{L})/u;
const UNIT = /^[^\s()0-9]+?(?=以上|以下|以内|未満|超|程度|前後|くらい|ぐらい|\s|\(|$)/;

interface Piece {
  readonly length: number;
  readonly adds: Suffix;
}

/** One piece of what follows the digits, or null. A unit may hold digits (㎡ written m2) only where it is known. */
function nextPiece(rest: string, expectedUnit: string | undefined): Piece | null {
  const year = BRACKETS.exec(rest);
  if (year) {
    const reading = parseYear(year[1] ?? '');
    return reading.ok ? { length: year[0].length, adds: { measured: reading.value } } : null;
  }
  const comparator = COMPARATOR.exec(rest)?.[1];
  const code = comparator === undefined ? undefined : COMPARATORS[comparator];
  if (comparator !== undefined && code) return { length: comparator.length, adds: { comparator: code } };
  const about = APPROXIMATE.exec(rest)?.[1];
  if (about !== undefined) return { length: about.length, adds: { approximate: true } };
  return unitPiece(rest, expectedUnit);
}

function unitPiece(rest: string, expectedUnit: string | undefined): Piece | null {
  if (expectedUnit && rest.startsWith(expectedUnit))
    return { length: expectedUnit.length, adds: { unit: printed(expectedUnit) } };
  const withDigits = /^[^\s()]+?[23](?=\s|\(|以|未|超|程|$)/.exec(rest)?.[0];
  const unit = withDigits !== undefined && isKnownUnit(withDigits) ? withDigits : UNIT.exec(rest)?.[0];
  return unit !== undefined && isKnownUnit(unit) ? { length: unit.length, adds: { unit: printed(unit) } } : null;
}

function printed(unit: string): string {
  return unit.replaceAll('%', '％');
}

function refusalOf(rest: string, offset: number): Refusal {
  if (rest.startsWith('(')) return { code: 'number.parenthesis', offset, expected: '749(H30)' };
  if (/^[-+\u2010-\u2015\u2212△▲]?\d/.test(rest)) return { code: 'number.two-values', offset, expected: '1234.5' };
  return { code: 'number.suffix', offset, expected: '以上, 以下, 未満, 超, 程度, (H30)' };
}

/** Reads unit, comparator, 程度 and measured year after the digits, in any order, each at most once. */
export function readSuffix(text: string, from: number, unit?: string): Suffix | Refusal {
  const expectedUnit = unit === undefined ? undefined : foldWidth(unit);
  const suffix: Suffix = {};
  for (let offset = from; ;) {
    offset += /^\s*/.exec(text.slice(offset))?.[0].length ?? 0;
    const rest = text.slice(offset);
    if (rest === '') return suffix;
    const piece = nextPiece(rest, expectedUnit);
    if (!piece) return refusalOf(rest, offset);
    const [added] = Object.keys(piece.adds);
    if (added !== undefined && added in suffix)
      return { code: 'number.said-twice', offset, expected: text.slice(0, offset).trim() };
    if (disagrees(piece.adds.unit, expectedUnit)) {
      return { code: 'number.unit-disagrees', offset, expected: unit ?? '' };
    }
    Object.assign(suffix, piece.adds);
    offset += piece.length;
  }
}

function disagrees(unit: string | undefined, expectedUnit: string | undefined): boolean {
  return unit !== undefined && expectedUnit !== undefined && foldWidth(unit) !== expectedUnit;
}
