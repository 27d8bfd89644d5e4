import { atPlace, kernelIssue, type Issue, type IssueInit } from './issue.ts';
import { choicesOf, keysOf, sampleOf, shapesAt, type JsonShape } from './json-shape.ts';
import type { KernelIssueCode } from './kernel-issue-code.ts';

/** What a schema says of a value that does not fit: the issues of zod are of this form. */
export interface Misfit {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  /** The type there should be. */
  readonly expected?: string | undefined;
  readonly values?: readonly unknown[] | undefined;
  readonly keys?: readonly string[] | undefined;
  readonly minimum?: number | bigint | undefined;
  readonly maximum?: number | bigint | undefined;
  /** What was too small or too big: string, array, number. */
  readonly origin?: string | undefined;
  /** What the value misses of each member of a union. */
  readonly errors?: readonly (readonly Misfit[])[] | undefined;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

export interface Misfitting {
  /** The value that was read. */
  readonly json: unknown;
  /** The JSON Schema of what was wanted: samples and names come from it. Asked for only where something is wrong. */
  readonly schema: () => JsonShape;
}

/** What is wrong with a value of a JSON file, each at its path, with what would be right as it is written in JSON. */
export function misfitIssues(misfits: readonly Misfit[], { json, schema }: Misfitting): readonly Issue[] {
  const shape = schema();
  return misfits.flatMap((misfit) => issuesOf(misfit, { json, shape }));
}

interface Wanted {
  readonly json: unknown;
  readonly shape: JsonShape;
}

function issuesOf(misfit: Misfit, wanted: Wanted): readonly Issue[] {
  const path = misfit.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const shapes = shapesAt(wanted.shape, path);
  const met = valueAt(wanted.json, path);
  const say = (code: KernelIssueCode, init: IssueInit): readonly Issue[] => [
    kernelIssue(code, { place: { path }, ...init }),
  ];
  if (misfit.code === 'custom') return carried(misfit).map((made) => atPlace(made, { path }));
  if (misfit.code === 'unrecognized_keys') {
    const expected = keysOf(shapes).join(', ');
    return (misfit.keys ?? []).map((key) =>
      kernelIssue('json.unknown-key', { place: { path: [...path, key] }, found: key, expected }),
    );
  }
  if (met === undefined) {
    const key = JSON.stringify(String(path.at(-1) ?? ''));
    return say('json.missing-key', { found: String(path.at(-1) ?? ''), expected: `${key}: ${sampleOf(shapes)}` });
  }
  if (misfit.code === 'invalid_union') {
    const closest = closestMember(misfit);
    if (closest) return issuesOf({ ...closest, path: [...misfit.path, ...closest.path] }, wanted);
  }
  const { code, ...facts } = kindOf(misfit, met, shapes);
  return say(code, { found: shown(met), ...facts });
}

/** Issues of other rooms that a field's own reader has found. */
function carried({ params }: Misfit): readonly Issue[] {
  return (params?.['issues'] as readonly Issue[] | undefined) ?? [];
}

/** A value that may be of several shapes is told by the shape that fits best: the fewest misfits. */
function closestMember({ errors = [] }: Misfit): Misfit | undefined {
  const members = errors.toSorted((a, b) => a.length - b.length || (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0));
  return (members.find((misfits) => misfits.some(({ path }) => path.length > 0)) ?? members[0])?.[0];
}

type Told = Pick<IssueInit, 'expected' | 'params'> & { readonly code: KernelIssueCode };

function kindOf(misfit: Misfit, met: unknown, shapes: readonly JsonShape[]): Told {
  const choices = misfit.values ?? choicesOf(shapes);
  switch (misfit.code) {
    case 'invalid_value':
    case 'invalid_union':
      if (choices.length > 0) return { code: 'json.choice', expected: choices.map(quoted).join(', ') };
      return { code: 'json.form', expected: sampleOf(shapes) };
    case 'invalid_type':
      return typeOf(misfit, met, shapes);
    case 'too_small':
    case 'too_big':
      return sizeOf(misfit, met);
    default:
      return { code: 'json.form', expected: sampleOf(shapes) };
  }
}

const TYPES: Readonly<Record<string, KernelIssueCode>> = {
  string: 'json.text',
  number: 'json.number',
  int: 'json.whole-number',
  boolean: 'json.truth',
  array: 'json.list',
  tuple: 'json.list',
  object: 'json.group',
  record: 'json.group',
};

/** The very value in quotation marks or in a list is the best sample of what was meant. */
function typeOf({ expected = '' }: Misfit, met: unknown, shapes: readonly JsonShape[]): Told {
  const code = TYPES[expected] ?? 'json.form';
  const isPlain = typeof met === 'number' || typeof met === 'boolean';
  if (code === 'json.text' && isPlain) return { code, expected: JSON.stringify(String(met)) };
  if (code === 'json.number' && typeof met === 'string' && /^-?\d+(\.\d+)?$/.test(met)) return { code, expected: met };
  if (code === 'json.list' && (isPlain || typeof met === 'string')) return { code, expected: `[${quoted(met)}]` };
  return { code, expected: sampleOf(shapes) };
}

function sizeOf({ code, origin, minimum, maximum }: Misfit, met: unknown): Told {
  const count = typeof met === 'string' || Array.isArray(met) ? met.length : 0;
  const params = { limit: String(code === 'too_small' ? minimum : maximum), count };
  if (origin === 'string' && code === 'too_small')
    return count === 0 || String(met).trim() === '' ? { code: 'json.empty' } : { code: 'json.too-short', params };
  if (origin === 'string') return { code: 'json.too-long', params };
  if (origin === 'array') return { code: code === 'too_small' ? 'json.too-few' : 'json.too-many', params };
  return { code: code === 'too_small' ? 'json.too-small' : 'json.too-large', params };
}

function valueAt(json: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined,
    json,
  );
}

const LONGEST_SHOWN = 60;

function quoted(value: unknown): string {
  return JSON.stringify(value) ?? '';
}

/** As it is written in JSON, cut where it is long. */
function shown(value: unknown): string {
  const text = quoted(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
