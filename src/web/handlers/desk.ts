import { listCities, perform, showCity, type CityView } from '#app';
import { fail, issue, ok, type Issue, type Result } from '#kernel';
import type { Answer } from '../answer.ts';
import { nowOf } from '../asked.ts';
import { hasToken } from '../desk/answer-at-desk.ts';
import { setDeskCookie } from '../desk/desk-cookie.ts';
import { isDeskKey } from '../desk/desk-key.ts';
import { deskKeyPage } from '../pages/desk-key-page.tsx';
import { deskPage } from '../pages/desk-page.tsx';
import { paths } from '../paths.ts';
import { refusedPage } from '../refused-page.ts';
import type { DoorRequest } from '../route.ts';

type Handled = Promise<Result<Answer>>;

/** The start of the desk, or before the door the question for the key. */
export async function showDesk({ site, session, context }: DoorRequest): Handled {
  if (!session) return ok({ kind: 'page', html: deskKeyPage({ site, to: paths.desk.href({}), problem: null }) });
  const summaries = await perform(listCities, context, null);
  if (!summaries.ok) return summaries;
  const cities: CityView[] = [];
  for (const { code } of summaries.value) {
    const city = await perform(showCity, context, { city: code });
    if (!city.ok) return city;
    cities.push(city.value);
  }
  return ok({ kind: 'page', html: deskPage({ site, session, cities }) });
}

/** The right key opens a session of its own; wrong ones are counted. */
export async function enterDesk(request: DoorRequest): Handled {
  const { site, door, form } = request;
  if (!form.ok) return form;
  const [key, to] = [form.value.get('key'), placeIn(form.value)];
  const seconds = door.tries.take('desk', nowOf(site));
  if (seconds > 0) return askAgain(request, to, issue('desk.too-often', { params: { seconds } }));
  if (typeof key !== 'string' || !isDeskKey(key, door.key)) return askAgain(request, to, issue('desk.key-wrong'));
  const { id } = door.sessions.open(nowOf(site));
  return ok({ kind: 'redirect', status: 303, to, cookie: setDeskCookie(request.request, id) });
}

export async function leaveDesk({ door, session, form, request }: DoorRequest): Handled {
  if (session) {
    if (!form.ok) return form;
    if (!hasToken(form.value, session)) return fail(issue('form.foreign'));
    door.sessions.close(session);
  }
  return ok({ kind: 'redirect', status: 303, to: paths.desk.href({}), cookie: setDeskCookie(request, null) });
}

/** The place of the desk to go to with the key, and no other place. */
function placeIn(form: FormData): string {
  const said = form.get('to');
  const here = 'http://localhost';
  const place = typeof said === 'string' ? URL.parse(said, here) : null;
  return place?.origin === here && /^\/desk(?:\/|$)/.test(place.pathname) ? place.pathname : paths.desk.href({});
}

function askAgain({ site }: DoorRequest, to: string, problem: Issue): Result<Answer> {
  return ok(refusedPage([problem], deskKeyPage({ site, to, problem })));
}
