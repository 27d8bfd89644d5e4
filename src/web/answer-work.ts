import { fail, issue, type Result } from '#kernel';
import { nowOf, type Asked } from './asked.ts';
import { senderOf } from './connection.ts';
import { contextOf } from './context-of.ts';
import { hearOut } from './form/read-body.ts';
import { readForm } from './form/read-form.ts';
import type { Purse } from './limits/byte-budget.ts';
import type { WorkRoute } from './route.ts';
import { send, sendIssues } from './send.ts';
import { acceptsOf } from './tool/refusal-json.ts';

/** A form that anybody may send: within the allowance of its sender, held in memory until its answer is made. */
export async function answerWork(asked: Asked<WorkRoute>): Promise<Response> {
  const { site, route, params, request, connection } = asked;
  const sender = senderOf(connection, request);
  const purse = site.budget.open(sender);
  try {
    const form = await takeForm(asked, sender, purse);
    const context = contextOf(site);
    const { signal } = request;
    const answer = await route.handle({
      params,
      query: new URLSearchParams(),
      context,
      site,
      revision: '',
      form,
      signal,
      sender,
      accepts: acceptsOf(request),
    });
    return await (answer.ok ? send(request, answer.value) : sendIssues(site, request, answer.issues));
  } finally {
    purse.empty();
  }
}

async function takeForm(
  { site, route, request }: Asked<WorkRoute>,
  sender: string,
  purse: Purse,
): Promise<Result<FormData>> {
  const seconds = site.senders.take(sender, nowOf(site));
  if (seconds === 0) return readForm(request, { ...route.limits, purse });
  await hearOut(request, route.limits.most);
  return fail(issue('sender.too-often', { params: { seconds } }));
}
