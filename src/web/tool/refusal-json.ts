import type { Issue } from '#kernel';
import type { FileAnswer } from '../answer.ts';
import { DOCUMENT_POLICY } from '../deliver.ts';
import type { Site } from '../site.ts';
import { retryAfter, statusOf } from '../status-of.ts';

/** What the sender of a form says it takes: a browser names HTML, a program often anything. */
export type Accepts = 'page' | 'json' | 'any';

/** Where a tool is asked, and by whom. */
export interface ToolAsked {
  readonly site: Site;
  readonly accepts: Accepts;
}

export function acceptsOf(request: Request): Accepts {
  const said = (request.headers.get('Accept') ?? '').toLowerCase();
  if (/\b(?:text\/html|application\/xhtml\+xml)\b/.test(said)) return 'page';
  return /\bapplication\/(?:[\w.-]+\+)?json\b/.test(said) ? 'json' : 'any';
}

/** Whether a program waits for the answer. `output` = the form that was asked for; null = the form was not read. */
export function isForProgram(accepts: Accepts, output: string | null): boolean {
  return accepts === 'json' || (accepts === 'any' && (output === null || output === 'json'));
}

/** Why nothing was made, for a program: problem details (RFC 9457) with one sentence for each reason. */
export function refusalJson(issues: readonly Issue[], sentences: readonly string[]): FileAnswer {
  const [status, seconds] = [statusOf(issues), retryAfter(issues)];
  const problem = {
    title: sentences[0] ?? '',
    status,
    detail: sentences.join('\n'),
    issues: issues.map(({ code }, at) => ({ code, text: sentences[at] ?? '' })),
    ...(seconds === null ? {} : { retryAfter: seconds }),
  };
  return {
    kind: 'file',
    keep: 'never',
    policy: DOCUMENT_POLICY,
    bytes: new TextEncoder().encode(`${JSON.stringify(problem, null, 2)}\n`),
    mediaType: 'application/problem+json',
    status,
    ...(seconds === null ? {} : { retryAfter: seconds }),
  };
}
