import type { Candidates } from './candidates.ts';
import type { LinkOrigin } from './link.ts';
import type { Shadow } from './shadow.ts';

export interface AssignedLink {
  readonly a: number;
  readonly b: number;
  readonly content: number;
  readonly origin: LinkOrigin;
  readonly close: boolean;
}

/** One-to-one links while they are being made; `partnerA[i]` and `partnerB[j]` are −1 while free. */
export class Assignment {
  private readonly made: AssignedLink[] = [];
  private readonly parted = new Set<string>();
  readonly partnerA: Int32Array;
  readonly partnerB: Int32Array;
  /** Units about which a person has spoken: nothing more is linked to them. */
  readonly closedA = new Set<number>();
  readonly closedB = new Set<number>();
  readonly a: Shadow;
  readonly b: Shadow;

  constructor(a: Shadow, b: Shadow) {
    this.a = a;
    this.b = b;
    this.partnerA = new Int32Array(a.units.length).fill(-1);
    this.partnerB = new Int32Array(b.units.length).fill(-1);
  }

  free(i: number, j: number): boolean {
    return this.freeA(i) && this.freeB(j);
  }

  freeA(i: number): boolean {
    return this.partnerA[i] === -1 && !this.closedA.has(i);
  }

  freeB(j: number): boolean {
    return this.partnerB[j] === -1 && !this.closedB.has(j);
  }

  link(link: AssignedLink): void {
    this.partnerA[link.a] = link.b;
    this.partnerB[link.b] = link.a;
    this.made.push(link);
  }

  /** Frees a unit and its partner, if it has one. */
  unlink(side: 'a' | 'b', unit: number): void {
    const [own, other] = side === 'a' ? [this.partnerA, this.partnerB] : [this.partnerB, this.partnerA];
    const partner = own[unit] ?? -1;
    if (partner < 0) return;
    own[unit] = -1;
    other[partner] = -1;
    this.parted.add(side === 'a' ? `${unit} ${partner}` : `${partner} ${unit}`);
  }

  /** The links that stand. */
  get links(): readonly AssignedLink[] {
    return this.parted.size === 0 ? this.made : this.made.filter(({ a, b }) => !this.parted.has(`${a} ${b}`));
  }

  /** Says of each link that likeness made whether another partner was nearly as good. */
  tellClose(isClose: (link: AssignedLink) => boolean): void {
    this.made.forEach((link, at) => {
      if ((link.origin === 'alike' || link.origin === 'equal') && isClose(link))
        this.made[at] = { ...link, close: true };
    });
  }

  /** A unit joins a pair: its link is no partner's. */
  addPart(link: Omit<AssignedLink, 'origin'>): void {
    this.made.push({ ...link, origin: 'part' });
  }

  /** A person's link. Where one of the units has a partner already, the other becomes one of several. */
  pin([a, b]: readonly [a: number, b: number], content: number): void {
    const main = this.partnerA[a] === -1 && this.partnerB[b] === -1;
    if (this.partnerA[a] === -1) this.partnerA[a] = b;
    if (this.partnerB[b] === -1) this.partnerB[b] = a;
    this.made.push({ a, b, content, origin: main ? 'pin' : 'pin-part', close: false });
  }

  /** Parents linked to each other, or both at the top. */
  sameParent(i: number, j: number): boolean {
    return this.linked(this.a.parent[i] ?? -1, this.b.parent[j] ?? -1);
  }

  /** Two units linked to each other, be it as one of several, or both absent. */
  linked(i: number, j: number): boolean {
    return i < 0 || j < 0 ? i === j : this.partnerA[i] === j || this.partnerB[j] === i;
  }
}

/** Candidate indexes, best first; a tie goes to the pair nearest in order, then to the earlier one. */
export function bestFirst(candidates: Candidates, scores: Float64Array, among: readonly number[]): readonly number[] {
  const apart = (at: number): number => Math.abs((candidates.a[at] ?? 0) - (candidates.b[at] ?? 0));
  return [...among].sort((x, y) => {
    const [one, other] = [scores[x] ?? 0, scores[y] ?? 0];
    return one === other ? apart(x) - apart(y) || x - y : one > other ? -1 : 1;
  });
}
