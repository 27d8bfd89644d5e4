/** Of the units offered to the unit at `place`, the few with the greatest share, the best first; a tie goes to the unit nearest in order, then to the earlier one. */
export class BestFew {
  readonly found: number[] = [];
  private readonly shares: number[] = [];
  private readonly place: number;
  private readonly most: number;

  constructor(place: number, most: number) {
    this.place = place;
    this.most = most;
  }

  offer(j: number, share: number): void {
    let at = this.found.length;
    while (at > 0 && this.isBefore(j, share, at - 1)) at -= 1;
    if (at === this.most) return;
    this.found.splice(at, 0, j);
    this.shares.splice(at, 0, share);
    if (this.found.length <= this.most) return;
    this.found.pop();
    this.shares.pop();
  }

  private isBefore(j: number, share: number, at: number): boolean {
    const [other, least] = [this.found[at] as number, this.shares[at] as number];
    if (share !== least) return share > least;
    const apart = Math.abs(j - this.place) - Math.abs(other - this.place);
    return apart < 0 || (apart === 0 && j < other);
  }
}
