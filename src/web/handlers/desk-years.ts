import { freezeYear, perform, showFreeze, showYears, type FreezePage } from '#app';
import { ok, type Issue, type Result } from '#kernel';
import { localeFor } from '#locale';
import type { Answer } from '../answer.ts';
import { textOf } from '../form/text-of.ts';
import { deskYearPage } from '../pages/desk-year-page.tsx';
import { deskYearsPage } from '../pages/desk-years-page.tsx';
import { paths } from '../paths.ts';
import { refusedPage } from '../refused-page.ts';
import type { ChangeRequest, DeskRequest } from '../route.ts';
import { tellFailure } from '../tell-failure.ts';

type Handled = Promise<Result<Answer>>;
type OfYear = DeskRequest<'city' | 'edition' | 'year'>;

/** The verification years of a city. */
export async function showDeskYears({ site, session, context, params }: DeskRequest<'city'>): Handled {
  const page = await perform(showYears, context, params);
  return page.ok ? ok({ kind: 'page', html: deskYearsPage({ site, session, page: page.value }) }) : page;
}

/** One of them: what stands in the way of freezing it, or that it is frozen. */
export async function showDeskYear(request: OfYear): Handled {
  const page = await pageOf(request);
  if (!page.ok) return page;
  const { site, session, query } = request;
  const html = deskYearPage({ site, session, page: page.value, reason: '', messages: [], isSaved: query.has('saved') });
  return ok({ kind: 'page', html });
}

async function pageOf({ site, context, params }: OfYear): Promise<Result<FreezePage>> {
  const page = await perform(showFreeze(site.ports.checkRunner), context, inputOf(params));
  if (!page.ok) tellFailure(site, page.issues, 'verification year at the desk');
  return page;
}

function inputOf({ city, edition, year }: OfYear['params']) {
  return { city, edition, year: Number(year) };
}

export async function freezeAtDesk(request: ChangeRequest<'city' | 'edition' | 'year'>): Handled {
  const { site, context, params, form } = request;
  const done = await perform(freezeYear(site.ports.checkRunner), context, {
    ...inputOf(params),
    stamp: textOf(form, 'stamp'),
    reason: textOf(form, 'reason'),
    isConfirmed: textOf(form, 'confirmed') === 'yes',
  });
  if (!done.ok) return refused(request, done.issues);
  return ok({ kind: 'redirect', status: 303, to: `${paths.deskYear.href(params, { saved: '1' })}#done` });
}

const FIELDS: Readonly<Record<string, 'reason' | 'confirmed'>> = {
  'check.gate-closed': 'reason',
  'check.reason-too-long': 'reason',
  'year.not-confirmed': 'confirmed',
};

/** The page as it is now, with the reason that was typed and why the year was not frozen. */
async function refused(request: ChangeRequest<'city' | 'edition' | 'year'>, issues: readonly Issue[]): Handled {
  const { site, session, form } = request;
  tellFailure(site, issues, 'freezing at the desk');
  const page = await pageOf(request);
  if (!page.ok) return page;
  const locale = localeFor('ja', page.value.municipality);
  const messages = issues.map((one) => ({ field: FIELDS[one.code] ?? null, text: locale.issueText(one) }));
  const reason = textOf(form, 'reason');
  return ok(refusedPage(issues, deskYearPage({ site, session, page: page.value, reason, messages, isSaved: false })));
}
