/** Of the units offered to the unit at `place`, the few with the greatest share, the best first; a tie goes to the unit nearest in order, then to the earlier one. */
export class BestFew {
  private readonly places: Int32Array;
  private readonly shares: Float64Array;
  private place = 0;
  private size = 0;

  constructor(most: number) {
    this.places = new Int32Array(most);
    this.shares = new Float64Array(most);
  }

  /** Forgets what was offered before. */
  begin(place: number): void {
    this.place = place;
    this.size = 0;
  }

  /** A view, good until the next `begin`. */
  get found(): Int32Array {
    return this.places.subarray(0, this.size);
  }

  /** What a share must reach to be kept. */
  get least(): number {
    return this.size < this.places.length ? 0 : (this.shares[this.size - 1] as number);
  }

  offer(j: number, share: number): void {
    const { places, shares } = this;
    let at = this.size;
    while (at > 0 && this.isBefore(j, share, at - 1)) at -= 1;
    if (at === places.length) return;
    if (this.size < places.length) this.size += 1;
    places.copyWithin(at + 1, at, this.size - 1);
    shares.copyWithin(at + 1, at, this.size - 1);
    places[at] = j;
    shares[at] = share;
  }

  private isBefore(j: number, share: number, at: number): boolean {
    const [other, least] = [this.places[at] as number, this.shares[at] as number];
    if (share !== least) return share > least;
    const apart = Math.abs(j - this.place) - Math.abs(other - this.place);
    return apart < 0 || (apart === 0 && j < other);
  }
}
