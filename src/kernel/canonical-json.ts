import { decimalText, isDecimal } from './decimal.ts';

/** One text for one value of plain data: keys sorted by UTF-16 unit, no blanks, decimals as `{"decimal":"0.90"}`, whole numbers without end as `{"integer":"7"}`. What hashes are taken of. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (isDecimal(part)) return { decimal: decimalText(part) };
    if (typeof part === 'bigint') return { integer: String(part) };
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
