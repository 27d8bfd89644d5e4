import type { Comparison, ComparisonRow, ComparisonUnit, Confidence, RowType } from '#compare';
import type { NodeId } from '#kernel';
import { joinNumber, type Edition, type Lineage, type LineageChange, type PlanNode } from '#plan';

/** An edition with the units it was compared by. */
export interface LineageSide {
  readonly edition: Pick<Edition, 'nodes' | 'lineage'>;
  readonly units: readonly ComparisonUnit[];
}

/** What became of one node, and how sure the pair of its heading is; null where nothing was compared. */
export interface FoundLineage {
  readonly lineage: Lineage;
  readonly confidence: Confidence | null;
}

const CHANGES: Readonly<Record<RowType, LineageChange>> = {
  same: 'kept',
  orthographic: 'kept',
  reworded: 'renamed',
  renamed: 'renamed',
  replaced: 'renamed',
  renumbered: 'renumbered',
  moved: 'moved',
  split: 'split',
  merged: 'merged',
  added: 'added',
  deleted: 'added',
};

/**
 * 系譜 from the pairs of headings: for every node of the new edition with a printed heading the nodes it continues. What
 * the edition already says of nodes without one stays.
 */
export function lineageOf({ rows }: Comparison, old: LineageSide, next: LineageSide): readonly FoundLineage[] {
  const [oldNodes, newNodes] = [nodesByUnit(old), nodesByUnit(next)];
  const found = new Map(
    rows.flatMap((row) =>
      row.new.flatMap(({ id }): readonly (readonly [NodeId, FoundLineage])[] => {
        const node = newNodes.get(id);
        if (!node) return [];
        const lineage = lineageOfNode(node, partnersOf(row, id), { row, oldNodes });
        return [[node.id, { lineage, confidence: row.confidence }]];
      }),
    ),
  );
  const said = new Map(next.edition.lineage.map((lineage) => [lineage.node, { lineage, confidence: null }]));
  return next.edition.nodes.flatMap(({ id }) => found.get(id) ?? said.get(id) ?? []);
}

/** Headings in the order of the units are the nodes whose printed heading is not empty. */
function nodesByUnit({ edition, units }: LineageSide): ReadonlyMap<string, PlanNode> {
  const headings = units.filter(({ kind }) => kind === 'heading');
  const nodes = edition.nodes.filter(({ number, title }) => joinNumber(number, title) !== '');
  return new Map(headings.flatMap((unit, at) => (nodes[at] ? [[unit.id, nodes[at]] as const] : [])));
}

function partnersOf(row: ComparisonRow, id: string): readonly string[] {
  return [...row.old.map((unit) => unit.id), ...row.links.flatMap(([from, to]) => (from === id ? [to] : []))];
}

function lineageOfNode(
  { id }: PlanNode,
  partners: readonly string[],
  { row, oldNodes }: { readonly row: ComparisonRow; readonly oldNodes: ReadonlyMap<string, PlanNode> },
): Lineage {
  const from = partners.flatMap((partner) => oldNodes.get(partner)?.id ?? []);
  return { node: id, from, change: from.length === 0 ? 'added' : CHANGES[row.type] };
}
