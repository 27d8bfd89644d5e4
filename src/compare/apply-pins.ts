import type { Assignment } from './assignment.ts';
import type { Candidates } from './candidates.ts';
import type { Pin } from './pin.ts';

/** A pin with its units' ids by side of the assignment. */
export interface PlacedPin {
  readonly pin: Pin;
  readonly a?: string;
  readonly b?: string;
}

/** Pins first: links are made, single units closed, forbidden pairs taken off the candidates. What cannot be done is listed. */
export function applyPins(assignment: Assignment, candidates: Candidates, pins: readonly PlacedPin[]) {
  const placeA = placesOf(assignment.a.units);
  const placeB = placesOf(assignment.b.units);
  const forbidden = new Set<string>();
  const suspended: Pin[] = [];
  for (const { pin, a, b } of pins) {
    const i = a === undefined ? -1 : (placeA.get(a) ?? -1);
    const j = b === undefined ? -1 : (placeB.get(b) ?? -1);
    const gone = (a !== undefined && i < 0) || (b !== undefined && j < 0);
    if (gone || !applied(assignment, { kind: pin.kind, i, j, forbidden })) suspended.push(pin);
  }
  const permitted = (i: number, j: number): boolean => forbidden.size === 0 || !forbidden.has(`${i} ${j}`);
  const allowed = Array.from(candidates.a, (_, at) => at).filter((at) =>
    permitted(candidates.a[at] ?? -1, candidates.b[at] ?? -1),
  );
  return { allowed, permitted, suspended };
}

interface Application {
  readonly kind: Pin['kind'];
  readonly i: number;
  readonly j: number;
  readonly forbidden: Set<string>;
}

function applied(assignment: Assignment, { kind, i, j, forbidden }: Application): boolean {
  if (kind === 'unlink') {
    forbidden.add(`${i} ${j}`);
    return assignment.partnerA[i] !== j;
  }
  if (kind === 'link') {
    if (!assignment.free(i, j) || forbidden.has(`${i} ${j}`)) return false;
    assignment.link({ a: i, b: j, content: 1, origin: 'pin', close: false });
    assignment.closedA.add(i);
    assignment.closedB.add(j);
    return true;
  }
  const [side, place, free] =
    i >= 0 ? [assignment.closedA, i, assignment.freeA(i)] : [assignment.closedB, j, assignment.freeB(j)];
  side.add(place);
  return free;
}

function placesOf(units: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(units.map((unit, index) => [unit.id, index]));
}
