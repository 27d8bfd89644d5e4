import { decimal, decimalText } from '#kernel';
import type { Decimal } from '#kernel';

/** Decimals stand in JSON as `{"decimal":"0.90"}`: jsonb would keep neither exactness nor trailing zeros of a number. */
interface TaggedDecimal {
  readonly decimal: string;
}

/** Text for a jsonb column. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isDecimal(part) ? tagged(part) : part));
}

/** The value that `toJson` wrote, from what the database driver parsed. Keys may come back in another order. */
export function fromJson(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(fromJson);
  if (!isObject(json)) return json;
  if (isTagged(json)) return decimal(json.decimal);
  return Object.fromEntries(Object.entries(json).map(([key, part]) => [key, fromJson(part)]));
}

/** One text for one value: keys sorted by UTF-16 unit, no blanks. What hashes are taken of. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (isDecimal(part)) return tagged(part);
    if (!isObject(part) || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function tagged(value: Decimal): TaggedDecimal {
  return { decimal: decimalText(value) };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isDecimal(value: unknown): value is Decimal {
  return isObject(value) && 'coefficient' in value && typeof value.coefficient === 'bigint';
}

function isTagged(value: object): value is TaggedDecimal {
  return 'decimal' in value && typeof value.decimal === 'string' && Object.keys(value).length === 1;
}
