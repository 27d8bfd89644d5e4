import type { IndicatorId, NodeId } from '#kernel';
import type { PlanBlock, PlanNode } from '#plan';
import type { EditionDossier } from '../dossier.ts';

/** `block` is the place in the node's body, from 0; row 0 of a table is its head. */
type NodePlace =
  | { readonly of: 'number' | 'title'; readonly node: NodeId }
  | { readonly of: 'block'; readonly node: NodeId; readonly block: number }
  | {
      readonly of: 'cell';
      readonly node: NodeId;
      readonly block: number;
      readonly row: number;
      readonly column: number;
    };

interface IndicatorPlace {
  readonly of: 'name' | 'unit';
  readonly indicator: IndicatorId;
}

/** Where a text of an edition stands. */
export type TextPlace = NodePlace | IndicatorPlace;

/** One whole text of an edition put in place of another. */
export interface TextChange {
  readonly at: TextPlace;
  readonly from: string;
  readonly to: string;
}

/** The edition with all changes made; null where one of the texts is not what the change was made from. */
export function withChanges(edition: EditionDossier, changes: readonly TextChange[]): EditionDossier | null {
  let current: EditionDossier | null = edition;
  for (const { at, from, to } of changes) {
    const turn: Turn = (text) => (text === from ? to : null);
    current = current && (isOfIndicator(at) ? inIndicator(current, at, turn) : inNodes(current, at, turn));
  }
  return current;
}

/** The changes that lead back. */
export function takenBack(changes: readonly TextChange[]): readonly TextChange[] {
  return changes.map(({ at, from, to }) => ({ at, from: to, to: from })).toReversed();
}

/** The text that is to stand there; null = it is not the one that was meant. */
type Turn = (text: string) => string | null;

function isOfIndicator(at: TextPlace): at is IndicatorPlace {
  return at.of === 'name' || at.of === 'unit';
}

function inIndicator(dossier: EditionDossier, at: IndicatorPlace, turn: Turn): EditionDossier | null {
  const index = dossier.indicators.findIndex(({ definition }) => definition.id === at.indicator);
  const indicators = turned(dossier.indicators, index, (one) => {
    const text = turn(one.definition[at.of]);
    return text === null ? null : { ...one, definition: { ...one.definition, [at.of]: text } };
  });
  return indicators && { ...dossier, indicators };
}

function inNodes(dossier: EditionDossier, at: NodePlace, turn: Turn): EditionDossier | null {
  const { edition } = dossier;
  const index = edition.nodes.findIndex(({ id }) => id === at.node);
  const nodes = turned(edition.nodes, index, (node) => inNode(node, at, turn));
  return nodes && { ...dossier, edition: { ...edition, nodes } };
}

function inNode(node: PlanNode, at: NodePlace, turn: Turn): PlanNode | null {
  if (!('block' in at)) {
    const text = turn(node[at.of]);
    return text === null ? null : { ...node, [at.of]: text };
  }
  const body = turned(node.body, at.block, (block) => inBlock(block, at, turn));
  return body && { ...node, body };
}

type BlockPlace = Extract<NodePlace, { readonly block: number }>;

function inBlock(block: PlanBlock, at: BlockPlace, turn: Turn): PlanBlock | null {
  if (block.kind !== 'table') {
    const text = at.of === 'block' ? turn(block.text) : null;
    return text === null ? null : { ...block, text };
  }
  if (at.of !== 'cell') return null;
  const table = turned([block.head, ...block.rows], at.row, (row) => turned(row, at.column, turn));
  return table && { ...block, head: table[0] ?? [], rows: table.slice(1) };
}

function turned<T>(list: readonly T[], index: number, turn: (item: T) => T | null): readonly T[] | null {
  const item = list[index];
  const made = item === undefined ? null : turn(item);
  return made === null ? null : list.with(index, made);
}
