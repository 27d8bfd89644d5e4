/** A set of places that is emptied and filled again for each unit. */
export class PlacesOnce {
  private readonly turns: Int32Array;
  private readonly places: Int32Array;
  private turn = 0;
  private size = 0;

  constructor(limit: number) {
    this.turns = new Int32Array(limit);
    this.places = new Int32Array(limit);
  }

  begin(): void {
    this.turn += 1;
    this.size = 0;
  }

  add(place: number): void {
    if (this.turns[place] === this.turn) return;
    this.turns[place] = this.turn;
    this.places[this.size] = place;
    this.size += 1;
  }

  /** A view, good until the next `begin`. */
  get found(): Int32Array {
    return this.places.subarray(0, this.size);
  }
}
