import type { ComparisonUnit } from '../units/comparison-unit.ts';
import type { Pin, SuspendedPin, SuspensionReason } from './pin.ts';

/** Places of a link in the order of the sides. */
export type PlacePair = readonly [a: number, b: number];

/** What pins ask of the pairing, free of contradictions. */
export interface PinPlan {
  /** Every group is one unit facing one or several. */
  readonly links: readonly PlacePair[];
  /** Units about which a person has spoken: nothing but `links` is linked to them. */
  readonly closedA: ReadonlySet<number>;
  readonly closedB: ReadonlySet<number>;
  readonly parted: ReadonlySet<string>;
  readonly suspended: readonly SuspendedPin[];
}

type Units = readonly Pick<ComparisonUnit, 'id'>[];

/** The sides of the assignment, and which of them is the new edition. */
interface PinnedSides {
  readonly a: Units;
  readonly b: Units;
  readonly newIs: 'a' | 'b';
}

/** By place on one side the places it is linked to; null where the unit stands alone by a person's word. */
type Spoken = Map<number, readonly number[] | null>;

interface Planning {
  readonly a: Spoken;
  readonly b: Spoken;
  readonly links: PlacePair[];
  readonly parted: Set<string>;
}

export const pairKey = (a: number, b: number): string => `${a} ${b}`;

/** Pins in their order; one that cannot be kept beside the earlier ones is set aside with the reason. */
export function planPins(pins: readonly Pin[], { a, b, newIs }: PinnedSides): PinPlan {
  const placeOf = { a: placesOf(a), b: placesOf(b) };
  const [newSide, oldSide] = newIs === 'a' ? (['a', 'b'] as const) : (['b', 'a'] as const);
  const planning: Planning = { a: new Map(), b: new Map(), links: [], parted: new Set() };
  const suspended = pins.flatMap((pin): SuspendedPin[] => {
    const places = { a: -1, b: -1 };
    if ('new' in pin) places[newSide] = placeOf[newSide].get(pin.new) ?? -1;
    if ('old' in pin) places[oldSide] = placeOf[oldSide].get(pin.old) ?? -1;
    const isGone = ('new' in pin && places[newSide] < 0) || ('old' in pin && places[oldSide] < 0);
    const reason: SuspensionReason | null = isGone
      ? 'gone'
      : planned(pin.kind, places, planning)
        ? null
        : 'contradicts';
    return reason === null ? [] : [{ pin, reason }];
  });
  const { links, parted } = planning;
  return { links, parted, suspended, closedA: new Set(planning.a.keys()), closedB: new Set(planning.b.keys()) };
}

/** False, and nothing planned, where the pin contradicts what is planned. */
function planned(kind: Pin['kind'], { a, b }: { readonly a: number; readonly b: number }, planning: Planning): boolean {
  const [ofA, ofB] = [planning.a.get(a), planning.b.get(b)];
  if (kind === 'unlink') {
    if (ofA?.includes(b)) return false;
    planning.parted.add(pairKey(a, b));
    return true;
  }
  if (kind === 'link') return linkPlanned([a, b], planning);
  const [side, place, spoken] = a >= 0 ? [planning.a, a, ofA] : [planning.b, b, ofB];
  if (spoken) return false;
  side.set(place, null);
  return true;
}

function linkPlanned([a, b]: PlacePair, planning: Planning): boolean {
  const [ofA, ofB] = [planning.a.get(a), planning.b.get(b)];
  if (ofA?.includes(b)) return true;
  const isSeveral = (ofA && ofB) || isPart(ofA, planning.b) || isPart(ofB, planning.a);
  if (ofA === null || ofB === null || isSeveral || planning.parted.has(pairKey(a, b))) return false;
  planning.a.set(a, [...(ofA ?? []), b]);
  planning.b.set(b, [...(ofB ?? []), a]);
  planning.links.push([a, b]);
  return true;
}

/** Whether the one partner of a unit has other partners. */
function isPart(partners: readonly number[] | null | undefined, other: Spoken): boolean {
  const [only, second] = partners ?? [];
  return only !== undefined && second === undefined && (other.get(only)?.length ?? 0) > 1;
}

function placesOf(units: Units): ReadonlyMap<string, number> {
  return new Map(units.map((unit, index) => [unit.id, index]));
}
