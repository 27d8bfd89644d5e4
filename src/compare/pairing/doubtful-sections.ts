import type { AssignedLink, Assignment } from './assignment.ts';
import { distinctAbove } from './distinct-above.ts';
import { SAME_NAME } from './likeness.ts';
import { isDoubtful, type Move } from './link.ts';

interface Looking {
  /** Whether a third unit is as like to one of the two. */
  readonly isCommon: (link: AssignedLink) => boolean;
  /** By place among the links. */
  readonly moved: ReadonlyMap<number, Move>;
}

/**
 * Links to look at where it is doubtful whether two sections face each other: those of their headings, and of texts below
 * that stand elsewhere too, since only the headings say which is meant; so of items within an item. A heading that is called
 * otherwise is the same one for sure where a text of its own came along, or where it kept its place, no other heading is as
 * like, and nothing stands below it that stands elsewhere too.
 */
export function doubtfulSections(
  assignment: Assignment,
  { isCommon, moved }: Looking,
): (link: AssignedLink) => boolean {
  const { a, b, links } = assignment;
  const sectionOf = (link: AssignedLink): number => distinctAbove(link.a, a.parent, a.isRepeated);
  const isHeading = (link: AssignedLink): boolean => a.family[link.a] === 'heading';
  const below = links
    .filter((link) => !isHeading(link))
    .filter((link) => assignment.linked(sectionOf(link), distinctAbove(link.b, b.parent, b.isRepeated)));
  const backed = new Set(below.filter((link) => !isCommon(link) && !isDoubtful(link)).map(sectionOf));
  const alike = new Set(below.filter(isCommon).map(sectionOf));
  const isStrange = (link: AssignedLink, at: number): boolean =>
    link.content < SAME_NAME && !backed.has(link.a) && (moved.has(at) || isCommon(link) || alike.has(link.a));
  const doubtful = new Set(
    links.filter((link, at) => isHeading(link) && (isDoubtful(link) || isStrange(link, at))).map((link) => link.a),
  );
  return (link) => {
    if (isHeading(link)) return doubtful.has(link.a);
    return ((doubtful.size > 0 && doubtful.has(sectionOf(link))) || isOfLoneItems(assignment, link)) && isCommon(link);
  };
}

/** Whether the items of a list that hold two units are one gone and one new. */
function isOfLoneItems({ a, b, partnerA, partnerB }: Assignment, { a: i, b: j }: AssignedLink): boolean {
  const [over, opposite] = [a.parent[i] ?? -1, b.parent[j] ?? -1];
  const areItems = over !== a.heading[i] && opposite !== b.heading[j];
  return areItems && partnerA[over] === -1 && partnerB[opposite] === -1;
}
