import { ok, type Result } from '#kernel';
import type { ComparisonRequest, ComparisonSource, HandedFile, StoredSource } from './comparison-request.ts';
import type { EditionOutline } from './edition-outline.ts';

/** With both sides read. */
export type ReadRequest = ComparisonRequest & { readonly old: StoredSource; readonly new: StoredSource };

type Read = (file: HandedFile) => Promise<Result<EditionOutline>>;

/** The files of a request read; what is wrong with either is told of both at once. */
export async function readSources(request: ComparisonRequest, read: Read): Promise<Result<ReadRequest>> {
  const [old, next] = await Promise.all([sourceOf(request.old, read), sourceOf(request.new, read)]);
  if (!old.ok) return next.ok ? old : { ok: false, issues: [...old.issues, ...next.issues] };
  return next.ok ? ok({ ...request, old: old.value, new: next.value }) : next;
}

async function sourceOf(source: ComparisonSource, read: Read): Promise<Result<StoredSource>> {
  if (!('bytes' in source)) return ok(source);
  const outline = await read(source);
  if (!outline.ok) return outline;
  const { file, outline: blocks, issues } = outline.value;
  return ok({ name: file, outline: blocks, issues });
}
