import { readKpiGrid, type KpiDraft } from '#indicator';
import { foldForCompare } from '#kernel';
import type { EditionDossier } from '../dossier.ts';
import { withChanges, type TextChange } from './text-change.ts';

/** Names and units of indicators whose rows of KPI tables say them otherwise after the changes. */
export function renamedIndicators(dossier: EditionDossier, changes: readonly TextChange[]): readonly TextChange[] {
  const after = withChanges(dossier, changes);
  if (!after) return [];
  const [before, now] = [rowsOf(dossier), rowsOf(after)];
  const made = before.flatMap((row, at) => renamed(dossier, row, now[at] ?? row));
  return [...new Map(made.map((change) => [JSON.stringify(change.at), change])).values()];
}

type NamedRow = Pick<KpiDraft, 'name' | 'unit'>;

function rowsOf({ edition: { nodes } }: EditionDossier): readonly NamedRow[] {
  return nodes.flatMap(({ body }) =>
    body.flatMap((block) => (block.kind === 'table' ? readKpiGrid(block.head, block.rows, { place: {} }).drafts : [])),
  );
}

function renamed({ indicators }: EditionDossier, before: NamedRow, after: NamedRow): readonly TextChange[] {
  const parts = (['name', 'unit'] as const).filter((of) => before[of] !== after[of]);
  if (parts.length === 0) return [];
  return indicators
    .filter(({ definition }) => foldForCompare(definition.name) === foldForCompare(before.name))
    .flatMap(({ definition }) =>
      parts
        .filter((of) => foldForCompare(definition[of]) === foldForCompare(before[of]) && definition[of] !== after[of])
        .map((of) => ({ at: { of, indicator: definition.id }, from: definition[of], to: after[of] })),
    );
}
