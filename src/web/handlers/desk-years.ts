import {
  explainMiss,
  freezeYear,
  openYear,
  perform,
  showFreeze,
  showYears,
  undoExplanation,
  withdrawYear,
  type FreezePage,
} from '#app';
import { ok, type Issue, type Result } from '#kernel';
import { localeFor } from '#locale';
import type { Answer } from '../answer.ts';
import { readExplanations, type TypedExplanation } from '../years/read-explanations.ts';
import { doneStep, nothingTyped, savedText, type DoneStep, type TypedYear } from '../years/year-view.ts';
import { textOf } from '../form/text-of.ts';
import { deskYearPage } from '../pages/desk-year-page.tsx';
import { deskYearsPage } from '../pages/desk-years-page.tsx';
import { paths } from '../paths.ts';
import { refusedPage } from '../refused-page.ts';
import type { ChangeRequest, DeskRequest } from '../route.ts';
import { tellFailure } from '../tell-failure.ts';

type Handled = Promise<Result<Answer>>;
type OfYear = DeskRequest<'city' | 'edition' | 'year'>;
type YearChange = ChangeRequest<'city' | 'edition' | 'year'>;

/** The verification years of a city. */
export async function showDeskYears(request: DeskRequest<'city'>): Handled {
  return yearsAnswer(request, []);
}

async function yearsAnswer(
  { site, session, context, params, query }: DeskRequest<'city'>,
  issues: readonly Issue[],
): Handled {
  const page = await perform(showYears, context, params);
  if (!page.ok) return page;
  const locale = localeFor('ja', page.value.municipality);
  const messages = issues.map((one) => ({ field: null, text: locale.issueText(one) }));
  const isWithdrawn = query.get('saved') === 'withdrawn';
  const html = deskYearsPage({ site, session, page: page.value, messages, isWithdrawn });
  return ok(issues.length > 0 ? refusedPage(issues, html) : { kind: 'page', html });
}

export async function openYearAtDesk(request: ChangeRequest<'city'>): Handled {
  const { context, params, form } = request;
  const year = { ...params, edition: textOf(form, 'edition'), year: textOf(form, 'year') };
  const opened = await perform(openYear, context, inputOf(year));
  return opened.ok ? ok(seeOther(year, { kind: 'opened' })) : yearsAnswer(request, opened.issues);
}

export async function withdrawYearAtDesk(request: YearChange): Handled {
  const { context, params } = request;
  const withdrawn = await perform(withdrawYear, context, inputOf(params));
  if (!withdrawn.ok) return refused(request, withdrawn.issues);
  const to = `${paths.deskYears.href({ city: params.city }, { saved: 'withdrawn' })}#done`;
  return ok({ kind: 'redirect', status: 303, to });
}

function seeOther(params: OfYear['params'], done: DoneStep): Answer {
  return { kind: 'redirect', status: 303, to: `${paths.deskYear.href(params, { saved: savedText(done) })}#done` };
}

/** One of them: what stands in the way of freezing it, or that it is frozen. */
export async function showDeskYear(request: OfYear): Handled {
  const page = await pageOf(request);
  if (!page.ok) return page;
  const { site, session, query } = request;
  const locale = localeFor('ja', page.value.municipality);
  const shown = { site, session, locale, page: page.value };
  const html = deskYearPage({ ...shown, typed: nothingTyped, messages: [], done: doneStep(query.get('saved')) });
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

export async function freezeAtDesk(request: YearChange): Handled {
  const { site, context, params, form } = request;
  const reason = textOf(form, 'reason');
  const done = await perform(freezeYear(site.ports.checkRunner), context, {
    ...inputOf(params),
    stamp: textOf(form, 'stamp'),
    reason,
    isConfirmed: textOf(form, 'confirmed') === 'yes',
  });
  if (done.ok) return ok(seeOther(params, { kind: 'frozen' }));
  return refused(request, done.issues, { ...nothingTyped, reason });
}

/** Every explanation that was changed is saved by itself; one that is refused stays as it was typed, the others are saved. */
export async function explainAtDesk(request: YearChange): Handled {
  const { context, params, form } = request;
  const issues: Issue[] = [];
  const refusedOnes: TypedExplanation[] = [];
  let count = 0;
  for (const typed of readExplanations(form)) {
    const done = await perform(explainMiss, context, { ...inputOf(params), ...typed });
    if (!done.ok) {
      refusedOnes.push(typed);
      issues.push(...done.issues.map((one) => atField(one, typed)));
    } else if (done.value.isNew) count += 1;
  }
  if (issues.length > 0) return refused(request, issues, { ...nothingTyped, explanations: refusedOnes, count });
  return ok(seeOther(params, { kind: 'explained', indicator: textOf(form, 'at'), count }));
}

function atField(found: Issue, { indicator }: TypedExplanation): Issue {
  return { ...found, place: { field: `${found.place.field ?? 'cause'}-${indicator}`, path: [indicator] } };
}

export async function undoExplanationAtDesk(request: YearChange): Handled {
  const { context, params, form } = request;
  const indicator = textOf(form, 'indicator');
  const done = await perform(undoExplanation, context, { ...inputOf(params), indicator });
  return done.ok ? ok(seeOther(params, { kind: 'undone', indicator })) : refused(request, done.issues);
}

const FIELDS: Readonly<Record<string, 'reason' | 'confirmed'>> = {
  'check.gate-closed': 'reason',
  'check.reason-too-long': 'reason',
  'year.not-confirmed': 'confirmed',
};

/** The page as it is now, with what was typed and why the step was not taken; beside it `count` explanations were saved. */
async function refused(
  request: YearChange,
  issues: readonly Issue[],
  { count = 0, ...typed }: TypedYear & { readonly count?: number } = nothingTyped,
): Handled {
  const { site, session } = request;
  tellFailure(site, issues, 'verification year at the desk');
  const page = await pageOf(request);
  if (!page.ok) return page;
  const locale = localeFor('ja', page.value.municipality);
  const names = new Map(page.value.explained.map(({ view: { id, name } }) => [id as string, name]));
  const told = issues.map(({ place: { field, path }, ...one }) => {
    const name = names.get(String(path?.[0]));
    const text = locale.issueText({ ...one, place: {} });
    return {
      field: field ?? FIELDS[one.code] ?? null,
      text: name === undefined ? text : locale.pages.deskYear.ofIndicator(name, text),
    };
  });
  const others = { field: null, text: locale.pages.deskYear.othersSaved(locale.countText(count)) };
  const messages = count === 0 ? told : [...told, others];
  const view = { site, session, locale, page: page.value, typed, messages, done: null };
  return ok(refusedPage(issues, deskYearPage(view)));
}
