import { isCover, type EditionOutline } from '#app';
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
  const choice = { severity: 'warning', place: { file }, found: taken?.title ?? '' } as const;
  return {
    file,
    outline: blocks.map(({ block }) => block),
    places: blocks.map(placeOf),
    issues: [...issues, ...treeIssues(file, blocks)],
    ...(other
      ? {
          older: {
            outline: other.blocks.map(({ block }) => block),
            places: other.blocks.map(placeOf),
            ...(other.isBeforeChanges
              ? {
                  isBeforeChanges: true,
                  said: intakeIssue('changes-new-taken', { severity: 'warning', place: { file } }),
                }
              : { said: intakeIssue('comparison-new-taken', { ...choice, expected: other.title }) }),
          },
        }
      : {}),
  };
}

function placeOf({ block: _block, ...place }: PlacedBlock): Omit<PlacedBlock, 'block'> {
  return place;
}

const BEFORE = 'plan.text-before-heading';

/** What the plan room notices of headings, at their places in the document; a cover wants no heading. */
function treeIssues(file: string, blocks: readonly PlacedBlock[]): readonly Issue[] {
  const { issues } = planTree(
    blocks.map(({ block }, index) => ({ ...block, line: index })),
    { file },
  );
  const told = isCover(blocks.map(({ block }) => block)) ? issues.filter(({ code }) => code !== BEFORE) : issues;
  return told.map((issue) => ({ ...issue, place: { file, ...blocks[issue.place.line ?? -1]?.place } }));
}
