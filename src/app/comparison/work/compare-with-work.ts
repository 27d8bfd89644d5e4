import {
  compareEditions,
  writeRemarks,
  type CompareOutcome,
  type Comparison,
  type ComparisonRow,
  type ComparisonUnit,
  type Pin,
  type Remark,
  type SuspendedRemark,
} from '#compare';
import type { ComparisonWork, WorkEntry } from './comparison-work.ts';
import { followWords, unitKey } from './follow-words.ts';
import { suspendedWord, type LostWord, type SuspendedWord, type UnitSides } from './suspended-word.ts';
import { keysOf, todaysWords, type TodaysPin, type TodaysRemark, type TodaysWords } from './todays-words.ts';
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

/** Compares again and again under other words: what was followed or paired once is not done anew. */
export function workComparer({ old, new: next, work }: WorkJob): (entries: readonly WorkEntry[]) => ComparedWork {
  const units = { old: old.units, new: next.units };
  const follow = followWords(work, units);
  const outcomes = new Map<string, CompareOutcome>();
  const compare = (pins: readonly Pin[]): CompareOutcome => {
    const key = JSON.stringify(pins);
    const outcome = outcomes.get(key) ?? compareEditions(old, next, { pins });
    outcomes.set(key, outcome);
    return outcome;
  };
  return (entries) => compared(todaysWords(wordHistory(entries).inForce.map(follow)), units, compare);
}

/** The comparison under all words that count; what cannot be kept is listed. */
export function compareWithWork(job: WorkJob): ComparedWork {
  return workComparer(job)(job.work.entries);
}

function compared(
  { pins, remarks, suspended }: TodaysWords,
  units: UnitSides,
  compare: (pins: readonly Pin[]) => CompareOutcome,
): ComparedWork {
  const outcome = compare(pins.map(({ pin }) => pin));
  const written = writeRemarks(
    outcome.comparison,
    remarks.map(({ remark }) => remark),
  );
  // By place: an outcome that is used again holds the pins of an earlier call.
  const unkeptPins = new Set(outcome.suspended.map(({ pin }) => JSON.stringify(pin)));
  const isKept = ({ pin }: TodaysPin): boolean => !unkeptPins.has(JSON.stringify(pin));
  const entriesOn = holdingOn(pins.filter(isKept));
  const entryOf = new Map(remarks.map(({ remark, entry }) => [remark, entry]));
  return {
    comparison: written.comparison,
    words: outcome.comparison.rows.map((row, at) => {
      const shown = written.shown[at];
      return {
        pins: entriesOn(row),
        remark: shown ? { entry: entryOf.get(shown) ?? 0, drafted: row.remarks } : null,
      };
    }),
    suspended: [
      ...suspended,
      ...pins
        .filter((one) => !isKept(one))
        .map(({ entry, pin }) => suspendedWord({ entry, reason: 'contradicts', word: pin }, units)),
      ...regrouped(remarks, written.suspended).map((lost) => suspendedWord(lost, units)),
    ].toSorted((one, other) => one.entry - other.entry),
  };
}

/** Remarks without a row, unless a later one speaks of one of their units. */
function regrouped(remarks: readonly TodaysRemark[], suspended: readonly SuspendedRemark[]): readonly LostWord[] {
  const without = new Set(suspended.map(({ remark }) => remark));
  return remarks.flatMap(({ entry, remark }, at) => {
    if (!without.has(remark)) return [];
    const later = new Set(remarks.slice(at + 1).flatMap((one) => keysOf(one.remark)));
    return keysOf(remark).some((key) => later.has(key)) ? [] : [{ entry, reason: 'regrouped' as const, word: remark }];
  });
}

/** For a row the entries that speak of one of its units. */
function holdingOn(pins: readonly TodaysPin[]): (row: ComparisonRow) => readonly number[] {
  const entries = new Map<string, Set<number>>();
  for (const { pin, entry } of pins)
    for (const key of keysOf(pin)) entries.set(key, (entries.get(key) ?? new Set()).add(entry));
  return (row) => {
    const keys = [...row.new.map(({ id }) => unitKey('new', id)), ...row.old.map(({ id }) => unitKey('old', id))];
    return [...new Set(keys.flatMap((key) => [...(entries.get(key) ?? [])]))].toSorted((a, b) => a - b);
  };
}
