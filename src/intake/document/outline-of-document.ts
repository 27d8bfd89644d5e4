import type { EditionOutline } from '#app';
import type { Issue } from '#kernel';
import { planTree } from '#plan';
import { intakeIssue } from '../issue-codes.ts';
import type { PlacedBlock, ReadDocument } from './read-document.ts';

/**
 * The one edition of a document that a comparison takes: of a 新旧対照表 the new one, since it is what came into force (or will)
 * by that table, whether it is now compared as the old side or as the new one. That there are two is told.
 */
export function outlineOfDocument(file: string, { editions, issues }: ReadDocument): EditionOutline {
  const [taken, other] = editions;
  const blocks = taken?.blocks ?? [];
  const choice = other
    ? [
        intakeIssue('comparison-new-taken', {
          severity: 'warning',
          place: { file },
          found: taken?.title ?? '',
          expected: other.title,
        }),
      ]
    : [];
  return {
    file,
    outline: blocks.map(({ block }) => block),
    places: blocks.map(({ block: _block, ...place }) => place),
    issues: [...choice, ...issues, ...treeIssues(file, blocks)],
  };
}

/** What the plan room notices of headings, at their places in the document. */
function treeIssues(file: string, blocks: readonly PlacedBlock[]): readonly Issue[] {
  const { issues } = planTree(
    blocks.map(({ block }, index) => ({ ...block, line: index })),
    { file },
  );
  return issues.map((issue) => ({ ...issue, place: { file, ...blocks[issue.place.line ?? -1]?.place } }));
}
