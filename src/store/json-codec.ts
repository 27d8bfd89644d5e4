import { decimal, decimalText, isDecimal } from '#kernel';

/** Decimals stand in JSON as `{"decimal":"0.90"}`: jsonb would keep neither exactness nor trailing zeros of a number. */
interface TaggedDecimal {
  readonly decimal: string;
}

/** Text for a jsonb column. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isDecimal(part) ? ({ decimal: decimalText(part) } satisfies TaggedDecimal) : part,
  );
}

/** The value that `toJson` wrote, from what the database driver parsed. Keys may come back in another order. */
export function fromJson(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(fromJson);
  if (!isObject(json)) return json;
  if (isTagged(json)) return decimal(json.decimal);
  return Object.fromEntries(Object.entries(json).map(([key, part]) => [key, fromJson(part)]));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isTagged(value: object): value is TaggedDecimal {
  return 'decimal' in value && typeof value.decimal === 'string' && Object.keys(value).length === 1;
}
