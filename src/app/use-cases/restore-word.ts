import { fail, issue } from '#kernel';
import { wordHistory } from '../comparison/work/words-in-force.ts';
import type { UseCase } from '../use-case.ts';
import { addWorkEntry, type AddedEntry } from './add-work-entry.ts';
import { findUnchanged } from './find-comparison.ts';
import type { WordInput } from './take-back-word.ts';

const EVENT = 'comparison.restored';

/** やり直す: a word that was taken back counts again, as if it had been said now. */
export const restoreWord: UseCase<WordInput, AddedEntry> = {
  name: 'restore-word',
  permission: 'operate',
  event: EVENT,
  run: async (context, input) => {
    const found = await findUnchanged(context, input);
    if (!found.ok) return found;
    const { words } = wordHistory(found.value.job.work.entries);
    if (!words.some(({ entry, takenBack }) => entry.number === input.entry && takenBack !== null))
      return fail(issue('work.entry-unknown', { found: String(input.entry) }));
    return addWorkEntry(context, found.value, {
      event: EVENT,
      act: { kind: 'restore', entry: input.entry },
      detail: { of: String(input.entry) },
    });
  },
};
