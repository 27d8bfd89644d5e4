import { parseMunicipalityCode } from '#kernel';
import { answerWork } from './answer-work.ts';
import { knownQuery, type Asked } from './asked.ts';
import { contextOf } from './context-of.ts';
import { deliver } from './deliver.ts';
import { answerAtDesk } from './desk/answer-at-desk.ts';
import type { ReadRoute } from './route.ts';
import { send, sendIssues } from './send.ts';
import type { Site } from './site.ts';

/** One request for a known address, by the kind of its row. */
export function answerRequest({ route, ...asked }: Asked): Promise<Response> {
  switch (route.kind) {
    case 'read':
      return answerRead({ ...asked, route });
    case 'work':
      return answerWork({ ...asked, route });
    case 'desk':
    case 'door':
    case 'change':
      return answerAtDesk({ ...asked, route });
  }
}

/** From what is kept, or made anew. */
async function answerRead({ site, route, params, request }: Asked<ReadRoute>): Promise<Response> {
  const query = knownQuery(route, request);
  const revision = await revisionOf(site, params['city']);
  const key =
    route.kept && revision !== '' && !query.has('q')
      ? `${revision} ${new URL(request.url).pathname}?${query.toString()}`
      : null;
  const kept = key === null ? undefined : site.pages.get(key);
  if (kept) return deliver(kept, { status: 200, keep: 'check' }, request);
  const answer = await route.handle({ params, query, context: contextOf(site), site, revision });
  if (!answer.ok) return sendIssues(site, request, answer.issues);
  return send(request, answer.value, (page) => {
    if (key !== null) site.pages.set(key, page, 2 * page.bytes.length);
  });
}

async function revisionOf({ ports }: Site, city: string | undefined): Promise<string> {
  const code = city === undefined ? null : parseMunicipalityCode(city);
  if (!code?.ok) return '';
  return (await ports.store.city(code.value.code))?.revision ?? '';
}
