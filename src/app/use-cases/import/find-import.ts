import { fail, issue, ok, parseMunicipalityCode, type Result } from '#kernel';
import { applyCorrections } from '../../import/apply-corrections.ts';
import type { ImportDraft } from '../../import/import-draft.ts';
import { importHistory, type ImportHistory } from '../../import/import-history.ts';
import type { ImportKey, ImportSession } from '../../import/import-session.ts';
import type { Context } from '../../ports.ts';

/** A session, by the parts of an address. */
export interface ImportInput {
  readonly city: string;
  readonly import: string;
}

/** A session that is being put right. */
export interface OpenImport {
  readonly session: ImportSession;
  readonly draft: ImportDraft;
  readonly history: ImportHistory;
}

/** Shared by the use cases of an import. One that was thrown away is no more. */
export async function findImport({ store }: Context, input: ImportInput): Promise<Result<ImportSession>> {
  const code = parseMunicipalityCode(input.city);
  const number = /^[1-9]\d{0,8}$/.test(input.import) ? Number(input.import) : null;
  const key: ImportKey | null = code.ok && number !== null ? { city: code.value.code, number } : null;
  const session = key && (await store.imports.find(key));
  if (!session || session.state === 'discarded') return fail(issue('import.unknown', { found: input.import }));
  return ok(session);
}

/** The draft as it stands; null where nothing was read. */
export function draftOf({ document, entries }: ImportSession): ImportDraft | null {
  return document && applyCorrections(document, entries);
}

/** For a form: refused where anything was done since the page that it stood on. */
export async function findOpenImport(
  context: Context,
  input: ImportInput & { readonly stamp: string },
): Promise<Result<OpenImport>> {
  const found = await findImport(context, input);
  if (!found.ok) return found;
  const session = found.value;
  const draft = draftOf(session);
  if (session.state !== 'open' || !draft || stampOf(session) !== input.stamp) return fail(issue('import.stale'));
  return ok({ session, draft, history: importHistory(session.entries) });
}

/** Names what a page was made of; its forms hand it back. */
export function stampOf({ state, entries }: ImportSession): string {
  return `${state}-${entries.length}`;
}

export function subjectOf({ city, number }: ImportKey): string {
  return `${city}/imports/${number}`;
}
