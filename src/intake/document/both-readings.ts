import { atPlace, type Issue } from '#kernel';
import { intakeIssue } from '../issue-codes.ts';
import type { ReadDocument } from './read-document.ts';

/**
 * The text of a Word file with its 変更履歴 accepted and the text before them, as two editions of one document, told once. Of a
 * 新旧対照表, which holds two editions already, the accepted text alone, which is told.
 */
export function bothReadings(accepted: ReadDocument, original: ReadDocument, file: string): ReadDocument {
  const [after, second] = accepted.editions;
  const [before, third] = original.editions;
  if (!after || !before || second || third) {
    const said = intakeIssue('document-changes-in-comparison', { severity: 'warning', place: { file } });
    return { ...accepted, issues: [...accepted.issues, said] };
  }
  const inBoth = isAmong(original.unplaced);
  const isToldBefore = isAmong(accepted.issues);
  return {
    ...accepted,
    editions: [after, { ...before, isBeforeChanges: true }],
    // Deleted text stands in the one text, inserted text in the other.
    unplaced: accepted.unplaced.filter(inBoth),
    issues: [
      ...accepted.issues.map((found) => (found.code === ACCEPTED ? bothRead(found, file) : found)),
      ...original.issues.filter((found) => found.code !== UNDONE && !isToldBefore(found)),
    ],
  };
}

const ACCEPTED = 'document-changes-accepted';
const UNDONE = 'document-changes-undone';

function bothRead({ severity, place, params }: Issue, file: string): Issue {
  return atPlace(intakeIssue('document-changes-both', { severity, place, ...(params ? { params } : {}) }), { file });
}

function isAmong<T>(ones: readonly T[]): (one: T) => boolean {
  const known = new Set(ones.map((one) => JSON.stringify(one)));
  return (one) => known.has(JSON.stringify(one));
}
