import { issue } from '#kernel';
import type { Connection } from './connection.ts';
import { isFromHere } from './desk/open-door.ts';
import { hearOut } from './form/read-body.ts';
import type { Route } from './route.ts';
import { sendIssues } from './send.ts';
import type { Site } from './site.ts';

/** Bytes of a body that nobody asked for and that are let by, so that the one who sends comes to hear the answer. */
const MOST = 1024 * 1024;

/** A request for one address by a method that none of its rows answers. */
export interface OtherMethod {
  readonly site: Site;
  /** The rows of the address. */
  readonly rows: readonly Route[];
  readonly request: Request;
  readonly connection: Connection;
}

/** What the address can do: told to OPTIONS, and to whoever tries something else. The desk is only known to those it opens for. */
export async function answerOtherMethod({ site, rows, request, connection }: OtherMethod): Promise<Response> {
  await hearOut(request, MOST);
  const isHidden = rows.some(({ kind }) => kind === 'desk' || kind === 'door' || kind === 'change');
  if (isHidden && !(site.door && isFromHere(request, connection)))
    return sendIssues(site, request, [issue('desk.closed')]);
  const methods = allowedBy(rows);
  const allow = methods.join(', ');
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { Allow: allow } });
  const wrong = issue('method.not-allowed', { found: request.method, expected: methods.join('、') });
  const response = await sendIssues(site, request, [wrong]);
  response.headers.set('Allow', allow);
  return response;
}

function allowedBy(rows: readonly Route[]): readonly string[] {
  const answered = new Set(rows.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])));
  return ['GET', 'HEAD', 'POST'].filter((method) => answered.has(method)).concat('OPTIONS');
}
