import type { Shadow } from './shadow.ts';

const NONE = -1;

/** Candidates of one unit, by place on the other side. */
interface Row {
  readonly b: readonly number[];
  readonly content: readonly number[];
}

/**
 * Where a unit would stand in the other edition if nothing had come or gone around it: under the heading most like its own,
 * at the same place among the units of its kind, counted from the start and from the end. Of many sections worded alike this
 * alone leads to the right one.
 */
export class SamePlace {
  /** By heading of the first edition: the one most like it. */
  private readonly opposite: Int32Array;
  private readonly ofA: Lists;
  private readonly ofB: Lists;
  private readonly rank: Int32Array;
  /** 1 for units of the first edition with others below them. */
  private readonly holds: Uint8Array;
  private readonly a: Shadow;
  private readonly b: Shadow;

  constructor(a: Shadow, b: Shadow) {
    [this.a, this.b] = [a, b];
    [this.ofA, this.ofB] = [listsOf(a), listsOf(b)];
    this.holds = new Uint8Array(a.units.length);
    for (const over of a.parent) if (over >= 0) this.holds[over] = 1;
    this.opposite = new Int32Array(a.units.length).fill(NONE);
    this.rank = new Int32Array(a.units.length);
    for (const list of this.ofA.values()) list.forEach((unit, at) => (this.rank[unit] = at));
  }

  /** Takes the candidates of a unit; to be told before the units below it are asked about. */
  settle(i: number, { b, content }: Row): void {
    if (this.holds[i] === 0) return;
    const home = this.homeOf(i);
    let most = 0;
    b.forEach((j, at) => {
      const worth = (content[at] as number) + Number(this.b.parent[j] === home);
      if (worth <= most) return;
      most = worth;
      this.opposite[i] = j;
    });
  }

  /** Up to two places of the other side; none where no heading is like the one above. */
  of(i: number): readonly number[] {
    const home = this.homeOf(i);
    if (home === null) return [];
    const own = this.ofA.get(keyOf(this.a, i, this.a.parent[i] as number)) ?? [];
    const others = this.ofB.get(keyOf(this.a, i, home)) ?? [];
    const rank = this.rank[i] as number;
    return [others[rank], others[others.length - own.length + rank]].filter((j) => j !== undefined);
  }

  /** The heading of the other side that is most like the one above; the top of one edition faces the top of the other. */
  private homeOf(i: number): number | null {
    const over = this.a.parent[i] as number;
    if (over === NONE) return NONE;
    const opposite = this.opposite[over] as number;
    return opposite === NONE ? null : opposite;
  }
}

/** The units of one kind under one heading, by place. */
type Lists = ReadonlyMap<string, readonly number[]>;

function listsOf(shadow: Shadow): Lists {
  return Map.groupBy(shadow.text.keys(), (unit) => keyOf(shadow, unit, shadow.parent[unit] as number));
}

function keyOf({ family }: Shadow, unit: number, parent: number): string {
  return `${parent} ${family[unit]}`;
}
