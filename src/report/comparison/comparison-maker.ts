import {
  buildComparisonView,
  compareOutlines,
  oneFile,
  type ComparisonMaker,
  type ComparisonRequest,
  type ComparisonSource,
  type EditionOutline,
  type Intake,
} from '#app';
import { ok, type Result } from '#kernel';
import { localeFor, type Language } from '#locale';
import { comparisonWriters } from './comparison-writers.ts';

export interface ComparisonMakerParts {
  /** Reads what strangers hand in. */
  readonly intake: Pick<Intake, 'outline'>;
  readonly language?: Language;
}

/** Two editions → their 新旧対照表, in this thread. What is wrong with either edition is told of both at once. */
export function createComparisonMaker({ intake, language }: ComparisonMakerParts): ComparisonMaker {
  const locale = localeFor(language ?? 'ja');
  return {
    make: async (request) => {
      const [old, next] = [outlineOf(request.old, intake), outlineOf(request.new, intake)];
      if (!old.ok) return next.ok ? old : { ok: false, issues: [...old.issues, ...next.issues] };
      if (!next.ok) return next;
      const compared = compareOutlines({ old: old.value, new: next.value, ...titlesOf(request) });
      if (!compared.ok) return compared;
      const view = buildComparisonView(compared.value, request.settings);
      return comparisonWriters[request.output](view, locale);
    },
  };

  function titlesOf({ oldTitle, newTitle }: ComparisonRequest) {
    return { oldTitle: oldTitle || locale.comparison.oldTitle, newTitle: newTitle || locale.comparison.newTitle };
  }
}

function outlineOf(source: ComparisonSource, intake: ComparisonMakerParts['intake']): Result<EditionOutline> {
  if ('bytes' in source) return intake.outline(oneFile(source.name, source.bytes));
  return ok({ file: source.name, outline: source.outline, issues: [] });
}
