import { ok, type EditionId, type Issue } from '#kernel';
import { countRows, type RowCounts } from '../comparison/count-rows.ts';
import { pairRemarks } from '../comparison/pair-remarks.ts';
import { spokenWords, type SpokenWords } from '../comparison/work/spoken-words.ts';
import type { WorkOutcome } from '../comparison/work/work-outcome.ts';
import type { ComparisonRunner } from '../ports.ts';
import type { UseCase } from '../use-case.ts';
import { buildCityView } from '../views/build-city-view.ts';
import type { CityView } from '../views/city-view.ts';
import { findComparison, type ComparisonInput } from './find-comparison.ts';

/** Everything that the desk shows of a comparison. */
export interface ComparisonPage extends WorkOutcome {
  readonly city: CityView;
  readonly editions: { readonly old: EditionId; readonly new: EditionId };
  readonly counts: RowCounts;
  readonly history: SpokenWords;
  /** To be handed back by every form of the page. */
  readonly stamp: string;
  /** What was noticed in the pair. */
  readonly issues: readonly Issue[];
}

/** Two stored editions compared, with what people said about them. */
export function showComparison(runner: ComparisonRunner): UseCase<ComparisonInput, ComparisonPage> {
  return {
    name: 'show-comparison',
    permission: 'operate',
    event: null,
    run: async (context, input) => {
      const found = await findComparison(context, input);
      if (!found.ok) return found;
      const { dossier, key, job, stamp } = found.value;
      const compared = await runner.run(job);
      if (!compared.ok) return compared;
      const { comparison } = compared.value;
      const side = ({ title, units }: typeof job.old) => ({ file: title, units });
      return ok({
        ...compared.value,
        city: buildCityView(dossier),
        editions: { old: key.old, new: key.new },
        counts: countRows(comparison),
        history: spokenWords(job.work),
        stamp,
        issues: pairRemarks(comparison, side(job.old), side(job.new)),
      });
    },
  };
}
