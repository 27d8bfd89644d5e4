import type { MadeComparison } from '#app';
import { ok, type Issue, type Result } from '#kernel';
import { localeFor, type Locale } from '#locale';
import type { Answer } from '../answer.ts';
import { messageOf, problemAt, type CompareProblem } from '../compare/compare-problem.ts';
import { firstValues, type CompareValues } from '../compare/compare-values.ts';
import { readCompareForm, type CompareEntry } from '../compare/read-compare-form.ts';
import { DOCUMENT_POLICY } from '../deliver.ts';
import { dispositionOf } from '../disposition-of.ts';
import { comparedPage, comparePage } from '../pages/compare-page.tsx';
import { refusedPage } from '../refused-page.ts';
import type { RouteRequest, WorkRequest } from '../route.ts';
import type { Site } from '../site.ts';
import { tellFailure } from '../tell-failure.ts';
import { isForProgram, refusalJson, type ToolAsked } from '../tool/refusal-json.ts';
import { waitingTitle } from '../tool/waiting.ts';

type Handled = Promise<Result<Answer>>;

export async function showCompareTool({ site }: RouteRequest): Handled {
  return ok({ kind: 'page', html: comparePage({ site, values: firstValues, messages: [] }) });
}

/** Two editions in, the table out, in the form that was asked for. Nothing of either is kept. */
export async function compareSent({ site, form, signal, sender, accepts }: WorkRequest): Handled {
  const locale = localeFor('ja');
  const asked = { site, accepts };
  if (!form.ok) return refused(asked, null, atNoField(form.issues));
  const entry = await readCompareForm(form.value, locale);
  if (!entry.request) return refused(asked, entry.values, entry.problems);
  const made = await site.ports.comparisonMaker.make(entry.request, { signal, sender });
  return made.ok ? answerWith(made.value, { site, entry, locale }) : notMade(asked, entry, made.issues);
}

function atNoField(issues: readonly Issue[]): readonly CompareProblem[] {
  return issues.map((issue) => ({ field: null, issue }));
}

/** The form again, with what was typed and what is wrong with it; to a program the reasons alone. `values` null = not read. */
function refused(
  { site, accepts }: ToolAsked,
  typed: CompareValues | null,
  problems: readonly CompareProblem[],
): Result<Answer> {
  const locale = localeFor('ja');
  const issues = problems.map(({ issue }) => issue);
  const values = typed ?? firstValues;
  const waiting = waitingTitle(issues, locale);
  const told = waiting === null ? problems : atNoField(issues.slice(0, 1));
  const messages = told.map((problem) => messageOf(problem, values, locale));
  if (isForProgram(accepts, typed && typed.output))
    return ok(
      refusalJson(
        issues,
        messages.map(({ full }) => full),
      ),
    );
  return ok(refusedPage(issues, comparePage({ site, values, messages, waiting })));
}

function notMade(asked: ToolAsked, { request, values }: CompareEntry, issues: readonly Issue[]): Result<Answer> {
  tellFailure(asked.site, issues, 'comparison');
  const problems = request ? issues.map((issue) => problemAt(issue, request, values)) : atNoField(issues);
  return refused(asked, values, problems);
}

interface Made {
  readonly site: Site;
  readonly entry: CompareEntry;
  readonly locale: Locale;
}

function answerWith(made: MadeComparison, { site, entry, locale }: Made): Result<Answer> {
  const { values, request } = entry;
  if (made.kind === 'document')
    return ok({
      kind: 'file',
      bytes: made.bytes,
      mediaType: made.mediaType,
      keep: 'never',
      policy: DOCUMENT_POLICY,
      disposition: dispositionOf('attachment', `comparison.${values.output}`, made.fileName),
    });
  const remarks = request
    ? made.issues.map((issue) => messageOf(problemAt(issue, request, values), values, locale))
    : [];
  return ok({ kind: 'page', keep: 'never', html: comparedPage({ site, values, remarks, table: made.html }) });
}
