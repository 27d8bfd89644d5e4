import type { Issue } from '#kernel';
import { localeFor } from '#locale';
import type { Answer } from './answer.ts';
import { cityOf } from './context-of.ts';
import { deliver } from './deliver.ts';
import { errorPage, type ErrorPageProps } from './pages/error-page.tsx';
import { Parcel } from './parcel.ts';
import type { Site } from './site.ts';
import { retryAfter, statusOf } from './status-of.ts';

const HTML = 'text/html; charset=utf-8';

/** An answer on its way out; a page is handed to `keep` once it is made. */
export async function send(
  request: Request,
  answer: Answer,
  keep: (page: Parcel) => void = () => undefined,
): Promise<Response> {
  switch (answer.kind) {
    case 'redirect': {
      const headers = new Headers({ Location: answer.to, 'Cache-Control': 'no-cache' });
      if (answer.cookie !== undefined) headers.set('Set-Cookie', answer.cookie);
      return new Response(null, { status: answer.status ?? 302, headers });
    }
    case 'parcel':
      return deliver(answer.parcel, { ...answer, status: 200 }, request);
    case 'file':
      return deliver(new Parcel(answer.bytes, answer.mediaType), { ...answer, status: answer.status ?? 200 }, request);
    case 'page': {
      const parcel = new Parcel(new TextEncoder().encode(String(await answer.html)), HTML);
      const status = answer.status ?? 200;
      if (status === 200) keep(parcel);
      return deliver(parcel, { keep: status === 200 ? 'check' : 'never', ...answer, status }, request);
    }
  }
}

/** A reader asked for what is not there, or wrote what cannot be read. */
export async function sendIssues(site: Site, request: Request, issues: readonly Issue[]): Promise<Response> {
  const city = await cityOf(site, request);
  const locale = localeFor('ja', city?.municipality);
  const sentences = issues.map((issue) => locale.issueText(issue));
  return sendError(request, { site, city, status: statusOf(issues), retryAfter: retryAfter(issues), sentences });
}

export async function answerUnknown(site: Site, request: Request): Promise<Response> {
  return sendError(request, { site, city: await cityOf(site, request), status: 404, sentences: [] });
}

/** Something nobody expected: main is told what, the reader what to do. The store is not asked again. */
export function answerUnexpected(site: Site, request: Request, error: unknown): Promise<Response> {
  site.ports.onError(error, `${request.method} ${new URL(request.url).pathname}`);
  return sendError(request, { site, city: null, status: 500, sentences: [] });
}

function sendError(
  request: Request,
  page: ErrorPageProps & { readonly retryAfter?: number | null },
): Promise<Response> {
  const { status, retryAfter: seconds = null } = page;
  return send(request, {
    kind: 'page',
    status,
    html: errorPage(page),
    ...(seconds === null ? {} : { retryAfter: seconds }),
  });
}
