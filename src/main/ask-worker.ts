import type { Worker } from 'node:worker_threads';
import type { JobOrder } from '#app';
import { issue, type Issue, type Result } from '#kernel';
import { errorText } from './error-text.ts';
import type { JobReply, JobRequest } from './job-message.ts';
import { watchMemory } from './watch-memory.ts';

/** First part of the codes of what goes wrong: `compare.busy`. */
export type JobSubject = 'report' | 'compare' | 'reading';

export type JobAnswer<Output> =
  | { readonly result: Result<Output> }
  | { readonly why: Issue; /** The worker is of no more use. */ readonly ended: boolean };

export interface AskLimits {
  readonly subject: JobSubject;
  readonly seconds: number;
  /** MiB of heap and buffers; absent = nobody looks. */
  readonly memory?: number;
  readonly signal: AbortSignal | undefined;
  readonly onProgress?: JobOrder['onProgress'];
}

/** The worker's answer, or why it gives none. */
export async function askWorker<Input, Output>(
  worker: Worker,
  request: JobRequest<Input>,
  { subject, seconds, memory, signal, onProgress }: AskLimits,
): Promise<JobAnswer<Output>> {
  const { promise, resolve } = Promise.withResolvers<JobAnswer<Output>>();
  const end = (why: Issue, ended = true): void => resolve({ why, ended });
  const failed = (found: string, ended = true): void => end(issue(`${subject}.failed`, { found }), ended);
  const tooMuch = (): void => end(issue(`${subject}.memory`, { params: { megabytes: memory ?? 0 } }));
  const onMessage = (reply: JobReply<Output>): void => {
    if (reply.id !== request.id) return;
    if ('progress' in reply) onProgress?.(...reply.progress);
    else if ('result' in reply) resolve({ result: reply.result });
    else failed(reply.thrown, false);
  };
  const onError = (error: unknown): void => (isOutOfMemory(error) ? tooMuch() : failed(errorText(error)));
  const onExit = (code: number): void => failed(`exit ${code}`);
  const onAbort = (): void => end(issue(`${subject}.cancelled`));
  const limit = setTimeout(() => end(issue(`${subject}.time-limit`, { params: { seconds } })), seconds * 1000);
  const unwatch = memory === undefined ? () => {} : watchMemory(worker, memory, tooMuch);
  signal?.addEventListener('abort', onAbort);
  worker.on('message', onMessage).on('error', onError).on('messageerror', onError).on('exit', onExit);
  worker.ref();
  try {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(request);
    return await promise;
  } finally {
    clearTimeout(limit);
    unwatch();
    signal?.removeEventListener('abort', onAbort);
    worker.off('message', onMessage).off('error', onError).off('messageerror', onError).off('exit', onExit);
    worker.unref();
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
