import { headingCandidates, type ChildVote } from './heading-candidates.ts';
import { sharedWeight, type GramTable, type Work } from './gram-table.ts';
import { likeTexts } from './like-texts.ts';
import { PlacesOnce } from './places-once.ts';
import { SamePlace } from './same-place.ts';
import type { Shadow } from './shadow.ts';
import { stayedInPlace } from './stayed-in-place.ts';

/** Pairs worth looking at, sorted by `a`, then `b`; those of unit `a` are `[start[a], start[a + 1])`. */
export interface Candidates {
  readonly start: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Share of the rarity-weighted character pairs in common (Dice), 1 = the same text. */
  readonly content: Float64Array;
}

/** Kept of one unit's equal texts. */
const MOST_EQUAL = 32;
/** A text unit less like its best partner than this does not speak for the headings above. */
const VOTING = 0.2;
/** Equal texts of a sibling that are looked beside. */
const MOST_BESIDE = 4;

export interface CandidateSource {
  readonly a: Shadow;
  readonly b: Shadow;
  readonly grams: GramTable;
  readonly floor: number;
  readonly work: Work;
}

/** Candidates of one unit, by place on the other side. */
interface Row {
  readonly b: readonly number[];
  readonly content: readonly number[];
}

/** Five sources: texts that share rare phrases, equal texts, units at the same place, units beside equal texts, headings over like texts. */
export function findCandidates(source: CandidateSource): Candidates {
  const { a, b, work, floor } = source;
  const alike = likeTexts(source);
  const equal = equalTexts(a, b);
  const equals = a.text.map((_, i) => equal(i));
  const once = new PlacesOnce(b.units.length);
  const place = new SamePlace(a, b);
  const rowOf = rowsOver(candidateContent(source));
  const stayed = stayedInPlace(a, b);
  const rows = a.text.map((_, i): Row => {
    const there = stayed.a[i] as number;
    if (there >= 0) return { b: [there], content: [1] };
    once.begin();
    for (const j of alike(i)) once.add(j);
    for (const j of equals[i] ?? []) once.add(j);
    for (const j of place.of(i)) once.add(j);
    addBesideEquals(source, { equals, i, once });
    work.steps += once.found.length;
    const row = rowOf(i, once.found.filter((j) => (stayed.b[j] as number) < 0).sort(), floor);
    place.settle(i, row);
    return row;
  });
  for (const [i, headings] of headingCandidates(a, b, votesOf(source, rows))) {
    once.begin();
    for (const j of rows[i]?.b ?? []) once.add(j);
    for (const j of headings) if (a.family[i] === b.family[j]) once.add(j);
    rows[i] = rowOf(i, once.found.sort(), 0);
  }
  return listed(rows);
}

/** Those of the places found that are not less like the unit than `floor`. */
function rowsOver(content: (i: number, j: number) => number) {
  return (i: number, found: Int32Array, floor: number): Row => {
    const row: { b: number[]; content: number[] } = { b: [], content: [] };
    for (const j of found) {
      const share = content(i, j);
      if (share < floor) continue;
      row.b.push(j);
      row.content.push(share);
    }
    return row;
  };
}

/** The best partner of each text unit, where it is like enough to speak for the headings above. */
function votesOf({ a, grams }: CandidateSource, rows: readonly Row[]): readonly ChildVote[] {
  const votes: ChildVote[] = [];
  rows.forEach(({ b: places, content }, i) => {
    if (a.family[i] === 'heading') return;
    const share = content.reduce((most, own) => Math.max(most, own), VOTING);
    const b = places[content.indexOf(share)];
    if (b !== undefined) votes.push({ a: i, b, vote: share * ((grams.weightA[i] ?? 0) + (grams.weightB[b] ?? 0)) });
  });
  return votes;
}

function listed(rows: readonly Row[]): Candidates {
  const start = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => (start[i + 1] = (start[i] ?? 0) + row.b.length));
  const size = start.at(-1) ?? 0;
  const all = { start, a: new Int32Array(size), b: new Int32Array(size), content: new Float64Array(size) };
  rows.forEach((row, i) => {
    all.a.fill(i, start[i], start[i + 1]);
    all.b.set(row.b, start[i]);
    all.content.set(row.content, start[i]);
  });
  return all;
}

/** Likeness of any two units, candidates or not. */
export function candidateContent({ grams, work }: CandidateSource): (i: number, j: number) => number {
  return (i, j) => {
    const [left, right] = [grams.a[i] as Int32Array, grams.b[j] as Int32Array];
    if (left === right) return 1;
    work.steps += Math.min(left.length, right.length);
    return (2 * sharedWeight(left, right, grams.rarity)) / ((grams.weightA[i] ?? 0) + (grams.weightB[j] ?? 0));
  };
}

interface Beside {
  readonly equals: readonly (readonly number[])[];
  readonly i: number;
  readonly once: PlacesOnce;
}

/** Where the sibling before or after has an equal text on the other side, the unit beside that. */
function addBesideEquals({ a, b }: CandidateSource, { equals, i, once }: Beside): void {
  const add = (sibling: number, back: Int32Array): void => {
    const group = equals[sibling] ?? [];
    for (let at = 0; at < group.length && at < MOST_BESIDE; at += 1) {
      const j = back[group[at] as number] as number;
      if (j >= 0 && a.family[i] === b.family[j]) once.add(j);
    }
  };
  add(a.before[i] ?? -1, b.after);
  add(a.after[i] ?? -1, b.before);
}

/** Units of the other side with the very same text: all of them while they are few, else those of about the same rank. */
function equalTexts(a: Shadow, b: Shadow): (i: number) => readonly number[] {
  const groups = new Map<string, number[]>();
  b.text.forEach((text, j) => {
    const key = `${b.family[j]}\n${text}`;
    const group = groups.get(key);
    if (group) group.push(j);
    else groups.set(key, [j]);
  });
  const seen = new Map<string, number>();
  return (i) => {
    const key = `${a.family[i]}\n${a.text[i]}`;
    const group = groups.get(key) ?? [];
    const rank = seen.get(key) ?? 0;
    seen.set(key, rank + 1);
    if (group.length <= MOST_EQUAL) return group;
    const from = Math.max(0, Math.min(rank - MOST_EQUAL / 2, group.length - MOST_EQUAL));
    return group.slice(from, from + MOST_EQUAL);
  };
}
