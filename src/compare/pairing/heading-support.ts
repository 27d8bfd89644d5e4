import type { AssignedLink, Assignment } from './assignment.ts';
import type { GramTable } from './gram-table.ts';
import { allAbove } from '../units/unit-tree.ts';

/**
 * Of the text below two headings, the share whose units are linked across (Dice, by weight of text). Each link is heard
 * once, when it is first asked about after it was made; none may have been taken back by then.
 */
export class HeadingSupport {
  private heard = 0;
  private readonly linkedA: Float64Array;
  private readonly linkedB: Float64Array;
  private readonly shared = new Map<number, number>();
  private readonly assignment: Assignment;
  private readonly grams: GramTable;

  constructor(assignment: Assignment, grams: GramTable) {
    this.assignment = assignment;
    this.grams = grams;
    this.linkedA = new Float64Array(grams.weightA.length);
    this.linkedB = new Float64Array(grams.weightB.length);
  }

  /** By the places of two headings, as the links stand now; null where one of them has no linked text below. */
  share(i: number, j: number): number | null {
    for (const { links } = this.assignment; this.heard < links.length; this.heard += 1) this.hear(links[this.heard]);
    const [left, right] = [this.linkedA[i] ?? 0, this.linkedB[j] ?? 0];
    return left === 0 || right === 0 ? null : (this.shared.get(this.key(i, j)) ?? 0) / (left + right);
  }

  private hear(link: AssignedLink | undefined): void {
    const { a, b } = this.assignment;
    if (!link || a.family[link.a] === 'heading' || link.origin === 'leftover') return;
    const [own, other] = [this.grams.weightA[link.a] ?? 0, this.grams.weightB[link.b] ?? 0];
    const opposites = allAbove(b.parent, link.b);
    for (const opposite of opposites) this.linkedB[opposite] = (this.linkedB[opposite] ?? 0) + other;
    for (const over of allAbove(a.parent, link.a)) {
      this.linkedA[over] = (this.linkedA[over] ?? 0) + own;
      for (const opposite of opposites) {
        const pair = this.key(over, opposite);
        this.shared.set(pair, (this.shared.get(pair) ?? 0) + own + other);
      }
    }
  }

  private key(over: number, opposite: number): number {
    return over * this.linkedB.length + opposite;
  }
}
