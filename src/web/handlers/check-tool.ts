import { findingsJson, type CheckedFile, type FileCheck } from '#app';
import { ok, type Issue, type Result } from '#kernel';
import { localeFor } from '#locale';
import type { Answer } from '../answer.ts';
import { firstCheckValues, type CheckValues } from '../check/check-values.ts';
import { readCheckForm, type CheckProblem } from '../check/read-check-form.ts';
import { severities } from '../components/findings/severities.ts';
import { DOCUMENT_POLICY } from '../deliver.ts';
import { dispositionOf } from '../disposition-of.ts';
import { checkedPage, checkPage } from '../pages/check-page.tsx';
import { refusedPage } from '../refused-page.ts';
import type { RouteRequest, WorkRequest } from '../route.ts';
import type { Site } from '../site.ts';
import { tellFailure } from '../tell-failure.ts';
import { isForProgram, refusalJson, type ToolAsked } from '../tool/refusal-json.ts';
import { waitingTitle } from '../tool/waiting.ts';

type Handled = Promise<Result<Answer>>;

export async function showCheckTool({ site }: RouteRequest): Handled {
  return ok({ kind: 'page', html: checkPage({ site, values: firstCheckValues, messages: [] }) });
}

/** A plan in, what would need a 正誤表 out, in the form that was asked for. Nothing of it is kept. */
export async function checkSent({ site, form, signal, sender, accepts }: WorkRequest): Handled {
  const asked = { site, accepts };
  if (!form.ok) return refused(asked, null, atNoField(form.issues));
  const { values, problems, job } = await readCheckForm(form.value, localeFor('ja'));
  if (!job) return refused(asked, values, problems);
  const order = { signal, sender };
  const checked = await site.ports.checkRunner.file(job, order);
  if (!checked.ok) return notChecked(asked, values, checked.issues);
  if (values.output === 'page') return ok(pageOf(site, values, { job, checked: checked.value }));
  const file = await fileOf(site, { values, job, order }, checked.value);
  return file.ok ? file : notChecked(asked, values, file.issues);
}

function atNoField(issues: readonly Issue[]): readonly CheckProblem[] {
  return issues.map((issue) => ({ field: null, issue }));
}

/** The form again, with what was typed and what is wrong with it; to a program the reasons alone. `values` null = not read. */
function refused(
  { site, accepts }: ToolAsked,
  typed: CheckValues | null,
  problems: readonly CheckProblem[],
): Result<Answer> {
  const locale = localeFor('ja');
  const issues = problems.map(({ issue }) => issue);
  const waiting = waitingTitle(issues, locale);
  const told = waiting === null ? problems : atNoField(issues.slice(0, 1));
  const messages = told.map(({ field, issue }) => ({ field, text: locale.issueText(issue) }));
  const values = typed ?? firstCheckValues;
  if (isForProgram(accepts, typed && typed.output))
    return ok(
      refusalJson(
        issues,
        messages.map(({ text }) => text),
      ),
    );
  return ok(refusedPage(issues, checkPage({ site, values, messages, waiting })));
}

/** What was found wrong with the document, at its field. */
function notChecked(asked: ToolAsked, values: CheckValues, issues: readonly Issue[]): Result<Answer> {
  tellFailure(asked.site, issues, 'check');
  const field = values.file === '' ? 'text' : 'file';
  return refused(
    asked,
    values,
    issues.map((issue) => ({ field, issue })),
  );
}

interface Checked {
  readonly job: FileCheck;
  readonly checked: CheckedFile;
}

function pageOf(site: Site, values: CheckValues, { job, checked }: Checked): Answer {
  const locale = localeFor('ja');
  const ordered = severities.flatMap((severity) => checked.issues.filter((issue) => issue.severity === severity));
  const remarks = ordered.map((issue) => locale.issueText(issue));
  const html = checkedPage({ site, values, name: job.file.name, findings: checked.findings, remarks });
  return { kind: 'page', keep: 'never', html };
}

interface Asked {
  readonly values: CheckValues;
  readonly job: FileCheck;
  readonly order: Pick<WorkRequest, 'signal' | 'sender'>;
}

async function fileOf(site: Site, { values, job, order }: Asked, { findings }: CheckedFile): Promise<Result<Answer>> {
  const locale = localeFor('ja');
  const title = locale.pages.checkTool.fileName(job.file.name.replace(/\.[^.]+$/, ''));
  const file = { kind: 'file', keep: 'never', policy: DOCUMENT_POLICY } as const;
  if (values.output === 'json') {
    const json = `${JSON.stringify(findingsJson(findings, locale.check), null, 2)}\n`;
    const disposition = dispositionOf('attachment', 'findings.json', `${title}.json`);
    return ok({ ...file, bytes: new TextEncoder().encode(json), mediaType: 'application/json', disposition });
  }
  const made = await site.ports.checkRunner.list({ title, findings }, order);
  if (!made.ok) return made;
  const { bytes, mediaType, fileName } = made.value;
  return ok({ ...file, bytes, mediaType, disposition: dispositionOf('attachment', 'findings.xlsx', fileName) });
}
