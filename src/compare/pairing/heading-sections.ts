import type { Assignment } from './assignment.ts';
import { distinctAbove } from './distinct-above.ts';
import type { HeadingSupport } from './heading-support.ts';
import type { Shadow } from './shadow.ts';

/** What the sections that two headings stand in say about them: the nearest headings above that stand in one place only. */
export function sectionsOf(assignment: Assignment, support: HeadingSupport) {
  const { a, b } = assignment;
  const [belowA, belowB] = [textBelow(a), textBelow(b)];
  const above = (i: number, j: number) =>
    [distinctAbove(i, a.parent, a.isRepeated), distinctAbove(j, b.parent, b.isRepeated)] as const;
  const inSection = (i: number, j: number): boolean => assignment.sameParent(i, j) || assignment.linked(...above(i, j));
  /** Equal words alone make no heading of another section the same: 現状と課題 over another text is another one. */
  const mayMeet = (i: number, j: number): boolean => {
    const [overA, overB] = above(i, j);
    const apart = assignment.partnerA[overA] !== -1 && assignment.partnerB[overB] !== -1 && !inSection(i, j);
    return !apart || !belowA[i] || !belowB[j] || (support.share(i, j) ?? 0) > 0;
  };
  /** How many of the sections that two units stand in are in one edition only. */
  const loneSections = (i: number, j: number): number => {
    const [overA, overB] = above(i, j);
    return Number(assignment.partnerA[overA] === -1) + Number(assignment.partnerB[overB] === -1);
  };
  return { inSection, mayMeet, loneSections };
}

/** 1 for headings with a text somewhere below. */
function textBelow({ parent, family }: Shadow): Uint8Array {
  const has = new Uint8Array(parent.length);
  family.forEach((kind, unit) => {
    if (kind === 'heading') return;
    for (let over = parent[unit] ?? -1; over >= 0 && has[over] === 0; over = parent[over] ?? -1) has[over] = 1;
  });
  return has;
}
