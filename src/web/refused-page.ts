import type { Issue } from '#kernel';
import type { PageAnswer } from './answer.ts';
import { retryAfter, statusOf } from './status-of.ts';

/** A page that says why nothing was done, with the status of its reasons, and the seconds to wait where waiting helps. */
export function refusedPage(issues: readonly Issue[], html: PageAnswer['html']): PageAnswer {
  const seconds = retryAfter(issues);
  return { kind: 'page', status: statusOf(issues), html, ...(seconds === null ? {} : { retryAfter: seconds }) };
}
