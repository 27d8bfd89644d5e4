import { fail, issue, ok } from '#kernel';
import { checkedDictionary, type TypedEntry } from '../check/checked-dictionary.ts';
import { dictionaryInForce } from '../check/dictionary-version.ts';
import { auditEntry, type UseCase } from '../use-case.ts';
import { findCity } from './find-city.ts';

interface SaveDictionaryInput {
  readonly city: string;
  /** Number of the version that the form was made from; 0 = there was none. */
  readonly version: number;
  readonly entries: readonly TypedEntry[];
}

const EVENT = 'dictionary.saved';

/** 用字の決まりの保存: all of it in place of what was there, which stays in the list. The number of the version in force. */
export const saveDictionary: UseCase<SaveDictionaryInput, { readonly version: number; readonly isNew: boolean }> = {
  name: 'save-dictionary',
  permission: 'operate',
  event: EVENT,
  run: async (context, { version, entries, ...input }) => {
    const found = await findCity(context, input.city);
    if (!found.ok) return found;
    const dictionary = checkedDictionary(entries);
    if (!dictionary.ok) return dictionary;
    const { code } = found.value.municipality;
    const versions = await context.store.dictionaryVersions(code);
    if (versions.length !== version) return fail(issue('work.stale'));
    const before = dictionaryInForce(versions);
    if (JSON.stringify(before) === JSON.stringify(dictionary.value)) return ok({ version, isNew: false });
    const number = version + 1;
    const words = { before: String(before.length), entries: String(dictionary.value.length) };
    const audit = auditEntry(context, { event: EVENT, subject: code, detail: { version: String(number), ...words } });
    const saving = { number, actor: context.actor, at: audit.at, dictionary: dictionary.value };
    const saved = await context.store.saveDictionary({ city: code, version: saving }, audit);
    return saved ? ok({ version: number, isNew: true }) : fail(issue('work.stale'));
  },
};
