import { fail, issue, ok, type Result } from '#kernel';
import type { ComparisonRequest, ComparisonSource, HandedFile, StoredSource } from './comparison-request.ts';
import type { EditionOutline } from './edition-outline.ts';

/** With both sides read. */
export type ReadRequest = ComparisonRequest & { readonly old: StoredSource; readonly new: StoredSource };

type Read = (file: HandedFile) => Promise<Result<EditionOutline>>;

/** The files of a request read; what is wrong with either is told of both at once. */
export async function readSources(request: ComparisonRequest, read: Read): Promise<Result<ReadRequest>> {
  if (request.old === null) return bothOf(request, read);
  const [old, next] = await Promise.all([sourceOf(request.old, read), sourceOf(request.new, read)]);
  if (!old.ok) return next.ok ? old : { ok: false, issues: [...old.issues, ...next.issues] };
  return next.ok ? ok({ ...request, old: old.value, new: next.value }) : next;
}

/** The two editions of one file. */
async function bothOf(request: ComparisonRequest, read: Read): Promise<Result<ReadRequest>> {
  const { new: source } = request;
  const none = fail(issue('compare.one-edition', { place: { file: source.name } }));
  if (!('bytes' in source)) return none;
  const reading = await read(source);
  if (!reading.ok) return reading;
  const { file: name, outline, issues, older } = reading.value;
  if (!older) return none;
  return ok({ ...request, old: { name, outline: older.outline }, new: { name, outline, issues } });
}

async function sourceOf(source: ComparisonSource, read: Read): Promise<Result<StoredSource>> {
  if (!('bytes' in source)) return ok(source);
  const reading = await read(source);
  if (!reading.ok) return reading;
  const { file: name, outline, issues, older } = reading.value;
  if (older?.said.severity === 'error') return fail(older.said);
  return ok({ name, outline, issues: [...(older ? [older.said] : []), ...issues] });
}
