import { Worker } from 'node:worker_threads';
import type { JobOrder } from '#app';
import { fail, issue, type Result } from '#kernel';
import { askWorker, type JobSubject } from './ask-worker.ts';

/** Jobs of one kind. They keep no process alive. */
export interface WorkerJobs<Input, Output> {
  /** An aborted signal gives a waiting job's place back at once, and stops the worker of a running one. */
  run(input: Input, order?: JobOrder): Promise<Result<Output>>;
  close(): Promise<void>;
}

export interface JobLimits {
  /** A job that takes longer is stopped with its worker. */
  readonly seconds: number;
  /** Jobs that may wait at once, the running ones included; further ones are refused. */
  readonly mostWaiting: number;
  /** Of them those of one sender. */
  readonly mostOfSender: number;
  /** The worker's file; a test gives its own. */
  readonly worker?: URL;
}

export interface WorkerJobsOptions extends JobLimits {
  readonly worker: URL;
  readonly subject: JobSubject;
  /** MiB that a job may hold, heap and buffers; one that needs more dies with its worker. Absent = the runtime's own. */
  readonly memory?: number;
  /** Jobs done at once, each in a worker of its own; one unless said. */
  readonly workers?: number;
  /** Workers that no stranger's job may take. */
  readonly ownWorkers?: number;
}

/** The file of a worker that lies in this folder; from the sources it is TypeScript too. */
export function workerFile(name: string): URL {
  return new URL(`./${name}.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);
}

/**
 * Jobs done in workers that are kept warm and can be stopped, in the order they come in; but one sender's only one after the
 * other, and strangers' never in all workers, so that a heavy one holds up nobody else.
 */
export function workerJobs<Input, Output>(options: WorkerJobsOptions): WorkerJobs<Input, Output> {
  return new Pool<Input, Output>(options);
}

interface Job<Input, Output> {
  readonly input: Input;
  readonly order: JobOrder;
  readonly answer: (result: Result<Output>) => void;
  readonly fault: (cause: unknown) => void;
}

class Pool<Input, Output> implements WorkerJobs<Input, Output> {
  readonly #options: WorkerJobsOptions;
  readonly #waiting: Job<Input, Output>[] = [];
  readonly #running = new Set<Job<Input, Output>>();
  readonly #workers = new Set<Worker>();
  readonly #idle: Worker[] = [];
  #asked = 0;
  #closed = false;

  constructor(options: WorkerJobsOptions) {
    this.#options = options;
  }

  async run(input: Input, order: JobOrder = {}): Promise<Result<Output>> {
    const { subject } = this.#options;
    const limit = this.#limitReached(order);
    if (limit !== null) return fail(issue(`${subject}.busy`, { params: { limit } }));
    if (order.signal?.aborted) return fail(issue(`${subject}.cancelled`));
    const { promise, resolve, reject } = Promise.withResolvers<Result<Output>>();
    const job = { input, order, answer: resolve, fault: reject };
    const cancel = (): void => this.#forget(job);
    order.signal?.addEventListener('abort', cancel);
    this.#waiting.push(job);
    this.#startJobs();
    return promise.finally(() => order.signal?.removeEventListener('abort', cancel));
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#waiting.slice()) this.#forget(job);
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
  }

  /** Null where there is room. */
  #limitReached({ sender }: JobOrder): number | null {
    const { mostWaiting, mostOfSender } = this.#options;
    const all = [...this.#waiting, ...this.#running];
    if (all.length >= mostWaiting) return mostWaiting;
    if (sender === undefined) return null;
    return all.filter(({ order }) => order.sender === sender).length >= mostOfSender ? mostOfSender : null;
  }

  /** A job that waits is not done any more; one that runs hears its own signal. */
  #forget(job: Job<Input, Output>): void {
    const at = this.#waiting.indexOf(job);
    if (at < 0) return;
    this.#waiting.splice(at, 1);
    job.answer(fail(issue(`${this.#options.subject}.cancelled`)));
  }

  #startJobs(): void {
    for (const job of this.#waiting.slice()) {
      if (!this.#mayStart(job)) continue;
      this.#waiting.splice(this.#waiting.indexOf(job), 1);
      this.#running.add(job);
      void this.#work(job)
        .then(job.answer, job.fault)
        .finally(() => {
          this.#running.delete(job);
          this.#startJobs();
        });
    }
  }

  #mayStart({ order: { sender } }: Job<Input, Output>): boolean {
    const { workers = 1, ownWorkers = 0 } = this.#options;
    if (this.#running.size >= workers) return false;
    if (sender === undefined) return true;
    const strangers = [...this.#running].flatMap(({ order }) => order.sender ?? []);
    return strangers.length < workers - ownWorkers && !strangers.includes(sender);
  }

  async #work({ input, order: { signal, onProgress } }: Job<Input, Output>): Promise<Result<Output>> {
    const cancelled = issue(`${this.#options.subject}.cancelled`);
    if (this.#closed) return fail(cancelled);
    const worker = this.#idle.pop() ?? this.#startWorker();
    const request = { id: (this.#asked += 1), input };
    const answer = await askWorker<Input, Output>(worker, request, {
      ...this.#options,
      signal,
      ...(onProgress ? { onProgress } : {}),
    });
    if ('why' in answer && answer.ended) await worker.terminate();
    else if (this.#workers.has(worker)) this.#idle.push(worker);
    if ('result' in answer) return answer.result;
    return fail(this.#closed ? cancelled : answer.why);
  }

  /** Its errors are heard by the job at hand; one that dies between two jobs is let go. */
  #startWorker(): Worker {
    const { worker: file, memory } = this.#options;
    const worker = new Worker(file, memory === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: memory } });
    this.#workers.add(worker);
    worker.on('error', () => {});
    worker.on('exit', () => {
      this.#workers.delete(worker);
      const at = this.#idle.indexOf(worker);
      if (at >= 0) this.#idle.splice(at, 1);
    });
    return worker;
  }
}
