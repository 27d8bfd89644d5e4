import type { AssignedLink } from '../pairing/assignment.ts';
import { isPart } from '../pairing/link.ts';
import { pairOnce, type Pairable, type PairedOnce } from '../pairing/pair-once.ts';
import { pairKey, type PinPlan } from './plan-pins.ts';

/** After so many pairings with less, all of a person's word binds. */
const ROUNDS = 2;

/**
 * The pairing that keeps every word of the plan. What the engine finds too is no more than confirmed: it must not change
 * anything else, so only what is not found binds, and what is lost by that.
 */
export function pairWithPins(pairable: Pairable, plan: PinPlan): PairedOnce {
  let binding = NOTHING;
  for (let round = 0; round < ROUNDS && !isEmpty(plan); round += 1) {
    const paired = pairOnce(pairable, binding);
    const unmet = unmetBy(paired.links, plan);
    if (isEmpty(unmet)) return confirmed(paired, plan);
    binding = partOf(plan, binding, unmet);
  }
  return pairOnce(pairable, plan);
}

const NOTHING: PinPlan = {
  links: [],
  parted: new Set(),
  closedA: new Set(),
  closedB: new Set(),
  suspended: [],
};

type Unmet = Pick<PinPlan, 'closedA' | 'closedB' | 'parted'>;

function isEmpty({ closedA, closedB, parted }: Unmet): boolean {
  return closedA.size + closedB.size + parted.size === 0;
}

/** Units that do not face just what a person said, and pairs that stand though parted. */
function unmetBy(links: readonly AssignedLink[], { links: planned, closedA, closedB, parted }: PinPlan): Unmet {
  const wanted = new Set(planned.map(([a, b]) => pairKey(a, b)));
  const found = new Set(links.map(({ a, b }) => pairKey(a, b)));
  const unmet = { closedA: new Set<number>(), closedB: new Set<number>() };
  const note = ({ a, b }: Pick<AssignedLink, 'a' | 'b'>): void => {
    if (closedA.has(a)) unmet.closedA.add(a);
    if (closedB.has(b)) unmet.closedB.add(b);
  };
  for (const link of links) if (!wanted.has(pairKey(link.a, link.b))) note(link);
  for (const [a, b] of planned) if (!found.has(pairKey(a, b))) note({ a, b });
  return { ...unmet, parted: parted.intersection(found) };
}

/** What binds already with what was not met, and with all that hangs together with that. */
function partOf(plan: PinPlan, binding: PinPlan, unmet: Unmet): PinPlan {
  const closedA = new Set([...binding.closedA, ...unmet.closedA]);
  const closedB = new Set([...binding.closedB, ...unmet.closedB]);
  // One unit faces several: from any of them it is one step to that unit, and one more to all others.
  for (let step = 0; step < 2; step += 1)
    for (const [a, b] of plan.links.filter((link) => closedA.has(link[0]) || closedB.has(link[1]))) {
      closedA.add(a);
      closedB.add(b);
    }
  return {
    links: plan.links.filter(([a]) => closedA.has(a)),
    closedA,
    closedB,
    parted: binding.parted.union(unmet.parted),
    suspended: [],
  };
}

/** The same pairing, its planned links and lone units said by a person. */
function confirmed({ links, moved, alone }: PairedOnce, { links: planned, closedA, closedB }: PinPlan): PairedOnce {
  const said = new Set(planned.map(([a, b]) => pairKey(a, b)));
  return {
    links: links.map((link) =>
      said.has(pairKey(link.a, link.b))
        ? { ...link, origin: isPart(link.origin) ? 'pin-part' : 'pin', close: false }
        : link,
    ),
    moved,
    alone: { a: alone.a.difference(closedA), b: alone.b.difference(closedB) },
  };
}
