import type { Confidence } from '#compare';
import { fail, issue, ok, parseMunicipalityCode, type Result } from '#kernel';
import type { Lineage, PlanNode } from '#plan';
import { lineageOf, type FoundLineage } from '../comparison/lineage-of.ts';
import type { ComparisonRunner, Context } from '../ports.ts';
import type { UseCase } from '../use-case.ts';
import { findComparison, type ComparisonInput, type FoundComparison } from './find-comparison.ts';

type Heading = Pick<PlanNode, 'id' | 'number' | 'title'>;

/** What would be written of one node. */
export interface LineageLine {
  readonly node: Heading;
  readonly from: readonly Heading[];
  readonly change: Lineage['change'];
  /** Of the pair of headings; null where the edition's own word is kept. */
  readonly confidence: Confidence | null;
  /** What the edition says now; null where it says nothing of the node. */
  readonly was: Lineage | null;
  readonly isSame: boolean;
}

export interface LineagePreview {
  readonly lines: readonly LineageLine[];
  readonly lineage: readonly Lineage[];
  /** Of the city that it was made from. */
  readonly revision: string;
  readonly stamp: string;
}

/** 系譜の下見: what saving the lineage from this comparison would write. */
export function previewLineage(runner: ComparisonRunner): UseCase<ComparisonInput, LineagePreview> {
  return {
    name: 'preview-lineage',
    permission: 'operate',
    event: null,
    run: async (context, input) => {
      const revision = await revisionOf(context, input.city);
      const found = await findComparison(context, input);
      return found.ok ? lineagePreview(runner, found.value, revision) : found;
    },
  };
}

/** Read before the data: a change in between is then seen as one. */
export async function revisionOf({ store }: Context, code: string): Promise<string> {
  const parsed = parseMunicipalityCode(code);
  const city = parsed.ok ? await store.city(parsed.value.code) : null;
  return city?.revision ?? '';
}

/** Shared with the use case that saves it. */
export async function lineagePreview(
  runner: ComparisonRunner,
  comparison: FoundComparison,
  revision: string,
): Promise<Result<LineagePreview>> {
  const { dossier, old, new: next, job, stamp } = comparison;
  const before = dossier.editions[dossier.editions.indexOf(next) - 1];
  if (before !== old) {
    const expected = before?.edition.title;
    return fail(
      issue('lineage.not-the-edition-before', {
        found: old.edition.title,
        ...(expected === undefined ? {} : { expected }),
      }),
    );
  }
  const compared = await runner.run(job);
  if (!compared.ok) return compared;
  const sides = [
    { edition: old.edition, units: job.old.units },
    { edition: next.edition, units: job.new.units },
  ] as const;
  const found = lineageOf(compared.value.comparison, ...sides);
  const lines = linesOf(found, old.edition.nodes, next.edition);
  return ok({ lineage: found.map(({ lineage }) => lineage), lines, revision, stamp });
}

function linesOf(
  found: readonly FoundLineage[],
  oldNodes: readonly PlanNode[],
  { nodes, lineage: said }: { readonly nodes: readonly PlanNode[]; readonly lineage: readonly Lineage[] },
): readonly LineageLine[] {
  const find = (among: readonly PlanNode[], id: string): Heading => {
    const { number = '', title = '' } = among.find((node) => node.id === id) ?? {};
    return { id: id as PlanNode['id'], number, title };
  };
  return found.map(({ lineage: { node, from, change }, confidence }) => {
    const was = said.find((one) => one.node === node) ?? null;
    return {
      node: find(nodes, node),
      from: from.map((id) => find(oldNodes, id)),
      change,
      confidence,
      was,
      isSame: was !== null && was.change === change && was.from.join('\n') === from.join('\n'),
    };
  });
}
