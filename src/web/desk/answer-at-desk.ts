import type { Actor } from '#app';
import { fail, issue, ok, type Result } from '#kernel';
import type { Answer } from '../answer.ts';
import { knownQuery, nowOf, type Asked } from '../asked.ts';
import { contextOf } from '../context-of.ts';
import { DESK_POLICY } from '../deliver.ts';
import { readForm, type FormLimits } from '../form/read-form.ts';
import { deskKeyPage } from '../pages/desk-key-page.tsx';
import type { ChangeRequest, ChangeRoute, DeskRequest, DeskRoute, DoorRoute } from '../route.ts';
import { send, sendIssues } from '../send.ts';
import { deskCookie } from './desk-cookie.ts';
import { isFromHere, isOwnForm, type OpenDoor } from './open-door.ts';
import { sameSecret, type Session } from './sessions.ts';

const KEEPER: Actor = { kind: 'desk', name: 'desk' };

/** A key and where to go with it. */
const DOOR_LIMITS: FormLimits = { most: 4096, fields: 10 };

type DeskAsked = Asked<DoorRoute | DeskRoute | ChangeRoute>;

/** Behind the door: only on this machine, only with the key, and nothing of it is kept by anybody. */
export async function answerAtDesk(asked: DeskAsked): Promise<Response> {
  const { site, request, connection } = asked;
  const { door } = site;
  const answer = door && isFromHere(request, connection) ? await pastDoor(asked, door) : fail(issue('desk.closed'));
  const response = await (answer.ok ? send(request, unseen(answer.value)) : sendIssues(site, request, answer.issues));
  response.headers.set('Cache-Control', 'no-store');
  response.headers.set('X-Robots-Tag', 'noindex');
  return response;
}

/** Pages of the desk may run our own script files. */
function unseen(answer: Answer): Answer {
  if (answer.kind === 'page') return { ...answer, keep: 'never', policy: DESK_POLICY };
  return answer.kind === 'redirect' ? answer : { ...answer, keep: 'never' };
}

async function pastDoor(asked: DeskAsked, door: OpenDoor): Promise<Result<Answer>> {
  const { site, route, params, request } = asked;
  const session = door.sessions.find(deskCookie(request), nowOf(site));
  const context = contextOf(site, session ? KEEPER : undefined);
  const here = { params, query: knownQuery(route, request), context, site, revision: '' };
  if (route.kind === 'door') {
    const form = await ownForm(asked, DOOR_LIMITS);
    return route.handle({ ...here, session, door, form, request });
  }
  if (!session) {
    const html = deskKeyPage({ site, to: new URL(request.url).pathname, problem: null });
    return ok({ kind: 'page', status: 403, html });
  }
  if (route.kind === 'desk') return route.handle({ ...here, session });
  return change({ ...asked, route }, { ...here, session });
}

async function change(asked: Asked<ChangeRoute>, here: DeskRequest): Promise<Result<Answer>> {
  const { route, request } = asked;
  const form = await ownForm(asked, route.limits);
  if (!form.ok) return form;
  if (!hasToken(form.value, here.session)) return fail(issue('form.foreign'));
  const sent: ChangeRequest = { ...here, form: form.value, signal: request.signal };
  return route.handle(sent);
}

async function ownForm({ site, request }: DeskAsked, limits: FormLimits): Promise<Result<FormData>> {
  if (!isOwnForm(request)) return fail(issue('form.foreign'));
  const purse = site.budget.open('desk');
  try {
    return await readForm(request, { ...limits, purse });
  } finally {
    purse.empty();
  }
}

/** Whether the form was written by this session's own page. */
export function hasToken(form: FormData, session: Session): boolean {
  const said = form.get('token');
  return typeof said === 'string' && sameSecret(said, session.token);
}
