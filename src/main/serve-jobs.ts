import { errorText } from './error-text.ts';
import type { JobReply, JobRequest } from './job-message.ts';
import type { Result } from '#kernel';

/** A message port as a worker thread has it. */
export interface JobPort<Input, Output> {
  on(event: 'message', listener: (request: JobRequest<Input>) => void): unknown;
  postMessage(reply: JobReply<Output>): void;
}

/** The worker's side: answers jobs one after another. What is thrown fails its own job; the worker goes on. */
export function serveJobs<Input, Output>(
  port: JobPort<Input, Output>,
  work: (input: Input, onProgress: (done: number, total: number) => void) => Promise<Result<Output>>,
): void {
  let last: Promise<void> = Promise.resolve();
  port.on('message', ({ id, input }) => {
    last = last
      .then(() => work(input, (...progress) => port.postMessage({ id, progress })))
      .then(
        (result) => port.postMessage({ id, result }),
        (cause: unknown) => port.postMessage({ id, thrown: errorText(cause) }),
      );
  });
}
