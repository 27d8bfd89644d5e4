import { BestFew } from './best-few.ts';
import { headingCandidates, type ChildVote } from './heading-candidates.ts';
import { sharedWeight, type GramTable, type Work } from './gram-table.ts';
import type { Shadow } from './shadow.ts';

/** Pairs worth looking at, sorted by `a`, then `b`; those of unit `a` are `[start[a], start[a + 1])`. */
export interface Candidates {
  readonly start: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Share of the rarity-weighted character pairs in common (Dice), 1 = the same text. */
  readonly content: Float64Array;
}

/** Kept of one unit by likeness of text; kept of its equal texts; entries of the index read for it. */
const MOST_ALIKE = 12;
const MOST_EQUAL = 32;
const MOST_READ = 800;
/** A gram in more than one of twenty units is no index; nor is one in more than so many; few units do no harm. */
const COMMON_SHARE = 1 / 20;
const LEAST_COMMON = 40;
const MOST_COMMON = 200;
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
  readonly b: number[];
  readonly content: number[];
}

/** Four sources: texts that share rare phrases, equal texts, units beside equal texts, headings over like texts. */
export function findCandidates(source: CandidateSource): Candidates {
  const { a, b, work, floor } = source;
  const alike = likeTexts(source);
  const equal = equalTexts(a, b);
  const content = candidateContent(source);
  const equals = a.text.map((_, i) => equal(i));
  const rows = a.text.map((_, i): Row => {
    const found = new Set(alike(i));
    for (const j of equals[i] ?? []) found.add(j);
    for (const j of besideEquals(source, equals, i)) found.add(j);
    const row: Row = { b: [], content: [] };
    for (const j of Int32Array.from(found).sort()) {
      const share = content(i, j);
      if (share < floor) continue;
      row.b.push(j);
      row.content.push(share);
    }
    work.steps += found.size;
    return row;
  });
  for (const [i, headings] of headingCandidates(a, b, votesOf(source, rows)))
    for (const j of headings) insert(rows[i], j, content(i, j));
  return listed(rows);
}

function insert(row: Row | undefined, j: number, share: number): void {
  if (!row || row.b.includes(j)) return;
  const after = row.b.findIndex((other) => other > j);
  const place = after < 0 ? row.b.length : after;
  row.b.splice(place, 0, j);
  row.content.splice(place, 0, share);
}

/** The best partner of each text unit, where it is like enough to speak for the headings above. */
function votesOf({ a, grams }: CandidateSource, rows: readonly Row[]): readonly ChildVote[] {
  const votes: ChildVote[] = [];
  rows.forEach((row, i) => {
    if (a.family[i] === 'heading') return;
    const share = Math.max(VOTING, ...row.content);
    const b = row.b[row.content.indexOf(share)];
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
    const [left, right] = [grams.a[i] ?? new Int32Array(), grams.b[j] ?? new Int32Array()];
    work.steps += Math.min(left.length, right.length);
    return (2 * sharedWeight(left, right, grams.rarity)) / ((grams.weightA[i] ?? 0) + (grams.weightB[j] ?? 0));
  };
}

/** Where the sibling before or after has an equal text on the other side, the unit beside that. */
function besideEquals({ a, b }: CandidateSource, equals: readonly (readonly number[])[], i: number): readonly number[] {
  const beside = (sibling: number, back: Int32Array): readonly number[] =>
    (equals[sibling] ?? []).slice(0, MOST_BESIDE).map((j) => back[j] ?? -1);
  const found = [...beside(a.before[i] ?? -1, b.after), ...beside(a.after[i] ?? -1, b.before)];
  return found.filter((j) => j >= 0 && a.family[i] === b.family[j]);
}

/** The most alike units of the other side, found over the rarest grams they share. */
function likeTexts({ a, b, grams, work }: CandidateSource): (i: number) => readonly number[] {
  const { start, holders, rare } = rareHolders(a.units.length + b.units.length, grams);
  const sum = new Float64Array(b.units.length);
  const touched: number[] = [];
  const read = (i: number): number => {
    let left = MOST_READ;
    for (const gram of grams.a[i] ?? []) {
      if (left === 0 || gram >= rare) break;
      const rarity = grams.rarity[gram] as number;
      const from = start[gram] as number;
      const end = Math.min(start[gram + 1] as number, from + left);
      for (let at = from; at < end; at += 1) {
        const j = holders[at] as number;
        if (sum[j] === 0) touched.push(j);
        sum[j] = (sum[j] as number) + rarity;
      }
      left -= end - from;
    }
    return MOST_READ - left;
  };
  return (i) => {
    work.steps += read(i);
    const weight = grams.weightA[i] ?? 0;
    const family = a.family[i];
    const best = new BestFew(i, MOST_ALIKE);
    for (const j of touched) {
      if (b.family[j] === family) best.offer(j, (sum[j] as number) / (weight + (grams.weightB[j] as number)));
      sum[j] = 0;
    }
    touched.length = 0;
    return best.found.length > 0 ? best.found : about(a, b, i);
  };
}

/** Without any rare phrase: the units of the same kind at about the same place. */
function about(a: Shadow, b: Shadow, i: number): readonly number[] {
  const middle = Math.round((i * b.units.length) / a.units.length);
  const from = Math.max(0, middle - MOST_ALIKE);
  return Array.from({ length: Math.min(2 * MOST_ALIKE, b.units.length - from) }, (_, at) => from + at).filter(
    (j) => b.family[j] === a.family[i],
  );
}

/** By gram the units of the second side that hold it, for the grams before `rare`; what too many units hold tells nothing. */
function rareHolders(units: number, { b, count }: GramTable) {
  const common = Math.min(MOST_COMMON, Math.max(LEAST_COMMON, Math.ceil(units * COMMON_SHARE)));
  const first = count.findIndex((holding) => holding > common);
  const rare = first < 0 ? count.length : first;
  const start = new Int32Array(rare + 1);
  for (const set of b) for (const gram of set) if (gram < rare) start[gram + 1] = (start[gram + 1] as number) + 1;
  for (let gram = 0; gram < rare; gram += 1) start[gram + 1] = (start[gram + 1] as number) + (start[gram] as number);
  const next = start.slice();
  const holders = new Int32Array(start[rare] as number);
  b.forEach((set, j) => {
    for (const gram of set) {
      if (gram >= rare) break;
      const at = next[gram] as number;
      holders[at] = j;
      next[gram] = at + 1;
    }
  });
  return { start, holders, rare };
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
