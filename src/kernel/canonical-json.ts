import { decimalText, isDecimal } from './decimal.ts';

/**
 * One text for one value of plain data: keys that are array indexes first in their order, the others sorted by UTF-16 unit, no blanks,
 * decimals as `{"decimal":"0.90"}`, whole numbers without end as `{"integer":"7"}`; what is undefined is left out. What hashes are taken of.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'bigint') return `{"integer":"${value}"}`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (isDecimal(value)) return `{"decimal":${JSON.stringify(decimalText(value))}}`;
  return Array.isArray(value) ? `[${value.map(canonicalJson).join(',')}]` : objectText(value);
}

/** The same text piece by piece, for what is too large to be written at once. Pieces end where a value ends that lies `deep` deep. */
export function* canonicalPieces(value: unknown, deep = 4): Generator<string> {
  if (deep === 0 || typeof value !== 'object' || value === null || isDecimal(value)) yield canonicalJson(value);
  else if (Array.isArray(value)) yield* listPieces(value, deep - 1);
  else yield* objectPieces(value, deep - 1);
}

function* listPieces(list: readonly unknown[], deep: number): Generator<string> {
  yield '[';
  for (const [at, item] of list.entries()) {
    if (at > 0) yield ',';
    yield* canonicalPieces(item, deep);
  }
  yield ']';
}

function* objectPieces(value: object, deep: number): Generator<string> {
  yield '{';
  for (const [at, [key, field]] of fieldsOf(value).entries()) {
    yield `${at > 0 ? ',' : ''}${JSON.stringify(key)}:`;
    yield* canonicalPieces(field, deep);
  }
  yield '}';
}

function objectText(value: object): string {
  return `{${fieldsOf(value)
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`)
    .join(',')}}`;
}

/** In the order of the text, without what is undefined. */
function fieldsOf(value: object): readonly (readonly [key: string, field: unknown])[] {
  return sortedKeys(value).flatMap((key) => {
    const field: unknown = value[key as keyof typeof value];
    return field === undefined ? [] : [[key, field] as const];
  });
}

/** The engine gives array indexes first, in their order. */
function sortedKeys(value: object): readonly string[] {
  const keys = Object.keys(value);
  if (!isIndex(keys[0])) return keys.sort();
  const named = keys.findIndex((key) => !isIndex(key));
  return named < 0 ? keys : [...keys.slice(0, named), ...keys.slice(named).sort()];
}

function isIndex(key = ''): boolean {
  return /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;
}
