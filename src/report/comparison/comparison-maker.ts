import {
  buildComparisonView,
  compareOutlines,
  noWork,
  oneFile,
  type ComparisonMaker,
  type ComparisonOutput,
  type ComparisonRequest,
  type ComparisonSource,
  type EditionOutline,
  type Intake,
} from '#app';
import { ok, type Result } from '#kernel';
import { localeFor, type Locale } from '#locale';
import type { ComparisonWriter } from './comparison-writer.ts';
import { comparisonWriters, type ComparisonWriterParts } from './comparison-writers.ts';

export interface ComparisonMakerParts extends ComparisonWriterParts {
  /** Reads what strangers hand in. */
  readonly intake: Pick<Intake, 'outline'>;
}

/**
 * Two editions → their 新旧対照表, in this thread. What is wrong with either edition is told of both at once. Writers are
 * kept, so that the second document is a warm one.
 */
export function createComparisonMaker({ intake, ...parts }: ComparisonMakerParts): ComparisonMaker {
  const writers = new Map<ComparisonOutput, Promise<ComparisonWriter>>();
  const writerFor = (output: ComparisonOutput): Promise<ComparisonWriter> => {
    const writer = writers.get(output) ?? comparisonWriters[output](parts);
    writers.set(output, writer);
    return writer;
  };
  return {
    make: async (request) => {
      const locale = localeFor(request.language);
      const old = await outlineOf(request.old, intake);
      const next = await outlineOf(request.new, intake);
      if (!old.ok) return next.ok ? old : { ok: false, issues: [...old.issues, ...next.issues] };
      if (!next.ok) return next;
      const compared = compareOutlines({
        old: old.value,
        new: next.value,
        ...titlesOf(request, locale),
        work: request.work ?? noWork,
      });
      if (!compared.ok) return compared;
      const view = buildComparisonView(compared.value, request.settings);
      const made = await (await writerFor(request.output))(view, locale);
      return made.ok ? ok({ ...made.value, counts: view.counts }) : made;
    },
  };
}

/** What was asked for, else the captions of the settings, else the language's own. */
function titlesOf({ oldTitle, newTitle, settings: { captions } }: ComparisonRequest, { comparison }: Locale) {
  return {
    oldTitle: oldTitle || (captions.old ?? comparison.oldTitle),
    newTitle: newTitle || (captions.new ?? comparison.newTitle),
  };
}

async function outlineOf(
  source: ComparisonSource,
  intake: ComparisonMakerParts['intake'],
): Promise<Result<EditionOutline>> {
  if ('bytes' in source) return intake.outline(oneFile(source.name, source.bytes));
  return ok({ file: source.name, outline: source.outline, issues: [] });
}
