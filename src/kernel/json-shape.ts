/** A JSON Schema, or a part of one, as far as messages need it. */
export interface JsonShape {
  readonly [keyword: string]: unknown;
}

/** The shapes that the value at a path may have, members of unions one by one; none where the path leads nowhere. */
export function shapesAt(shape: JsonShape, path: readonly (string | number)[]): readonly JsonShape[] {
  return path.reduce<readonly JsonShape[]>((shapes, step) => shapes.flatMap((one) => below(one, step)), members(shape));
}

/** The keys that an object of these shapes may have. */
export function keysOf(shapes: readonly JsonShape[]): readonly string[] {
  return [...new Set(shapes.flatMap(({ properties }) => (isShape(properties) ? Object.keys(properties) : [])))];
}

/** The values that there are to choose from; empty where any of a kind will do. */
export function choicesOf(shapes: readonly JsonShape[]): readonly unknown[] {
  return [...new Set(shapes.flatMap((shape) => ('const' in shape ? [shape['const']] : listOf(shape['enum']))))];
}

/** A value of these shapes, as it is written in JSON: the sample that the schema gives, else one of its kind. */
export function sampleOf(shapes: readonly JsonShape[]): string {
  const given = [...shapes.flatMap(({ examples }) => listOf(examples)), ...choicesOf(shapes)];
  if (given.length > 0) return JSON.stringify(given[0]);
  const [key] = keysOf(shapes);
  if (key !== undefined) return `{${JSON.stringify(key)}: …}`;
  const kind = shapes.map(({ type }) => type).find((type) => type !== 'null');
  return SAMPLES[String(kind)] ?? '"…"';
}

const SAMPLES: Readonly<Record<string, string>> = {
  number: '1',
  integer: '1',
  boolean: 'true',
  array: '[…]',
  object: '{…}',
};

function below(shape: JsonShape, step: string | number): readonly JsonShape[] {
  const { properties, additionalProperties, items } = shape;
  if (typeof step === 'number') return members(Array.isArray(items) ? items[step] : items);
  const own = isShape(properties) && Object.hasOwn(properties, step) ? properties[step] : additionalProperties;
  return members(own);
}

function members(shape: unknown): readonly JsonShape[] {
  if (!isShape(shape)) return [];
  const parts = ['anyOf', 'oneOf', 'allOf'].flatMap((keyword) => listOf(shape[keyword]).flatMap(members));
  return parts.length > 0 ? parts : [shape];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isShape(value: unknown): value is JsonShape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
