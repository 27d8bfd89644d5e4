/** Of how many places one is free at least. */
const ROOM = 2;
const FEWEST_PLACES = 1 << 12;
/** Knuth's multiplier: neighbouring numbers fall far apart. */
const SCATTER = 0x9e3779b1;

/**
 * Numbers grams from 0 in the order in which they are first met. A table with open addresses: every pair of
 * characters of both editions is looked up, and with a `Map` the whole comparison takes a twentieth longer.
 */
export class GramIds {
  private places = new Int32Array(FEWEST_PLACES);
  private shift = 32 - Math.log2(FEWEST_PLACES);
  /** As met. */
  readonly grams: number[] = [];

  idOf(gram: number): number {
    const { places, grams } = this;
    const last = places.length - 1;
    for (let at = Math.imul(gram, SCATTER) >>> this.shift; ; at = (at + 1) & last) {
      const id = (places[at] as number) - 1;
      if (id < 0) return this.add(gram, at);
      if (grams[id] === gram) return id;
    }
  }

  private add(gram: number, at: number): number {
    const id = this.grams.push(gram) - 1;
    this.places[at] = id + 1;
    if (this.grams.length * ROOM > this.places.length) this.grow();
    return id;
  }

  private grow(): void {
    this.places = new Int32Array(this.places.length * 2);
    this.shift -= 1;
    const last = this.places.length - 1;
    this.grams.forEach((gram, id) => {
      let at = Math.imul(gram, SCATTER) >>> this.shift;
      while (this.places[at] !== 0) at = (at + 1) & last;
      this.places[at] = id + 1;
    });
  }
}
