import type { FileSet } from '#app'
import { fail, type Result } from '#kernel'
import { intakeIssue } from './issue-codes.ts'
import type { IntakeReading } from './read-city-folder.ts'
export function readPlanFile(_files: FileSet, path: string): Result<IntakeReading> {
  return fail(intakeIssue('format-not-yet', { place: { file: path } }))
}
