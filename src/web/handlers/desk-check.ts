import {
  adoptEdition,
  correctFinding,
  dismissFinding,
  findingsJson,
  perform,
  reopenFinding,
  returnToDraft,
  showCheck,
  undoCorrection,
  type CheckPage,
} from '#app';
import { fail, issue, ok, type Issue, type Result } from '#kernel';
import { localeFor } from '#locale';
import type { Answer } from '../answer.ts';
import { DOCUMENT_POLICY } from '../deliver.ts';
import { dispositionOf } from '../disposition-of.ts';
import { jsonFile } from '../json-file.ts';
import type { StepDone } from '../components/findings/just-done.tsx';
import { deskCheckPage } from '../pages/desk-check-page.tsx';
import { deskRefusedPage } from '../pages/desk-refused-page.tsx';
import { textOf } from '../form/text-of.ts';
import { paths } from '../paths.ts';
import { refusedPage } from '../refused-page.ts';
import type { ChangeRequest, DeskRequest } from '../route.ts';
import { tellFailure } from '../tell-failure.ts';

type Handled = Promise<Result<Answer>>;
type OfEdition = DeskRequest<'city' | 'edition'>;
type Change = ChangeRequest<'city' | 'edition'>;

/** A stored edition checked. */
export async function showDeskCheck(request: OfEdition): Handled {
  const page = await pageOf(request);
  if (!page.ok) return page;
  const { site, session, params, query } = request;
  const done = { saved: query.get('saved'), next: query.get('next') };
  return ok({ kind: 'page', html: deskCheckPage({ site, session, params, page: page.value, done }) });
}

async function pageOf({ site, context, params }: OfEdition): Promise<Result<CheckPage>> {
  const page = await perform(showCheck(site.ports.checkRunner), context, params);
  if (!page.ok) tellFailure(site, page.issues, 'check at the desk');
  return page;
}

const OUTPUTS = ['xlsx', 'json', 'settings'] as const;

/** The findings, or what was set aside in the form of the command's settings, as a file. */
export async function sendDeskFindings(request: OfEdition): Handled {
  const said = request.query.get('output') ?? '';
  const output = OUTPUTS.find((one) => one === said);
  if (!output) return fail(issue('form.choice', { found: said.slice(0, 40), expected: OUTPUTS.join(', ') }));
  const page = await pageOf(request);
  if (!page.ok) return page;
  const { city, edition, findings, dismissed } = page.value;
  const locale = localeFor('ja', city.municipality);
  const { checkTool, deskCheck } = locale.pages;
  if (output === 'xlsx') return workbook(request, { title: checkTool.fileName(edition.title), findings });
  const ascii = 'findings.json';
  if (output === 'json')
    return ok(jsonFile({ ascii, name: checkTool.fileName(edition.title) }, findingsJson(findings, locale.check)));
  const aside = dismissed.map(({ finding, reason }) => ({ id: finding.id, reason }));
  return ok(jsonFile({ ascii, name: deskCheck.settingsFileName(edition.title) }, { dismissed: aside }));
}

async function workbook(
  { site }: OfEdition,
  list: { readonly title: string; readonly findings: CheckPage['findings'] },
): Handled {
  const made = await site.ports.checkRunner.list(list);
  if (!made.ok) {
    tellFailure(site, made.issues, 'findings at the desk as xlsx');
    return made;
  }
  const { bytes, mediaType, fileName } = made.value;
  const disposition = dispositionOf('attachment', 'findings.xlsx', fileName);
  return ok({ kind: 'file', keep: 'never', policy: DOCUMENT_POLICY, bytes, mediaType, disposition });
}

/** Back to the top of the page, where it can be taken back, with the way to the finding after it. */
export async function correctFindingAtDesk(request: Change): Handled {
  const { site, context, params, form } = request;
  const input = { ...params, stamp: textOf(form, 'stamp'), finding: textOf(form, 'finding') };
  const done = await perform(correctFinding(site.ports.checkRunner), context, input);
  if (!done.ok) return refused(request, done.issues);
  const { entry, next } = done.value;
  return ok(doneAt(params, entry, next));
}

export async function undoCorrectionAtDesk(request: Change): Handled {
  const { site, context, params, form } = request;
  const input = { ...params, stamp: textOf(form, 'stamp'), entry: Number(textOf(form, 'entry')) };
  const done = await perform(undoCorrection(site.ports.checkRunner), context, input);
  if (!done.ok) return refused(request, done.issues);
  return ok(doneAt(params, 'undone'));
}

export async function dismissAtDesk(request: Change): Handled {
  const { site, context, params, form } = request;
  const input = { ...params, ...said(form), finding: textOf(form, 'finding') };
  const done = await perform(dismissFinding(site.ports.checkRunner), context, input);
  return done.ok ? ok(doneAt(params, 'dismissed', done.value.next)) : refused(request, done.issues);
}

export async function reopenAtDesk(request: Change): Handled {
  const { site, context, params, form } = request;
  const input = { ...params, stamp: textOf(form, 'stamp'), finding: textOf(form, 'finding') };
  const done = await perform(reopenFinding(site.ports.checkRunner), context, input);
  if (!done.ok) return refused(request, done.issues);
  const place = encodeURIComponent(`finding-${input.finding}`);
  return ok(seeOther(`${paths.deskCheck.href(params, { saved: 'reopened' })}#${place}`));
}

export async function adoptAtDesk(request: Change): Handled {
  const { site, context, params, form } = request;
  const input = { ...params, ...said(form) };
  const done = await perform(adoptEdition(site.ports.checkRunner), context, input);
  return done.ok ? ok(doneAt(params, 'adopted')) : refused(request, done.issues);
}

export async function returnAtDesk(request: Change): Handled {
  const { context, params, form } = request;
  const input = { ...params, reason: textOf(form, 'reason') };
  const done = await perform(returnToDraft, context, input);
  return done.ok ? ok(doneAt(params, 'returned')) : refused(request, done.issues);
}

function said(form: FormData) {
  return { stamp: textOf(form, 'stamp'), reason: textOf(form, 'reason') };
}

/** Back to the page, where it is said what was done: the number of an entry, or a word for the step. */
function doneAt(params: Change['params'], saved: number | StepDone, next: string | null = null): Answer {
  return seeOther(`${paths.deskCheck.href(params, { saved, next })}#done`);
}

function seeOther(to: string): Answer {
  return { kind: 'redirect', status: 303, to };
}

/** Nothing was written: why, what was typed, and the way to the page as it is now. */
function refused({ site, session, params, form }: Change, issues: readonly Issue[]): Result<Answer> {
  tellFailure(site, issues, 'step at the desk');
  const back = { text: localeFor('ja').pages.deskCheck.back, href: paths.deskCheck.href(params) };
  const html = deskRefusedPage({ site, session, back, issues, typed: textOf(form, 'reason') });
  return ok(refusedPage(issues, html));
}
