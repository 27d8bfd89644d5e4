import { Worker } from 'node:worker_threads';
import { fail, issue, type Issue, type Result } from '#kernel';
import { errorText } from './error-text.ts';
import type { JobReply, JobRequest } from './job-message.ts';

/** Jobs of one kind. They keep no process alive. */
export interface WorkerJobs<Input, Output> {
  /** An aborted signal gives a waiting job's place back at once, and stops the worker of a running one. */
  run(input: Input, signal?: AbortSignal): Promise<Result<Output>>;
  close(): Promise<void>;
}

export interface JobLimits {
  /** A job that takes longer is stopped with its worker. */
  readonly seconds: number;
  /** Jobs that may wait at once, the running one included; further ones are refused. */
  readonly mostWaiting: number;
  /** The worker's file; a test gives its own. */
  readonly worker?: URL;
}

export interface WorkerJobsOptions extends JobLimits {
  readonly worker: URL;
  /** First part of the codes of what goes wrong: `compare.busy`. */
  readonly subject: 'report' | 'compare';
  /** Heap of the worker in MiB; one that needs more dies with its job. Absent = the runtime's own. */
  readonly heap?: number;
}

/** The file of a worker that lies in this folder; under tsx it is TypeScript too. */
export function workerFile(name: string): URL {
  return new URL(`./${name}.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);
}

/** Jobs done one after the other in a worker of their own, which is kept warm and can be stopped. */
export function workerJobs<Input, Output>(options: WorkerJobsOptions): WorkerJobs<Input, Output> {
  const { mostWaiting, subject } = options;
  let worker: Worker | null = null;
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;
  let asked = 0;
  let closed = false;

  const work = async (input: Input, signal?: AbortSignal): Promise<Result<Output>> => {
    if (closed || signal?.aborted) return fail(issue(`${subject}.cancelled`));
    const current = (worker ??= startWorker(options));
    const answer = await answerOf<Input, Output>(current, { id: (asked += 1), input }, { ...options, signal });
    if ('result' in answer) return answer.result;
    if (answer.ended) {
      worker = null;
      await current.terminate();
    }
    return fail(closed ? issue(`${subject}.cancelled`) : answer.why);
  };

  return {
    run: (input, signal) => {
      if (waiting >= mostWaiting)
        return Promise.resolve(fail(issue(`${subject}.busy`, { params: { limit: mostWaiting } })));
      waiting += 1;
      const { promise, resolve, reject } = Promise.withResolvers<Result<Output>>();
      const cancel = (): void => resolve(fail(issue(`${subject}.cancelled`)));
      signal?.addEventListener('abort', cancel);
      last = last.then(() => work(input, signal)).then(resolve, reject);
      return promise.finally(() => {
        waiting -= 1;
        signal?.removeEventListener('abort', cancel);
      });
    },
    close: async () => {
      closed = true;
      await worker?.terminate();
      worker = null;
    },
  };
}

/** Its errors are heard by the job at hand; one that dies between two jobs is found dead by the next. */
function startWorker({ worker, heap }: WorkerJobsOptions): Worker {
  return new Worker(worker, heap === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: heap } });
}

type Answer<Output> =
  | { readonly result: Result<Output> }
  | { readonly why: Issue; /** The worker is of no more use. */ readonly ended: boolean };

interface Waiting extends WorkerJobsOptions {
  readonly signal: AbortSignal | undefined;
}

/** The worker's answer, or why it gives none. */
async function answerOf<Input, Output>(
  worker: Worker,
  request: JobRequest<Input>,
  { subject, seconds, signal }: Waiting,
): Promise<Answer<Output>> {
  const { promise, resolve } = Promise.withResolvers<Answer<Output>>();
  const failed = (found: string, ended = true): void => resolve({ why: issue(`${subject}.failed`, { found }), ended });
  const onMessage = (reply: JobReply<Output>): void => {
    if (reply.id !== request.id) return;
    if ('result' in reply) resolve({ result: reply.result });
    else failed(reply.thrown, false);
  };
  const onError = (error: unknown): void => failed(errorText(error));
  const onExit = (code: number): void => failed(`exit ${code}`);
  const onAbort = (): void => resolve({ why: issue(`${subject}.cancelled`), ended: true });
  const limit = setTimeout(
    () => resolve({ why: issue(`${subject}.time-limit`, { params: { seconds } }), ended: true }),
    seconds * 1000,
  );
  signal?.addEventListener('abort', onAbort);
  worker.on('message', onMessage).on('error', onError).on('messageerror', onError).on('exit', onExit);
  worker.ref();
  try {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(request);
    return await promise;
  } finally {
    clearTimeout(limit);
    signal?.removeEventListener('abort', onAbort);
    worker.off('message', onMessage).off('error', onError).off('messageerror', onError).off('exit', onExit);
    worker.unref();
  }
}
