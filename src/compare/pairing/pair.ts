import { findCandidates } from './candidates.ts';
import type { ComparisonUnit } from '../units/comparison-unit.ts';
import { gramTable, type Work } from './gram-table.ts';
import type { Link } from './link.ts';
import { pairWithPins } from '../pins/pair-with-pins.ts';
import type { Pin, SuspendedPin } from '../pins/pin.ts';
import { planPins } from '../pins/plan-pins.ts';
import { shadowsOf } from './shadow.ts';
import { pairingWeights, type PairingWeights } from './weights.ts';

export interface PairOptions {
  readonly pins?: readonly Pin[];
  readonly weights?: PairingWeights;
}

export interface Pairing {
  /** By place in the new edition, then in the old. A unit in no link is added or deleted. */
  readonly links: readonly Link[];
  /** Places of units in no link that share so much with another unit that a person should look (要確認). */
  readonly doubtful: { readonly new: ReadonlySet<number>; readonly old: ReadonlySet<number> };
  /** Pins that cannot be kept, in their order. */
  readonly suspended: readonly SuspendedPin[];
  /** Elementary steps taken: grows about as the text does. */
  readonly steps: number;
}

type Units = readonly ComparisonUnit[];

/**
 * Which units of two editions say the same thing. Same input, same output; with the sides swapped the same links, mirrored:
 * the two are put into a fixed order before they are looked at. Cost grows about linearly with the text.
 */
export function pair(oldUnits: Units, newUnits: Units, options: PairOptions = {}): Pairing {
  const swapped = comesFirst(newUnits, oldUnits);
  const [a, b] = swapped ? shadowsOf(newUnits, oldUnits) : shadowsOf(oldUnits, newUnits);
  const weights = options.weights ?? pairingWeights;
  const work: Work = { steps: a.units.length + b.units.length };
  const grams = gramTable(a, b);
  const source = { a, b, grams, floor: weights.contentFloor, work };
  const plan = planPins(options.pins ?? [], { a: a.units, b: b.units, newIs: swapped ? 'a' : 'b' });
  const paired = pairWithPins({ ...source, found: findCandidates(source), weights }, plan);
  const links = paired.links.map(({ a: i, b: j, ...link }, index): Link => {
    const places = swapped ? { new: i, old: j } : { new: j, old: i };
    return { ...places, ...link, moved: paired.moved.get(index) ?? null };
  });
  links.sort((x, y) => x.new - y.new || x.old - y.old);
  const { alone } = paired;
  const doubtful = swapped ? { new: alone.a, old: alone.b } : { new: alone.b, old: alone.a };
  return { links, doubtful, suspended: plan.suspended, steps: work.steps };
}

/** A fixed order of two editions by their texts, so that a swap of the sides cannot change anything. */
function comesFirst(left: Units, right: Units): boolean {
  const at = left.findIndex((unit, index) => unit.text !== right[index]?.text);
  if (at < 0) return left.length < right.length;
  return (left[at]?.text ?? '') < (right[at]?.text ?? '');
}
