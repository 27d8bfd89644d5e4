import type { Issue } from '#kernel';
import { ordinalOf, planTree, type NodeKind } from '#plan';
import type { CheckBlock } from './check-input.ts';
import type { Passage } from './passage.ts';

export interface Heading {
  readonly passage: Passage;
  readonly kind: NodeKind;
  /** As printed: `（１）`; empty where it has none. */
  readonly number: string;
  readonly title: string;
  /** Counted value of the number; null where it has none. */
  readonly ordinal: number | null;
  readonly parent: Heading | null;
}

/** What `plan` noticed of a heading's number or title. `expected` is the count that would follow. */
export interface HeadingNote {
  readonly code: 'plan.number-gap' | 'plan.number-repeat' | 'plan.duplicate-heading';
  readonly heading: Heading;
  readonly expected: number | null;
}

export interface HeadingTree {
  readonly all: readonly Heading[];
  readonly notes: readonly HeadingNote[];
}

/** The tree of `plan`, with the passage of each heading. `passageOf` holds the passage of each heading's block. */
export function headingTree(blocks: readonly CheckBlock[], passageOf: ReadonlyMap<CheckBlock, Passage>): HeadingTree {
  const { nodes, lines, issues } = planTree(blocks.map((block, index) => ({ ...block, line: index })));
  const known = new Map<string, Heading>();
  const byIndex = new Map<number, Heading>();
  const all = nodes.flatMap((node): readonly Heading[] => {
    const index = lines.get(node.id) ?? -1;
    const block = blocks[index];
    const passage = block && passageOf.get(block);
    if (passage?.kind !== 'heading') return [];
    const parent = node.parent === null ? null : (known.get(node.parent) ?? null);
    const ordinal = node.number === '' ? null : ordinalOf(node.number);
    const heading = { passage, kind: node.kind, number: node.number, title: node.title, parent, ordinal };
    known.set(node.id, heading);
    byIndex.set(index, heading);
    return [heading];
  });
  return { all, notes: issues.flatMap((issue) => noteOf(issue, byIndex)) };
}

const CODES: ReadonlySet<string> = new Set(['plan.number-gap', 'plan.number-repeat', 'plan.duplicate-heading']);

function isCode(code: string): code is HeadingNote['code'] {
  return CODES.has(code);
}

function noteOf({ code, place, params }: Issue, byIndex: ReadonlyMap<number, Heading>): readonly HeadingNote[] {
  const heading = byIndex.get(place.line ?? -1);
  if (!heading || !isCode(code)) return [];
  const expected = params?.['expected'];
  return [{ code, heading, expected: typeof expected === 'number' ? expected : null }];
}
