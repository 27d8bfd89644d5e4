import { perform, showCity, type Actor, type CityView, type Context } from '#app';
import { parseMunicipalityCode, type Issue } from '#kernel';
import { localeFor } from '#locale';
import type { Answer } from './answer.ts';
import { deliver } from './deliver.ts';
import { errorPage, type ErrorPageProps } from './pages/error-page.tsx';
import { Parcel } from './parcel.ts';
import { cityCodeIn } from './paths.ts';
import type { Route } from './route.ts';
import type { Site } from './site.ts';

const HTML = 'text/html; charset=utf-8';
const READER: Actor = { kind: 'public', name: 'public' };

interface Asked {
  readonly site: Site;
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
  readonly request: Request;
}

/** One request for a known address: from what is kept, or made anew. */
export async function answerRequest({ site, route, params, request }: Asked): Promise<Response> {
  const query = knownQuery(route, request);
  const revision = await revisionOf(site, params['city']);
  const key =
    route.kept && revision !== '' && !query.has('q')
      ? `${revision} ${new URL(request.url).pathname}?${query.toString()}`
      : null;
  const kept = key === null ? undefined : site.pages.get(key);
  if (kept) return deliver(kept, { status: 200, keep: 'check' }, request);
  const answer = await route.handle({ params, query, context: contextOf(site), site, revision });
  if (!answer.ok) return answerIssues(site, request, answer.issues);
  return send(site, request, { answer: answer.value, key });
}

/** In the order of the row, so that one page has one key. */
function knownQuery(route: Route, request: Request): URLSearchParams {
  const said = new URL(request.url).searchParams;
  const query = new URLSearchParams();
  for (const key of route.query) {
    const value = said.get(key)?.trim() ?? '';
    if (value !== '') query.set(key, value.slice(0, 200));
  }
  return query;
}

async function revisionOf({ ports }: Site, city: string | undefined): Promise<string> {
  const code = city === undefined ? null : parseMunicipalityCode(city);
  if (!code?.ok) return '';
  return (await ports.store.city(code.value.code))?.revision ?? '';
}

interface Sending {
  readonly answer: Answer;
  readonly key: string | null;
}

async function send(site: Site, request: Request, { answer, key }: Sending): Promise<Response> {
  switch (answer.kind) {
    case 'redirect':
      return new Response(null, { status: 302, headers: { Location: answer.to, 'Cache-Control': 'no-cache' } });
    case 'parcel':
      return deliver(answer.parcel, { ...answer, status: 200 }, request);
    case 'file':
      return deliver(new Parcel(answer.bytes, answer.mediaType), { ...answer, status: answer.status ?? 200 }, request);
    case 'page': {
      const parcel = new Parcel(new TextEncoder().encode(String(await answer.html)), HTML);
      const status = answer.status ?? 200;
      if (key !== null && status === 200) site.pages.set(key, parcel, 2 * parcel.bytes.length);
      return deliver(parcel, { status, keep: status === 200 ? 'check' : 'never' }, request);
    }
  }
}

const UNKNOWN: ReadonlySet<string> = new Set(['city.unknown', 'edition.unknown', 'indicator.unknown', 'file.unknown']);
const OURS: ReadonlySet<string> = new Set(['report.not-made']);

function statusOf(issues: readonly Issue[]): 400 | 404 | 500 {
  if (issues.some(({ code }) => OURS.has(code))) return 500;
  return issues.some(({ code }) => UNKNOWN.has(code)) ? 404 : 400;
}

/** A reader asked for what is not there, or wrote what cannot be read. */
async function answerIssues(site: Site, request: Request, issues: readonly Issue[]): Promise<Response> {
  const city = await cityOf(site, request);
  const locale = localeFor('ja', city?.municipality);
  const sentences = issues.map((issue) => locale.issueText(issue));
  return sendError(site, request, { site, city, status: statusOf(issues), sentences });
}

export async function answerUnknown(site: Site, request: Request): Promise<Response> {
  return sendError(site, request, { site, city: await cityOf(site, request), status: 404, sentences: [] });
}

/** Something nobody expected: main is told what, the reader what to do. The store is not asked again. */
export function answerUnexpected(site: Site, request: Request, error: unknown): Promise<Response> {
  site.ports.onError(error, `${request.method} ${new URL(request.url).pathname}`);
  return sendError(site, request, { site, city: null, status: 500, sentences: [] });
}

function sendError(site: Site, request: Request, page: ErrorPageProps): Promise<Response> {
  return send(site, request, { answer: { kind: 'page', status: page.status, html: errorPage(page) }, key: null });
}

/** The city of the address, so that its notice and its ways stand on the error page too. */
async function cityOf(site: Site, request: Request): Promise<CityView | null> {
  const code = cityCodeIn(new URL(request.url).pathname);
  if (code === null) return null;
  const city = await perform(showCity, contextOf(site), { city: code });
  return city.ok ? city.value : null;
}

function contextOf({ ports }: Site): Context {
  return { actor: READER, store: ports.store, clock: ports.clock };
}
