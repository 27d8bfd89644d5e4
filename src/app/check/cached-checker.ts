import { createHash } from 'node:crypto';
import type { Result } from '#kernel';
import type { CheckRunner } from '../ports.ts';
import type { CheckReport, CheckRequest } from './check-editions.ts';

/** Keeps the findings of the last `most` stored editions, so that the form of a page does not check anew what the page checked. */
export function cachedChecker(runner: CheckRunner, most: number): CheckRunner {
  const kept = new Map<string, Promise<Result<CheckReport>>>();
  const keep = (key: string, report: Promise<Result<CheckReport>>): void => {
    kept.delete(key);
    kept.set(key, report);
    for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
  };
  return {
    ...runner,
    editions: async (request) => {
      const key = keyOf(request);
      const report = kept.get(key) ?? runner.editions(request);
      keep(key, report);
      const answer = await report.catch((error: unknown) => {
        kept.delete(key);
        throw error;
      });
      if (!answer.ok && kept.get(key) === report) kept.delete(key);
      return answer;
    },
  };
}

/** Decimals are written by their own JSON. */
function keyOf(request: CheckRequest): string {
  return createHash('sha256').update(JSON.stringify(request, bigintText)).digest('base64');
}

function bigintText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value;
}
