import { decimal, decimalText } from '#kernel';
import type { Decimal } from '#kernel';
import { fromJson, toJson } from './json-codec.ts';

/** How a field lies in the database: as it is, a decimal as text, raw bytes, or jsonb. The field's type decides. */
type KindOf<V> =
  NonNullable<V> extends Decimal
    ? 'decimal'
    : NonNullable<V> extends string | number | boolean
      ? 'plain'
      : NonNullable<V> extends Uint8Array
        ? 'bytes'
        : 'json';

/** The columns of a record, one for each field under the field's own name; a field that is forgotten does not compile. */
export type Columns<T> = { readonly [Field in keyof T]: KindOf<T[Field]> };

/** A row as Kysely gives and takes it, names in camelCase. */
export type Row = Readonly<Record<string, unknown>>;

type Kind = 'plain' | 'decimal' | 'bytes' | 'json';

export function encodeRecord<T extends object>(columns: Columns<T>, record: T): Row {
  const fields = Object.entries(columns) as [keyof T & string, Kind][];
  return Object.fromEntries(fields.map(([field, kind]) => [field, encode(record[field], kind)]));
}

export function decodeRow<T extends object>(columns: Columns<T>, row: Row): T {
  const fields = Object.entries(columns) as [keyof T & string, Kind][];
  return Object.fromEntries(fields.map(([field, kind]) => [field, decode(row[field], kind)])) as T;
}

function encode(value: unknown, kind: Kind): unknown {
  if (value === null) return null;
  if (kind === 'json') return toJson(value);
  if (kind === 'decimal') return decimalText(value as Decimal);
  // The drivers would turn half a surrogate pair into U+FFFD without a word.
  if (typeof value === 'string' && !value.isWellFormed())
    throw new RangeError(`broken surrogate pair in ${JSON.stringify(value)}`);
  return value;
}

function decode(value: unknown, kind: Kind): unknown {
  if (value === null) return null;
  if (kind === 'json') return fromJson(value);
  return kind === 'decimal' ? decimal(value as string) : value;
}
