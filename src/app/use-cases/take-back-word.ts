import { fail, issue } from '#kernel';
import { wordHistory } from '../comparison/work/words-in-force.ts';
import type { UseCase } from '../use-case.ts';
import { addWorkEntry, type AddedEntry } from './add-work-entry.ts';
import { findUnchanged, type ComparisonInput } from './find-comparison.ts';

/** A word of the work, by the number of its entry. */
export interface WordInput extends ComparisonInput {
  readonly stamp: string;
  readonly entry: number;
}

const EVENT = 'comparison.taken-back';

/** 元に戻す: a pin or a remark no longer counts; what was said before it counts again. */
export const takeBackWord: UseCase<WordInput, AddedEntry> = {
  name: 'take-back-word',
  permission: 'operate',
  event: EVENT,
  run: async (context, input) => {
    const found = await findUnchanged(context, input);
    if (!found.ok) return found;
    const { inForce } = wordHistory(found.value.job.work.entries);
    if (!inForce.some(({ number }) => number === input.entry))
      return fail(issue('work.entry-unknown', { found: String(input.entry) }));
    return addWorkEntry(context, found.value, {
      event: EVENT,
      act: { kind: 'take-back', entry: input.entry },
      detail: { of: String(input.entry) },
    });
  },
};
