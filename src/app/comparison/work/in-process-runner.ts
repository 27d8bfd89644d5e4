import { ok } from '#kernel';
import type { ComparisonRunner } from '../../ports.ts';
import { workOutcome } from './work-outcome.ts';

/** Compares in the caller's own thread: for a command line, a worker and tests. */
export const inProcessRunner: ComparisonRunner = { run: async (job) => ok(workOutcome(job)) };
