/** Scores of a pairing against hand-made answers (Och–Ney style): sure links of the answer, possible ones of its alternatives. */
export interface TruthPair {
  readonly new: readonly string[];
  readonly old: readonly string[];
  readonly type: string;
  readonly alt?: readonly TruthPair[];
}

export interface PairingScore {
  readonly precision: number;
  readonly recall: number;
  readonly linkF1: number;
  readonly strictF1: number;
  readonly beadF1: number;
}

const key = (newId: string, oldId: string): string => `${newId} ${oldId}`;

function linksOf(pairs: readonly TruthPair[]): Set<string> {
  return new Set(pairs.flatMap((pair) => pair.new.flatMap((n) => pair.old.map((o) => key(n, o)))));
}

export const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Connected groups of linked units; a single unit is a group of its own. */
function beadsOf(links: Iterable<string>, ids: readonly string[]): Set<string> {
  const root = new Map<string, string>(ids.map((id) => [id, id]));
  const find = (id: string): string => {
    const above = root.get(id) ?? id;
    return above === id ? id : find(above);
  };
  for (const link of links) {
    const [n = '', o = ''] = link.split(' ');
    root.set(find(n), find(o));
  }
  const groups = new Map<string, string[]>();
  for (const id of ids) groups.set(find(id), [...(groups.get(find(id)) ?? []), id]);
  return new Set([...groups.values()].map((group) => group.sort().join(' ')));
}

/**
 * `ids` are the units that count. A bead is right where the answer or one of its alternatives has the very same group;
 * recall of beads asks for those of the answer, an alternative standing in for it.
 */
export function scorePairing(links: readonly (readonly [string, string])[], truth: readonly TruthPair[], ids: readonly string[]): PairingScore {
  const counted = new Set(ids);
  const inside = (set: Iterable<string>): string[] => [...set].filter((link) => link.split(' ').some((id) => counted.has(id)));
  const found = inside(links.map(([n, o]) => key(n, o)));
  const alternatives = truth.flatMap((pair) => pair.alt ?? []);
  const sure = new Set(inside(linksOf(truth)));
  const certain = new Set(inside(linksOf(truth.filter((pair) => pair.alt === undefined))));
  const possible = new Set([...sure, ...inside(linksOf(alternatives))]);
  const precision = share(found.filter((link) => possible.has(link)).length, found.length);
  const foundSet = new Set(found);
  const recall = share([...certain].filter((link) => foundSet.has(link)).length, certain.size);
  const strictPrecision = share(found.filter((link) => sure.has(link)).length, found.length);
  const strictRecall = share([...sure].filter((link) => foundSet.has(link)).length, sure.size);
  return {
    precision,
    recall,
    linkF1: f1(precision, recall),
    strictF1: f1(strictPrecision, strictRecall),
    beadF1: beadF1(found, truth, ids),
  };
}

function beadF1(found: readonly string[], truth: readonly TruthPair[], ids: readonly string[]): number {
  const everyone = [...new Set([...ids, ...found.flatMap((link) => link.split(' '))])];
  const linked = (beads: Iterable<string>): string[] => [...beads].filter((bead) => bead.includes(' '));
  const mine = linked(beadsOf(found, everyone));
  const counted = new Set(ids);
  const wanted = linked(truth.map((pair) => [...pair.new, ...pair.old].sort().join(' '))).filter((bead) => bead.split(' ').some((id) => counted.has(id)));
  const wantedSet = new Set(wanted);
  const right = mine.filter((bead) => wantedSet.has(bead)).length;
  return f1(share(right, mine.length), share(right, wanted.length));
}
