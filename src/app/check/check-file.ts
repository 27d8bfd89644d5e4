import { ok, type Issue, type Result } from '#kernel';
import { oneFile } from '../one-file.ts';
import type { Intake } from '../ports.ts';
import { checkEditions } from './check-editions.ts';
import type { CheckedFile, FileCheck } from './file-check.ts';

/** Of what the reader notices, the rules tell this themselves. */
const TOLD: ReadonlySet<string> = new Set(['plan.number-gap', 'plan.number-repeat', 'plan.duplicate-heading']);

/** What was noticed in reading, without what the rules tell. */
export function beyondRules(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ code }) => !TOLD.has(code));
}

/** A file read and checked, in this thread. */
export async function checkFile(
  { file, settings }: FileCheck,
  intake: Pick<Intake, 'document'>,
): Promise<Result<CheckedFile>> {
  const document = await intake.document(oneFile(file.name, file.bytes));
  if (!document.ok) return document;
  const report = checkEditions({ document: document.value, settings });
  return report.ok ? ok({ ...report.value, issues: beyondRules(document.value.issues) }) : report;
}
