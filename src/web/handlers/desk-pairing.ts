import { editRemark, perform, pinUnits, restoreWord, showComparison, takeBackWord, type AddedEntry } from '#app';
import { ok, type Issue, type Result } from '#kernel';
import type { Answer } from '../answer.ts';
import { deskComparisonPage } from '../pages/desk-comparison-page.tsx';
import { deskPanel } from '../pages/desk-panel.tsx';
import { deskRefusedPage } from '../pages/desk-refused-page.tsx';
import { pairingView, type PairingView } from '../pairing/pairing-view.ts';
import { readPin, textsOf } from '../pairing/read-pin.ts';
import { readShow } from '../pairing/row-filter.ts';
import { toComparison } from '../pairing/to-comparison.ts';
import { paths } from '../paths.ts';
import { refusedPage } from '../refused-page.ts';
import type { ChangeRequest, DeskRequest } from '../route.ts';
import { tellFailure } from '../tell-failure.ts';
import { textOf } from '../form/text-of.ts';

type Handled = Promise<Result<Answer>>;
type OfPair = DeskRequest<'city' | 'old' | 'new'>;
type Change = ChangeRequest<'city' | 'old' | 'new'>;

/** Two stored editions with what people said about them, and at most one row in hand. */
export async function showDeskComparison(request: OfPair): Handled {
  const view = await viewOf(request);
  return view.ok ? ok({ kind: 'page', html: deskComparisonPage(view.value) }) : view;
}

/** The row in hand alone, for a script to put into the table that stands. */
export async function showDeskPanel(request: OfPair): Handled {
  const view = await viewOf(request);
  return view.ok ? ok({ kind: 'page', html: deskPanel(view.value) }) : view;
}

async function viewOf({ site, session, context, params, query }: OfPair): Promise<Result<PairingView>> {
  const page = await perform(showComparison(site.ports.comparisonRunner), context, params);
  if (page.ok) return ok(pairingView({ site, session, params, query, page: page.value }));
  tellFailure(site, page.issues, 'comparison at the desk');
  return page;
}

export async function pinAtDesk(request: Change): Handled {
  const act = readPin(request.form);
  if (!act.ok) return refused(request, act.issues);
  const { site, context, params, form } = request;
  const input = { ...params, stamp: textOf(form, 'stamp'), act: act.value };
  return answered(request, await perform(pinUnits(site.ports.comparisonRunner), context, input));
}

export async function remarkAtDesk(request: Change): Handled {
  const { context, params, form } = request;
  const row = { new: textsOf(form, 'new'), old: textsOf(form, 'old') };
  const text = form.has('draft') ? null : textOf(form, 'text');
  return answered(request, await perform(editRemark, context, { ...params, stamp: textOf(form, 'stamp'), row, text }));
}

export async function takeBackAtDesk(request: Change): Handled {
  return answered(request, await perform(takeBackWord, request.context, wordOf(request)));
}

export async function restoreAtDesk(request: Change): Handled {
  return answered(request, await perform(restoreWord, request.context, wordOf(request)));
}

function wordOf({ params, form }: Change) {
  return { ...params, stamp: textOf(form, 'stamp'), entry: Number(textOf(form, 'entry')) };
}

/** Back to the page: to the row that was spoken about, else to what the step changed. */
function answered(request: Change, result: Result<AddedEntry>): Result<Answer> {
  if (!result.ok) return refused(request, result.issues);
  const { params, form } = request;
  const show = readShow(textOf(form, 'show'));
  const unit = textOf(form, 'new') || textOf(form, 'old');
  const page = paths.deskComparison.href(params, { show: show === 'all' ? null : show });
  return ok({ kind: 'redirect', status: 303, to: `${page}#${unit === '' ? 'effect' : encodeURIComponent(unit)}` });
}

/** Nothing was written: why, what was typed, and the way to the page as it is now. */
function refused({ site, session, params, form }: Change, issues: readonly Issue[]): Result<Answer> {
  tellFailure(site, issues, 'step at the desk');
  const html = deskRefusedPage({ site, session, back: toComparison(params), issues, typed: textOf(form, 'text') });
  return ok(refusedPage(issues, html));
}
