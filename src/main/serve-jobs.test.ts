import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fail, issue, ok, type Result } from '#kernel';
import type { JobReply, JobRequest } from './job-message.ts';
import { serveJobs } from './serve-jobs.ts';

async function answersOf(
  inputs: readonly string[],
  work: (input: string) => Promise<Result<string>>,
): Promise<readonly JobReply<string>[]> {
  const replies: JobReply<string>[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  let listener: (request: JobRequest<string>) => void = () => undefined;
  serveJobs(
    {
      on: (_event, heard) => (listener = heard),
      postMessage: (reply) => {
        replies.push(reply);
        if (replies.length === inputs.length) resolve();
      },
    },
    work,
  );
  inputs.forEach((input, at) => listener({ id: at + 1, input }));
  await promise;
  return replies;
}

test('a worker answers each job by its number, in order, however long each takes', async () => {
  const replies = await answersOf(['slow', 'quick'], async (input) => {
    if (input === 'slow') await new Promise(setImmediate);
    return input === 'slow' ? ok(input) : fail(issue('report.failed'));
  });
  assert.deepEqual(
    replies.map((reply) => [reply.id, 'result' in reply && reply.result.ok]),
    [
      [1, true],
      [2, false],
    ],
  );
});

test('what is thrown in a worker is told of its job, and the next one is answered', async () => {
  const replies = await answersOf(['torn', 'whole'], async (input) => {
    if (input === 'torn') throw new Error('torn');
    return ok(input);
  });
  assert.deepEqual(replies, [
    { id: 1, thrown: 'torn' },
    { id: 2, result: { ok: true, value: 'whole' } },
  ]);
});
