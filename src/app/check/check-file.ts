import { ok, type Result } from '#kernel';
import { oneFile } from '../one-file.ts';
import type { Intake } from '../ports.ts';
import { beyondRules } from './beyond-rules.ts';
import { checkEditions } from './check-editions.ts';
import type { CheckedFile, FileCheck } from './file-check.ts';

/** A file read and checked, in this thread. */
export async function checkFile(
  { file, settings }: FileCheck,
  intake: Pick<Intake, 'document'>,
): Promise<Result<CheckedFile>> {
  const document = await intake.document(oneFile(file.name, file.bytes), file);
  if (!document.ok) return document;
  const report = checkEditions({ document: document.value, settings });
  return report.ok ? ok({ ...report.value, issues: beyondRules(document.value.issues) }) : report;
}
