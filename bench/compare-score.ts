/** Scores of a pairing against a hand-made answer, as in sentence alignment (Och & Ney 2003; Thompson & Koehn 2019). */
export interface TruthPair {
  readonly new: readonly string[];
  readonly old: readonly string[];
  readonly type: string;
  /** Other defensible readings; an engine that gives one is not wrong. */
  readonly alt?: readonly TruthPair[];
}

export type IdPair = readonly [newId: string, oldId: string];

export interface PairingScore {
  /** Links found that the answer or an alternative has; links found of those that are beyond doubt. */
  readonly precision: number;
  readonly recall: number;
  readonly linkF1: number;
  /** Against the main reading only. */
  readonly strictF1: number;
  /** Whole groups exactly as in the main reading, single units left out. */
  readonly beadF1: number;
  /** By type of the answer: links found, or units rightly left alone; alternatives count as right. */
  readonly byType: ReadonlyMap<string, { readonly right: number; readonly all: number }>;
}

const key = (newId: string, oldId: string): string => `${newId} ${oldId}`;
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
export const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

function linksOf(pairs: readonly TruthPair[]): ReadonlySet<string> {
  return new Set(pairs.flatMap((pair) => pair.new.flatMap((n) => pair.old.map((o) => key(n, o)))));
}

/** `ids` are the units that count: a link counts with either of its ends among them. */
export function scorePairing(
  links: readonly IdPair[],
  truth: readonly TruthPair[],
  ids: readonly string[],
): PairingScore {
  const counted = new Set(ids);
  const inside = (set: Iterable<string>): ReadonlySet<string> =>
    new Set([...set].filter((link) => link.split(' ').some((id) => counted.has(id))));
  const found = inside(links.map(([n, o]) => key(n, o)));
  const sure = inside(linksOf(truth));
  const certain = inside(linksOf(truth.filter((pair) => pair.alt === undefined)));
  const possible = sure.union(inside(linksOf(truth.flatMap((pair) => pair.alt ?? []))));
  const precision = share(found.intersection(possible).size, found.size);
  const recall = share(found.intersection(certain).size, certain.size);
  const strict = found.intersection(sure).size;
  return {
    precision,
    recall,
    linkF1: f1(precision, recall),
    strictF1: f1(share(strict, found.size), share(strict, sure.size)),
    beadF1: beadF1(found, truth, counted),
    byType: scoreByType(
      found,
      possible,
      truth.filter((pair) => [...pair.new, ...pair.old].some((id) => counted.has(id))),
    ),
  };
}

/** Groups of units linked with each other, over any number of links. */
function beadsOf(links: ReadonlySet<string>): ReadonlySet<string> {
  const bead = new Map<string, Set<string>>();
  for (const link of links) {
    const ends = link.split(' ');
    const joined = new Set(ends.flatMap((id) => [...(bead.get(id) ?? [id])]));
    for (const id of joined) bead.set(id, joined);
  }
  return new Set([...bead.values()].map((group) => [...group].sort().join(' ')));
}

function beadF1(found: ReadonlySet<string>, truth: readonly TruthPair[], counted: ReadonlySet<string>): number {
  const linked = truth.filter((pair) => pair.new.length > 0 && pair.old.length > 0);
  const units = linked.map((pair) => [...pair.new, ...pair.old]).filter((group) => group.some((id) => counted.has(id)));
  const wanted = new Set(units.map((group) => group.sort().join(' ')));
  const mine = beadsOf(found);
  const right = mine.intersection(wanted).size;
  return f1(share(right, mine.size), share(right, wanted.size));
}

function scoreByType(
  found: ReadonlySet<string>,
  possible: ReadonlySet<string>,
  truth: readonly TruthPair[],
): PairingScore['byType'] {
  const linked = new Map<string, string[]>();
  for (const link of found) for (const id of link.split(' ')) linked.set(id, [...(linked.get(id) ?? []), link]);
  const byType = new Map<string, { right: number; all: number }>();
  for (const pair of truth) {
    const outcomes =
      pair.new.length > 0 && pair.old.length > 0
        ? [...linksOf([pair])].map((link) => found.has(link))
        : [...pair.new, ...pair.old].map((id) => (linked.get(id) ?? []).every((link) => possible.has(link)));
    const count = byType.get(pair.type) ?? { right: 0, all: 0 };
    byType.set(pair.type, { right: count.right + outcomes.filter(Boolean).length, all: count.all + outcomes.length });
  }
  return byType;
}

/** A pair of texts with the stretches that a reader marked. */
export interface MarkedPair {
  readonly old: string;
  readonly new: string;
  readonly oldSpans: readonly (readonly [number, number])[];
  readonly newSpans: readonly (readonly [number, number])[];
}

export interface MarkScore {
  /** Of marked characters, and of stretches that begin and end alike; both sides together. */
  readonly characterF1: number;
  readonly exactSpans: number;
  readonly spansPerPair: number;
  readonly answersPerPair: number;
}

type Spans = readonly (readonly [number, number])[];

export function scoreMarks(
  answers: readonly MarkedPair[],
  mark: (old: string, next: string) => { readonly old: Spans; readonly new: Spans },
): MarkScore {
  const sum = { characters: 0, marked: 0, wanted: 0, exact: 0, spans: 0, answers: 0 };
  for (const answer of answers) {
    const marks = mark(answer.old, answer.new);
    for (const [mine, wanted] of [
      [marks.old, answer.oldSpans],
      [marks.new, answer.newSpans],
    ] as const) {
      const [own, right] = [charactersOf(mine), charactersOf(wanted)];
      sum.characters += own.intersection(right).size;
      sum.marked += own.size;
      sum.wanted += right.size;
      sum.exact += new Set(mine.map(String)).intersection(new Set(wanted.map(String))).size;
      sum.spans += mine.length;
      sum.answers += wanted.length;
    }
  }
  return {
    characterF1: f1(share(sum.characters, sum.marked), share(sum.characters, sum.wanted)),
    exactSpans: f1(share(sum.exact, sum.spans), share(sum.exact, sum.answers)),
    spansPerPair: share(sum.spans, answers.length),
    answersPerPair: share(sum.answers, answers.length),
  };
}

function charactersOf(spans: Spans): ReadonlySet<number> {
  return new Set(spans.flatMap(([start, end]) => Array.from({ length: end - start }, (_, at) => start + at)));
}
