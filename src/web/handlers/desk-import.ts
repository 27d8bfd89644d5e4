import {
  acceptImport,
  correctImport,
  discardImport,
  listCities,
  listImports,
  openImport,
  perform,
  readImport,
  showImport,
  showImportFile,
  showReplacements,
  undoImport,
  type Context,
  type ImportInput,
  type ImportKey,
  type ImportPage,
  type Replacement,
} from '#app';
import { ok, type Issue, type Result } from '#kernel';
import { localeFor } from '#locale';
import type { Answer } from '../answer.ts';
import { dispositionOf } from '../disposition-of.ts';
import { firstValues } from '../import/first-values.ts';
import { importView, type ImportView } from '../import/import-view.ts';
import { acceptValues, readAccept, type AcceptValues } from '../import/read-accept-form.ts';
import { readAct } from '../import/read-act.ts';
import { firstOpenValues, readOpenForm, type OpenValues } from '../import/read-open-form.ts';
import { deskImportPage } from '../pages/desk-import-page.tsx';
import { deskImportsPage } from '../pages/desk-imports-page.tsx';
import { paths } from '../paths.ts';
import { refusedPage } from '../refused-page.ts';
import type { ChangeRequest, DeskRequest } from '../route.ts';
import type { Site } from '../site.ts';
import { tellFailure } from '../tell-failure.ts';
import { textOf } from '../form/text-of.ts';

type Handled = Promise<Result<Answer>>;
type Import = 'city' | 'import';

export async function showImports(request: DeskRequest): Handled {
  return importsAnswer(request, firstOpenValues, []);
}

/** Files are handed in: they are kept, and their reading begins. */
export async function openAtDesk(request: ChangeRequest): Handled {
  const { site, context } = request;
  const { values, files, issues } = await readOpenForm(request.form);
  if (issues.length > 0) return importsAnswer(request, values, issues);
  const opened = await perform(openImport, context, { ...values, files });
  if (!opened.ok) return importsAnswer(request, values, opened.issues);
  startReading(site, context, opened.value);
  return ok({ kind: 'redirect', status: 303, to: paths.deskImportPage.href(inputOf(opened.value)) });
}

async function importsAnswer(
  { site, session, context }: DeskRequest,
  values: OpenValues,
  problems: readonly Issue[],
): Handled {
  const cities = await perform(listCities, context, null);
  if (!cities.ok) return cities;
  const imports = await perform(listImports, context, null);
  if (!imports.ok) return imports;
  const html = deskImportsPage({ site, session, values, problems, cities: cities.value, imports: imports.value });
  return ok(problems.length === 0 ? { kind: 'page', html } : refusedPage(problems, html));
}

/** The page does not wait for it: it is asked how far it is. */
function startReading(site: Site, context: Context, key: ImportKey): void {
  site.readings.start(key, async (order) => {
    try {
      const read = await perform(readImport(site.ports.importReader), context, { ...inputOf(key), ...order });
      if (!read.ok) tellFailure(site, read.issues, 'reading at the desk');
    } catch (error) {
      site.ports.onError(error, 'reading at the desk');
    }
  });
}

function inputOf({ city, number }: ImportKey): ImportInput {
  return { city, import: String(number) };
}

export async function showDeskImport(request: DeskRequest<Import>): Handled {
  return pageAnswer(request, request.query, {});
}

export async function readAtDesk({ site, context, params }: ChangeRequest<Import>): Handled {
  const page = await perform(showImport, context, params);
  if (!page.ok) return page;
  startReading(site, context, page.value.session.key);
  return ok({ kind: 'redirect', status: 303, to: paths.deskImportPage.href(params) });
}

export async function correctAtDesk(request: ChangeRequest<Import>): Handled {
  const { context, params, form } = request;
  const act = readAct(form);
  if (!act.ok) return pageAnswer(request, queryOf(form), { problems: act.issues });
  const corrected = await perform(correctImport, context, { ...params, stamp: textOf(form, 'stamp'), act: act.value });
  if (!corrected.ok) return pageAnswer(request, queryOf(form), { problems: corrected.issues });
  const back = textOf(form, textOf(form, 'as') === 'outside' ? 'before' : 'back');
  const page = paths.deskImportPage.href(params, Object.fromEntries(queryOf(form, back)));
  return ok({
    kind: 'redirect',
    status: 303,
    to: `${page}#${back === '' ? 'items' : `i-${encodeURIComponent(back)}`}`,
  });
}

export async function acceptAtDesk(request: ChangeRequest<Import>): Handled {
  const { site, context, params, form } = request;
  const accept = acceptValues(form);
  const named = readAccept(accept);
  if (!named.ok) return pageAnswer(request, queryOf(form), { problems: named.issues, accept });
  const stamp = textOf(form, 'stamp');
  const accepted = await perform(acceptImport(site.ports.comparisonRunner), context, {
    ...params,
    stamp,
    editions: named.value,
  });
  if (!accepted.ok) return pageAnswer(request, queryOf(form), { problems: accepted.issues, accept });
  return ok({ kind: 'redirect', status: 303, to: `${paths.deskImportPage.href(params)}#done` });
}

export async function undoAtDesk(request: ChangeRequest<Import>): Handled {
  const undone = await perform(undoImport, request.context, request.params);
  if (!undone.ok) return pageAnswer(request, new URLSearchParams(), { problems: undone.issues });
  return ok({ kind: 'redirect', status: 303, to: paths.deskImportPage.href(request.params) });
}

/** A reading that goes on is stopped with it. */
export async function discardAtDesk(request: ChangeRequest<Import>): Handled {
  const { site, context, params } = request;
  const discarded = await perform(discardImport, context, params);
  if (!discarded.ok) return pageAnswer(request, new URLSearchParams(), { problems: discarded.issues });
  site.readings.stop(discarded.value);
  return ok({ kind: 'redirect', status: 303, to: paths.deskImport.href({}) });
}

/** A file as it was handed in. A PDF opens in the browser, so that a place of it can be looked up; others are handed over. */
export async function sendImportFile({ context, params }: DeskRequest<Import | 'file'>): Handled {
  const file = await perform(showImportFile, context, params);
  if (!file.ok) return file;
  const { name, bytes } = file.value;
  const isPdf = /\.pdf$/i.test(name);
  return ok({
    kind: 'file',
    bytes,
    mediaType: isPdf ? 'application/pdf' : 'application/octet-stream',
    keep: 'never',
    disposition: dispositionOf(isPdf ? 'inline' : 'attachment', isPdf ? 'source.pdf' : 'source', name),
  });
}

/** The page as it is now, with what a form got wrong. */
async function pageAnswer(
  request: DeskRequest<Import>,
  query: URLSearchParams,
  sent: Partial<Pick<ImportView, 'problems' | 'accept'>>,
): Handled {
  const { site, session, context, params } = request;
  const page = await perform(showImport, context, params);
  if (!page.ok) return page;
  const accept = sent.accept ?? firstValues(page.value, localeFor('ja'));
  const replacements = await replacementsOf(request, page.value, accept);
  const uncompared = replacements.ok ? [] : replacements.issues;
  const made = { page: page.value, accept, replacements: replacements.ok ? replacements.value : [] };
  const problems = [...(sent.problems ?? []), ...uncompared];
  const html = deskImportPage(importView({ site, session, params, query, ...made, problems }));
  return ok(sent.problems ? refusedPage(sent.problems, html) : { kind: 'page', html });
}

/** What would become of the drafts whose ids are typed. */
async function replacementsOf(
  { site, context, params }: DeskRequest<Import>,
  { session, city }: ImportPage,
  accept: readonly AcceptValues[],
): Promise<Result<readonly Replacement[]>> {
  const drafts = new Set<string>(city?.editions.flatMap(({ id, status }) => (status === 'draft' ? [id] : [])));
  const editions = accept.flatMap(({ id }, at) => (drafts.has(id) ? [{ at, id }] : []));
  if (session.state !== 'open' || editions.length === 0) return ok([]);
  return perform(showReplacements(site.ports.comparisonRunner), context, { ...params, editions });
}

/** Where on the page a form stood; the item to be in hand after it. */
function queryOf(form: FormData, pick = textOf(form, 'item')): URLSearchParams {
  const said = { edition: textOf(form, 'edition'), show: textOf(form, 'show'), pick };
  return new URLSearchParams(Object.entries(said).filter(([, value]) => value !== ''));
}
