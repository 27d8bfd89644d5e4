import type { CorrectionEntry, ImportEntry } from './correction.ts';

export interface ImportHistory {
  /** The corrections that count, in order. */
  readonly inForce: readonly CorrectionEntry[];
  /** The correction that 元に戻す takes back next; null = none. */
  readonly undo: CorrectionEntry | null;
  /** The one that やり直す brings back; null = none, or something new was put right since. */
  readonly redo: CorrectionEntry | null;
}

/** Reads the list of entries. An undo or redo with nothing to turn changes nothing. */
export function importHistory(entries: readonly ImportEntry[]): ImportHistory {
  const inForce: CorrectionEntry[] = [];
  const takenBack: CorrectionEntry[] = [];
  for (const entry of entries) {
    if (isCorrection(entry)) {
      inForce.push(entry);
      takenBack.length = 0;
    } else {
      const [from, to] = entry.act.kind === 'undo' ? [inForce, takenBack] : [takenBack, inForce];
      const turned = from.pop();
      if (turned) to.push(turned);
    }
  }
  return { inForce, undo: inForce.at(-1) ?? null, redo: takenBack.at(-1) ?? null };
}

function isCorrection(entry: ImportEntry): entry is CorrectionEntry {
  return entry.act.kind !== 'undo' && entry.act.kind !== 'redo';
}
