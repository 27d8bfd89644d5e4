import type { ComparisonWork } from '#app';
import { fail, ok, type Result } from '#kernel';
import { intakeIssue } from './issue-codes.ts';
import { fitSchema } from './read-json.ts';
import { WORK_FORMAT, workFile } from './schemas/work-file.ts';

/** JSON of a work → the work. A file of another kind is one issue that names its format. */
export function readWork(json: unknown, file: string): Result<ComparisonWork> {
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;
  if (format !== WORK_FORMAT) {
    const isOtherVersion = typeof format === 'string' && format.startsWith(WORK_FORMAT.replace(/\d+$/, ''));
    if (!isOtherVersion) return fail(intakeIssue('not-a-work-file', { place: { file }, expected: WORK_FORMAT }));
    const place = { file, path: ['format'] };
    return fail(intakeIssue('json-format-version', { place, found: format, expected: WORK_FORMAT }));
  }
  const fitted = fitSchema(json, file, workFile);
  if (!fitted.ok) return fitted;
  const { states, entries } = fitted.value;
  return ok({ states, entries });
}
