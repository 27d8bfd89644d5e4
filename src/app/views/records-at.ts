import type { NodeId } from '#kernel';
import type { EditionContext } from './edition-context.ts';
import { referenceTableView } from './reference-table-view.ts';
import type { DirectionView } from './report-view.ts';

/** What the verification of the year says at a node itself: its texts and its reference tables. */
export function recordsAt(
  context: EditionContext,
  node: NodeId,
): Pick<DirectionView, 'verification' | 'referenceTables'> {
  const { verification } = context;
  return {
    verification: verification?.verifications.find((entry) => entry.node === node)?.texts ?? [],
    referenceTables: (verification?.referenceTables ?? [])
      .filter((table) => table.node === node)
      .map((table) => referenceTableView(context.ledger, table)),
  };
}
