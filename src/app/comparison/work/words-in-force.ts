import type { WorkAct, WorkEntry, WorkWord } from './comparison-work.ts';

/** An entry that says something about the table. */
export type WordEntry = WorkEntry & { readonly act: WorkWord };

/** A word with what became of it. */
export interface SpokenWord {
  readonly entry: WordEntry;
  /** The entry that made it count: itself, or its last restoration; null while it is taken back. */
  readonly since: number | null;
  /** The entry that took it back, while it is. */
  readonly takenBack: number | null;
}

export interface WordHistory {
  /** All words in their order. */
  readonly words: readonly SpokenWord[];
  /** Those that count, in the order in which they came to: of two about one unit the later wins. */
  readonly inForce: readonly WordEntry[];
  /** 元に戻す: the word that came to count last. */
  readonly undo: number | null;
  /** やり直す: the word taken back last, unless something new was said since. */
  readonly redo: number | null;
}

/** Reads the list of entries. An entry that takes back or restores what is not there, or is so already, changes nothing. */
export function wordHistory(entries: readonly WorkEntry[]): WordHistory {
  const words = new Map<number, SpokenWord>();
  for (const entry of entries) {
    if (isWord(entry)) words.set(entry.number, { entry, since: entry.number, takenBack: null });
    else turn(words, entry.number, entry.act);
  }
  const all = [...words.values()];
  const counting = all
    .filter(({ since }) => since !== null)
    .toSorted((one, other) => (one.since ?? 0) - (other.since ?? 0));
  const lastSaid = all.at(-1)?.entry.number ?? 0;
  const lastTaken = all
    .filter(({ takenBack }) => takenBack !== null && takenBack > lastSaid)
    .toSorted((one, other) => (one.takenBack ?? 0) - (other.takenBack ?? 0))
    .at(-1);
  return {
    words: all,
    inForce: counting.map(({ entry }) => entry),
    undo: counting.at(-1)?.entry.number ?? null,
    redo: lastTaken?.entry.number ?? null,
  };
}

function isWord(entry: WorkEntry): entry is WordEntry {
  return entry.act.kind === 'pins' || entry.act.kind === 'remark';
}

function turn(words: Map<number, SpokenWord>, number: number, act: WorkAct): void {
  if (act.kind === 'pins' || act.kind === 'remark') return;
  const word = words.get(act.entry);
  if (!word || (act.kind === 'restore') === (word.takenBack === null)) return;
  const turned = act.kind === 'restore' ? { since: number, takenBack: null } : { since: null, takenBack: number };
  words.set(act.entry, { ...word, ...turned });
}
