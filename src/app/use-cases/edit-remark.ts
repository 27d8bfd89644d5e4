import { fail, issue, ok } from '#kernel';
import { remarkText } from '../comparison/work/remark-text.ts';
import type { UseCase } from '../use-case.ts';
import { addWorkEntry, type AddedEntry } from './add-work-entry.ts';
import { findUnchanged, type ComparisonInput } from './find-comparison.ts';

interface RemarkInput extends ComparisonInput {
  readonly stamp: string;
  /** The row, by the ids of all its units. */
  readonly row: { readonly new: readonly string[]; readonly old: readonly string[] };
  /** Line breaks may stand in it. Empty = no remark; null = as drafted. */
  readonly text: string | null;
}

const EVENT = 'comparison.remarked';

/** 備考の手直し: the remark of a row in a person's own words. */
export const editRemark: UseCase<RemarkInput, AddedEntry> = {
  name: 'edit-remark',
  permission: 'operate',
  event: EVENT,
  run: async (context, input) => {
    const text = input.text === null ? ok(null) : remarkText(input.text);
    if (!text.ok) return text;
    const found = await findUnchanged(context, input);
    if (!found.ok) return found;
    const { job } = found.value;
    const { row } = input;
    const known = new Set([...job.new.units, ...job.old.units].map(({ id }) => id));
    const unknown = [...row.new, ...row.old].find((id) => !known.has(id));
    if (unknown !== undefined || row.new.length + row.old.length === 0)
      return fail(issue('work.unit-unknown', { found: unknown ?? '' }));
    return addWorkEntry(context, found.value, {
      event: EVENT,
      act: { kind: 'remark', new: row.new, old: row.old, text: text.value },
      detail: { new: row.new.join(' '), old: row.old.join(' '), ...(text.value === null ? {} : { text: text.value }) },
    });
  },
};
