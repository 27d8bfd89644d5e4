import { Worker } from 'node:worker_threads';
import type { MadeDocument, ReportMaker } from '#app';
import { fail, issue, type Issue, type Result } from '#kernel';
import type { ReportReply, ReportRequest } from '#report';
import { errorText } from './error-text.ts';

export interface ReportJobs extends ReportMaker {
  close(): Promise<void>;
}

export interface ReportJobsOptions {
  /** A job that takes longer is stopped with its worker. */
  readonly seconds: number;
  /** Jobs that may wait at once; further ones are refused. */
  readonly mostWaiting: number;
  /** The worker's file; a test gives its own. */
  readonly worker?: URL;
}

/** Under tsx the worker is TypeScript too. */
const REPORT_WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './report-worker.ts' : './report-worker.js',
  import.meta.url,
);

/** Documents are made one after the other in a worker that is kept warm, and can be stopped. It keeps no process alive. */
export function reportJobs({ seconds, mostWaiting, worker: file = REPORT_WORKER }: ReportJobsOptions): ReportJobs {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let asked = 0;

  const run = async (request: ReportRequest): Promise<Result<MadeDocument>> => {
    const current = (worker ??= new Worker(file));
    const outcome = await answerOf(current, request, seconds);
    if ('result' in outcome) return outcome.result;
    worker = null;
    await current.terminate();
    return fail(outcome.lost);
  };

  return {
    make: (view, format) => {
      if (waiting >= mostWaiting)
        return Promise.resolve(fail(issue('report.busy', { params: { limit: mostWaiting } })));
      waiting += 1;
      const result = last.then(() => run({ id: (asked += 1), view, format })).finally(() => (waiting -= 1));
      last = result.catch(() => undefined);
      return result;
    },
    close: async () => {
      await worker?.terminate();
      worker = null;
    },
  };
}

type Answer = { readonly result: Result<MadeDocument> } | { readonly lost: Issue };

/** The worker's answer, or why it will give none. */
async function answerOf(worker: Worker, request: ReportRequest, seconds: number): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const failed = (found: string): void => resolve({ lost: issue('report.failed', { found }) });
  const onMessage = ({ id, result }: ReportReply): void => {
    if (id === request.id) resolve({ result });
  };
  const onError = (error: unknown): void => failed(errorText(error));
  const onExit = (code: number): void => failed(`exit ${code}`);
  const limit = setTimeout(
    () => resolve({ lost: issue('report.time-limit', { params: { seconds } }) }),
    seconds * 1000,
  );
  worker.on('message', onMessage).on('error', onError).on('messageerror', onError).on('exit', onExit);
  worker.ref();
  try {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(request);
    return await promise;
  } finally {
    clearTimeout(limit);
    worker.off('message', onMessage).off('error', onError).off('messageerror', onError).off('exit', onExit);
    worker.unref();
  }
}
