import {
  compareEditions,
  writeRemarks,
  type Comparison,
  type ComparisonRow,
  type ComparisonUnit,
  type Pin,
  type Remark,
  type RowRemark,
} from '#compare';
import type { ComparisonWork } from './comparison-work.ts';
import { editionState } from './edition-state.ts';
import { idsOf, suspendedWord, type SuspendedWord } from './suspended-word.ts';
import { todaysWords, type TodaysPin } from './todays-words.ts';
import { wordHistory } from './words-in-force.ts';

interface JobSide {
  readonly title: string;
  readonly units: readonly ComparisonUnit[];
}

/** Two editions, and what people said about them. Plain data, so that a worker can be given it. */
export interface WorkJob {
  readonly old: JobSide;
  readonly new: JobSide;
  readonly work: ComparisonWork;
}

/** What people said about one row. */
export interface RowWords {
  /** Entries whose pins hold on a unit of the row. */
  readonly pins: readonly number[];
  /** The entry whose remark the row shows, and what the draft said; null where the draft is shown. */
  readonly remark: { readonly entry: number; readonly drafted: readonly Remark[] } | null;
}

export interface ComparedWork {
  readonly comparison: Comparison;
  /** One for each row, in their order. */
  readonly words: readonly RowWords[];
  /** By entry. */
  readonly suspended: readonly SuspendedWord[];
}

/** The comparison under all words that count; what cannot be kept is listed. */
export function compareWithWork({ old, new: next, work }: WorkJob): ComparedWork {
  const today = { old: editionState(old.units), new: editionState(next.units) };
  const { pins, remarks, suspended } = todaysWords(wordHistory(work.entries).inForce, work, today);
  const outcome = compareEditions(old, next, { pins: pins.map(({ pin }) => pin) });
  const written = writeRemarks(
    outcome.comparison,
    remarks.map(({ remark }) => remark),
  );
  const entries = new Map<Pin | RowRemark, number>([
    ...pins.map(({ pin, entry }) => [pin, entry] as const),
    ...remarks.map(({ remark, entry }) => [remark, entry] as const),
  ]);
  const entryOf = (word: Pin | RowRemark): number => entries.get(word) ?? 0;
  const unkept = [
    ...outcome.suspended.map(({ pin, reason }) => ({ word: pin, reason })),
    ...written.suspended.map(({ remark, reason }) => ({ word: remark, reason })),
  ];
  const units = { old: old.units, new: next.units };
  const set = new Set(outcome.suspended.map(({ pin }) => pin));
  const entriesOn = holdingOn(pins.filter(({ pin }) => !set.has(pin)));
  return {
    comparison: written.comparison,
    words: outcome.comparison.rows.map((row, at) => {
      const shown = written.shown[at];
      return { pins: entriesOn(row), remark: shown ? { entry: entryOf(shown), drafted: row.remarks } : null };
    }),
    suspended: [
      ...suspended,
      ...unkept.map((one) => suspendedWord({ ...one, entry: entryOf(one.word) }, units)),
    ].toSorted((one, other) => one.entry - other.entry),
  };
}

/** For a row the entries that speak of one of its units. */
function holdingOn(pins: readonly TodaysPin[]): (row: ComparisonRow) => readonly number[] {
  const entries = new Map<string, Set<number>>();
  for (const { pin, entry } of pins) {
    const ids = idsOf(pin);
    for (const key of [...ids.new.map((id) => `n ${id}`), ...ids.old.map((id) => `o ${id}`)]) {
      entries.set(key, (entries.get(key) ?? new Set()).add(entry));
    }
  }
  return (row) => {
    const keys = [...row.new.map(({ id }) => `n ${id}`), ...row.old.map(({ id }) => `o ${id}`)];
    return [...new Set(keys.flatMap((key) => [...(entries.get(key) ?? [])]))].toSorted((a, b) => a - b);
  };
}
