import type { z } from 'zod';
import { atPlace, fail, issue, ok, type Issue, type Result } from '#kernel';
import { intakeIssue, type IntakeIssueCode } from './issue-codes.ts';
import { scanJson } from './scan-json.ts';

/** JSON text → value of the schema, or located issues: line and column of a flaw, path of what does not fit. */
export function readJson<T extends z.ZodType>(text: string, file: string, schema: T): Result<z.output<T>> {
  const parsed = parseJson(text, file);
  return parsed.ok ? fitSchema(parsed.value, file, schema) : parsed;
}

export function parseJson(text: string, file: string): Result<unknown> {
  const flaw = scanJson(text);
  if (!flaw) return ok(JSON.parse(text));
  const before = text.slice(0, flaw.offset);
  const place = { file, line: before.split('\n').length, column: flaw.offset - before.lastIndexOf('\n') };
  if (flaw.kind === 'duplicate-key') return fail(intakeIssue('json-duplicate-key', { place, found: flaw.found }));
  return fail(intakeIssue('json-broken', { place, found: flaw.found }));
}

export function fitSchema<T extends z.ZodType>(value: unknown, file: string, schema: T): Result<z.output<T>> {
  const fitted = schema.safeParse(value, { reportInput: true });
  if (fitted.success) return ok(fitted.data);
  const [first, ...others] = fitted.error.issues.flatMap((found) =>
    fromZod(found).map((made) => atPlace(made, { file })),
  );
  return first ? fail(first, ...others) : fail(intakeIssue('json-wrong-type', { place: { file } }));
}

function fromZod(found: z.core.$ZodIssue): readonly Issue[] {
  const path = found.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  switch (found.code) {
    case 'custom':
      return carried(found.params).map((made) => atPlace(made, { path }));
    case 'unrecognized_keys':
      return found.keys.map((key) => intakeIssue('json-unknown-key', { place: { path: [...path, key] }, found: key }));
    case 'invalid_union':
      return [closestMember(found, path)];
    case 'too_small':
      return [plain('json-too-short', path, { expected: String(found.minimum) })];
    case 'invalid_type':
      return [missingOr('json-wrong-type', found, found.expected)];
    case 'invalid_value':
      return [missingOr('json-not-allowed', found, found.values.map(String).join(', '))];
    default:
      return [missingOr('json-not-allowed', found, 'format' in found ? String(found.format) : '')];
  }
}

/** Issues of other rooms that a field's transform has found. */
function carried(params: Record<string, unknown> | undefined): readonly Issue[] {
  return (params?.['issues'] as readonly Issue[] | undefined) ?? [];
}

function plain(
  code: IntakeIssueCode,
  path: readonly (string | number)[],
  extra: { expected?: string; found?: string },
): Issue {
  return issue(code, { place: { path }, ...extra });
}

function missingOr(code: IntakeIssueCode, found: z.core.$ZodIssue, expected: string): Issue {
  const path = found.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  if (found.input === undefined) return plain('json-missing-key', path, { expected });
  return plain(code, path, { found: shown(found.input), expected });
}

/** What is wrong with a value that may be of several shapes is told by the shape that fits best: the fewest issues. */
function closestMember(found: z.core.$ZodIssueInvalidUnion, path: readonly (string | number)[]): Issue {
  if (found.input === undefined) return plain('json-missing-key', path, {});
  const members = found.errors.toSorted(
    (a, b) => a.length - b.length || (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0),
  );
  const best = members.find((issues) => issues.some((inner) => inner.path.length > 0)) ?? members[0];
  const [first] = best?.flatMap(fromZod) ?? [];
  return first ? atPlace(first, { path }) : plain('json-wrong-type', path, { found: shown(found.input) });
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
