import { checkPlan, type Finding } from '#check';
import type { OutlineUnit } from '#plan';
import { inputWith, type FaultKind } from './check-fault.ts';
import { spliced } from './check-sites.ts';
import type { Subject } from './check-subject.ts';
import { seededRandom } from './random.ts';

export interface Recall {
  readonly fault: FaultKind;
  readonly planted: number;
  readonly found: number;
  /** Of those found, how many came with a one-press correction, and of how many of these it gave the document back as it was. */
  readonly pressed: number;
  readonly restored: number;
}

/** Plants a kind of fault `times` in each document, one at a time, and counts how often it is told where it stands. */
export function recallOf(
  fault: FaultKind,
  subjects: readonly Subject[],
  { times, seed }: { readonly times: number; readonly seed: number },
): Recall {
  const random = seededRandom(seed);
  let [planted, found, pressed, restored] = [0, 0, 0, 0];
  for (const subject of subjects) {
    const before = new Set(checkPlan(inputWith(subject, fault, {}), fault.rules).map(({ id }) => id));
    for (let time = 0; time < times; time += 1) {
      const fresh = fault.plant(subject, random);
      if (!fresh) continue;
      planted += 1;
      const told = checkPlan(inputWith(subject, fault, fresh), fault.rules);
      const here = told.filter((finding) => !before.has(finding.id) && standsAt(finding, fresh.at));
      const correctable = here.find(({ fix }) => fix.length > 0);
      if (here.length > 0) found += 1;
      if (correctable) pressed += 1;
      if (correctable && textOf(corrected(fresh.units ?? [], correctable)) === textOf(subject.units)) restored += 1;
    }
  }
  return { fault, planted, found, pressed, restored };
}

/** Corrections of running text. */
function corrected(units: readonly OutlineUnit[], { fix }: Finding): readonly OutlineUnit[] {
  return units.map((unit, block) => {
    if (unit.kind === 'table') return unit;
    const edits = fix.filter(({ at }) => at.block === block && at.line === undefined).toReversed();
    const text = edits.reduce(
      (made, edit) => spliced(made, edit.place.start, { cut: edit.found.length, put: edit.text }),
      unit.text,
    );
    return { ...unit, text };
  });
}

const textOf = (units: readonly OutlineUnit[]): string =>
  units.map((unit) => (unit.kind === 'table' ? [unit.head, ...unit.rows].join() : unit.text)).join('\n');

function standsAt({ place }: Finding, at: number | string): boolean {
  return typeof at === 'number' ? place.line === at : place.path?.join(' ') === at;
}

export function share(recalls: readonly Recall[]): number {
  const sum = (of: 'planted' | 'found'): number => recalls.reduce((total, recall) => total + recall[of], 0);
  return sum('found') / Math.max(1, sum('planted'));
}
