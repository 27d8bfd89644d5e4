import { fail, issue, ok, type Issue, type Place, type Result } from '#kernel';
import type { Dictionary, DictionaryEntry } from './dictionary.ts';
import type { Dismissal } from './dismissal.ts';

/** What a house brings along: its own words, and what it looked at and set aside. */
export interface CheckSettings {
  readonly dictionary: Dictionary;
  readonly dismissed: readonly Dismissal[];
}

export const noCheckSettings: CheckSettings = { dictionary: [], dismissed: [] };

const SAMPLES = {
  dictionary: '{"use": "取組", "not": ["取組み"]}',
  dismissed: '{"id": "0123456789abcdef", "reason": "…"}',
} as const;

/** `{"dictionary": [{"use","not"}], "dismissed": [{"id","reason"}]}`; every issue carries its path inside the JSON. */
export function parseCheckSettings(json: unknown, place: Place = {}): Result<CheckSettings> {
  if (!isRecord(json)) return fail(wrong([], json, { place, expected: '{"dictionary": […], "dismissed": […]}' }));
  const unknown = Object.keys(json).filter((key) => !Object.hasOwn(SAMPLES, key));
  const issues: Issue[] = unknown.map((key) =>
    issue('settings.unknown-key', {
      place: { ...place, path: [key] },
      found: key,
      expected: Object.keys(SAMPLES).join(', '),
    }),
  );
  const read = <T>(key: keyof typeof SAMPLES, entryOf: (entry: unknown) => T | null): readonly T[] =>
    listOf(json[key] ?? [], key, { place, issues, entryOf });
  const settings = { dictionary: read('dictionary', dictionaryEntry), dismissed: read('dismissed', dismissalOf) };
  return issues.length === 0 ? ok(settings) : { ok: false, issues };
}

interface ListContext<T> {
  readonly place: Place;
  readonly issues: Issue[];
  readonly entryOf: (entry: unknown) => T | null;
}

function listOf<T>(value: unknown, key: keyof typeof SAMPLES, context: ListContext<T>): readonly T[] {
  const { place, issues, entryOf } = context;
  if (!Array.isArray(value)) {
    issues.push(wrong([key], value, { place, expected: `[${SAMPLES[key]}]` }));
    return [];
  }
  return value.flatMap((entry: unknown, index): readonly T[] => {
    const made = entryOf(entry);
    if (made !== null) return [made];
    issues.push(wrong([key, index], entry, { place, expected: SAMPLES[key] }));
    return [];
  });
}

function dictionaryEntry(entry: unknown): DictionaryEntry | null {
  if (!isRecord(entry)) return null;
  const { use, not } = entry;
  return isWord(use) && Array.isArray(not) && not.every(isWord) ? { use, not } : null;
}

/** A finding is set aside with a reason or not at all. */
function dismissalOf(entry: unknown): Dismissal | null {
  if (!isRecord(entry)) return null;
  const { id, reason } = entry;
  return isWord(id) && isWord(reason) ? { id, reason } : null;
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(
  path: readonly (string | number)[],
  value: unknown,
  { place, expected }: { readonly place: Place; readonly expected: string },
): Issue {
  const found = (JSON.stringify(value) ?? '').slice(0, 80);
  return issue('settings.value', { place: { ...place, path }, found, expected });
}
