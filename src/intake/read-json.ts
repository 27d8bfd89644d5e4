import { z } from 'zod';
import { atPlace, fail, issue, misfitIssues, ok, type Result } from '#kernel';
import { intakeIssue } from './issue-codes.ts';
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
  if (isUnclosed(text.slice(flaw.offset))) return fail(intakeIssue('json-cut-off', { place }));
  return fail(intakeIssue('json-broken', { place, found: flaw.found }));
}

/** Nothing more, or a string up to the end that nothing closes. */
function isUnclosed(rest: string): boolean {
  return rest.trim() === '' || /^"(?:[^"\\\u0000-\u001f]|\\.)*\\?$/.test(rest);
}

export function fitSchema<T extends z.ZodType>(value: unknown, file: string, schema: T): Result<z.output<T>> {
  const fitted = schema.safeParse(value);
  if (fitted.success) return ok(fitted.data);
  const wanted = { json: value, schema: () => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) };
  const [first, ...others] = misfitIssues(fitted.error.issues, wanted).map((made) => atPlace(made, { file }));
  return first ? fail(first, ...others) : fail(issue('json.form', { place: { file } }));
}
