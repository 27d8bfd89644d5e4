import { comparisonUnits, type Comparison, type ComparisonUnit } from '#compare';
import { fail, ok, type Result } from '#kernel';
import { outlineOf, type PlanNode } from '#plan';
import { refusalOf } from '../../comparison/comparison-limits.ts';
import { noWork } from '../../comparison/work/comparison-work.ts';
import type { EditionDossier } from '../../dossier.ts';
import type { ComparisonRunner } from '../../ports.ts';
import { treeOfItems, type DraftEdition } from '../import-draft.ts';

interface DraftSide {
  readonly nodes: readonly PlanNode[];
  readonly units: readonly ComparisonUnit[];
}

/** A draft of the city and the edition that was read to stand in its place, compared. */
export interface ComparedDrafts {
  /** Place of the later one among the editions that were read, from 0. */
  readonly at: number;
  readonly before: EditionDossier;
  readonly comparison: Comparison;
  readonly old: DraftSide;
  readonly next: DraftSide;
}

/** An edition that was read, and the draft that it is to replace. */
export interface DraftPair {
  readonly at: number;
  readonly before: EditionDossier;
}

export async function compareDrafts(
  runner: ComparisonRunner,
  editions: readonly DraftEdition[],
  pairs: readonly DraftPair[],
): Promise<Result<readonly ComparedDrafts[]>> {
  const compared: ComparedDrafts[] = [];
  for (const pair of pairs) {
    const one = await comparePair(runner, pair, editions[pair.at]);
    if (!one.ok) return one;
    compared.push(one.value);
  }
  return ok(compared);
}

async function comparePair(
  runner: ComparisonRunner,
  { at, before }: DraftPair,
  edition: DraftEdition | undefined,
): Promise<Result<ComparedDrafts>> {
  const { title, nodes } = before.edition;
  const later = treeOfItems(edition?.items ?? []).nodes;
  const [old, next] = [sideOf(nodes, 'o'), sideOf(later, 'n')];
  const refused = refusalOf(title, old.units) ?? refusalOf(edition?.title || title, next.units);
  if (refused) return fail(refused);
  const job = { old: { title, units: old.units }, new: { title, units: next.units }, work: noWork };
  const compared = await runner.run(job);
  if (!compared.ok) return compared;
  return ok({ at, before, comparison: compared.value.comparison, old, next });
}

function sideOf(nodes: readonly PlanNode[], prefix: string): DraftSide {
  return { nodes, units: comparisonUnits(outlineOf(nodes), prefix) };
}
