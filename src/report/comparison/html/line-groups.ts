import type { RowType } from '#compare';
import type { ComparisonDocument, DocumentItem, DocumentLine } from '../comparison-document.ts';
import { claimAnchor } from './claim-anchor.ts';

/** What the lines of a page can be asked for. `changed` = any kind but `same`. */
export type LineKind = RowType | 'check' | 'changed';

/** Lines that cells go over together: shown or hidden as one. */
export interface LineGroup {
  /** Name of its place on the page; no other group has it. */
  readonly anchor: string;
  readonly lines: readonly DocumentLine[];
  readonly kinds: readonly LineKind[];
  /** Its own kinds and, where it is nothing but headings, those of what stands below: a change is shown with its headings. */
  readonly shownFor: readonly LineKind[];
  /** Holds text of an edition; the others only say where a unit went, or 略. */
  readonly isText: boolean;
  /** Nothing but a heading, with what it heads below it: kept with that on paper. */
  readonly isKept: boolean;
  readonly heading: GroupHeading | null;
}

/** The heading that a group begins with. */
export interface GroupHeading {
  readonly text: string;
  /** How many headings it stands under, from its chapter on: a chapter 0, a title above the chapters -1. */
  readonly depth: number;
  /** Groups with a changed text from here to the next heading of its level. */
  readonly changes: number;
}

export function lineGroups({ lines, chapterLevel, look }: ComparisonDocument): readonly LineGroup[] {
  const groups = togetherOf(lines).map((together) => ({
    lines: together,
    kinds: kindsOf(together, look.checks),
    heading: firstHeading(together),
    isHeadings: isHeadings(together),
    isText: editionItems(together).some(({ kind }) => kind !== 'words'),
  }));
  const shownFor = groups.map(({ kinds }) => new Set(kinds));
  const changes = groups.map(() => 0);
  const levels = groups.map(({ heading }) => heading?.level ?? 0);
  const headings = pathsOf(levels);
  groups.forEach(({ kinds, isText }, at) => {
    for (const over of headings[at] ?? []) {
      if (isText && kinds.includes('changed')) changes[over] = (changes[over] ?? 0) + 1;
      if (groups[over]?.isHeadings) for (const kind of kinds) shownFor[over]?.add(kind);
    }
  });
  const claim = claimAnchor();
  const depthOf = (path: readonly number[]): number =>
    path.filter((place) => (groups[place]?.heading?.level ?? 0) >= chapterLevel).length - 1;
  const isAbove = (at: number): boolean => {
    const next = levels[at + 1];
    return next === 0 || (next !== undefined && next > (levels[at] ?? 0));
  };
  return groups.map(({ lines: together, kinds, heading, isText, isHeadings: isHeading }, at) => ({
    anchor: claim(`row-${together[0]?.id ?? ''}`),
    lines: together,
    kinds,
    shownFor: [...(shownFor[at] ?? [])],
    isText,
    isKept: isHeading && isAbove(at),
    heading: heading && { text: textOf(heading), depth: depthOf(headings[at] ?? []), changes: changes[at] ?? 0 },
  }));
}

/** Lines cut where no cell goes over the cut. */
function togetherOf(lines: readonly DocumentLine[]): readonly (readonly DocumentLine[])[] {
  const made: DocumentLine[][] = [];
  let left = 0;
  for (const line of lines) {
    if (left === 0) made.push([line]);
    else made.at(-1)?.push(line);
    left = Math.max(left, ...line.cells.map(({ span }) => span)) - 1;
  }
  return made;
}

function kindsOf(lines: readonly DocumentLine[], checks: 'show' | 'omit'): readonly LineKind[] {
  const types = [...new Set(lines.flatMap((line) => line.types))];
  const changed = types.some((type) => type !== 'same');
  const toCheck = checks === 'show' && lines.some(({ confidence }) => confidence === 'check');
  return [...types, ...(changed ? (['changed'] as const) : []), ...(toCheck ? (['check'] as const) : [])];
}

type Heading = Extract<DocumentItem, { kind: 'heading' }>;

function editionItems(lines: readonly DocumentLine[]): readonly DocumentItem[] {
  return lines.flatMap(({ cells }) => cells.flatMap(({ key, items }) => (key === 'remark' ? [] : items)));
}

/** Of the new edition where it has one. */
function firstHeading(lines: readonly DocumentLine[]): Heading | null {
  const [first] = lines;
  const heads = (['new', 'old'] as const).map((key) => first?.cells.find((cell) => cell.key === key)?.items[0]);
  return heads.find((item) => item?.kind === 'heading') ?? null;
}

function isHeadings(lines: readonly DocumentLine[]): boolean {
  const items = editionItems(lines).filter(({ kind }) => kind !== 'words');
  return items.length > 0 && items.every(({ kind }) => kind === 'heading');
}

function textOf({ runs }: Heading): string {
  return runs.map(({ text }) => text).join('');
}

/** For each place the places of the headings it stands under, its own last; level 0 = no heading. */
function pathsOf(levels: readonly number[]): readonly (readonly number[])[] {
  const above: number[] = [];
  return levels.map((level, at) => {
    if (level === 0) return [...above];
    while (above.length > 0 && (levels[above.at(-1) ?? 0] ?? 0) >= level) above.pop();
    above.push(at);
    return [...above];
  });
}
