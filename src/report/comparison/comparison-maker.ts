import {
  buildComparisonView,
  compareOutlines,
  noWork,
  oneFile,
  readSources,
  type ComparisonMaker,
  type ComparisonOutput,
  type ComparisonRequest,
  type EditionOutline,
  type Intake,
  type StoredSource,
} from '#app';
import { ok } from '#kernel';
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
      const read = await readSources(request, (file) => intake.outline(oneFile(file.name, file.bytes), file));
      if (!read.ok) return read;
      const compared = compareOutlines({
        old: outlineOf(read.value.old),
        new: outlineOf(read.value.new),
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

function outlineOf({ name, outline, issues = [] }: StoredSource): EditionOutline {
  return { file: name, outline, issues };
}
