import { fail, issue, ok, type Issue, type Result } from '#kernel';
import type { ImportKey, ImportReader, ImportSession } from '../../import/import-session.ts';
import type { ReadDocument } from '../../import/read-document.ts';
import type { Context, JobOrder } from '../../ports.ts';
import { auditEntry, type UseCase } from '../../use-case.ts';
import { findImport, subjectOf, type ImportInput } from './find-import.ts';

interface ReadingInput extends ImportInput, Pick<JobOrder, 'onProgress'> {
  /** Aborted when a person stops the reading: then nothing is kept of it. */
  readonly signal: AbortSignal;
}

const EVENT = 'import.read';

/** The files of a session are read, which may take a while, and what came of it is kept. */
export function readImport(reader: ImportReader): UseCase<ReadingInput, ImportKey> {
  return {
    name: 'read-import',
    permission: 'operate',
    event: EVENT,
    run: async (context, input) => {
      const found = await findImport(context, input);
      if (!found.ok) return found;
      const { key, state } = found.value;
      if (state !== 'unread') return ok(key);
      const reading = await readFiles(context, reader, { ...input, session: found.value });
      if (!reading.ok && (input.signal.aborted || isBusy(reading.issues))) return reading;
      const detail: Readonly<Record<string, string>> = reading.ok
        ? { editions: String(reading.value.editions.length) }
        : { refused: reading.issues.map(({ code }) => code).join(', ') };
      const audit = auditEntry(context, { event: EVENT, subject: subjectOf(key), detail });
      const written = await context.store.imports.keepReading(key, reading, audit);
      return written === 'done' ? ok(key) : fail(issue('import.stale'));
    },
  };
}

/** Nothing is wrong with the files: it can be tried again. */
function isBusy(issues: readonly Issue[]): boolean {
  return issues.some(({ code }) => code === 'reading.busy');
}

async function readFiles(
  { store }: Context,
  reader: ImportReader,
  { session, signal, onProgress }: ReadingInput & { readonly session: ImportSession },
): Promise<Result<ReadDocument>> {
  const kept = await Promise.all(session.files.map((_, position) => store.imports.file(session.key, position)));
  return reader.source(
    kept.filter((file) => file !== null),
    { signal, ...(onProgress ? { onProgress } : {}) },
  );
}
