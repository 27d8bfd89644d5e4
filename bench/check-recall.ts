import { checkPlan, type Finding } from '#check';
import { inputWith, type FaultKind } from './check-fault.ts';
import type { Subject } from './check-subject.ts';
import { seededRandom } from './random.ts';

export interface Recall {
  readonly fault: FaultKind;
  readonly planted: number;
  readonly found: number;
}

/** Plants a kind of fault `times` in each document, one at a time, and counts how often it is told where it stands. */
export function recallOf(
  fault: FaultKind,
  subjects: readonly Subject[],
  { times, seed }: { readonly times: number; readonly seed: number },
): Recall {
  const random = seededRandom(seed);
  let [planted, found] = [0, 0];
  for (const subject of subjects) {
    const before = new Set(checkPlan(inputWith(subject, fault, {}), fault.rules).map(({ id }) => id));
    for (let time = 0; time < times; time += 1) {
      const fresh = fault.plant(subject, random);
      if (!fresh) continue;
      planted += 1;
      const told = checkPlan(inputWith(subject, fault, fresh), fault.rules);
      if (told.some((finding) => !before.has(finding.id) && standsAt(finding, fresh.at))) found += 1;
    }
  }
  return { fault, planted, found };
}

function standsAt({ place }: Finding, at: number | string): boolean {
  return typeof at === 'number' ? place.line === at : place.path?.join(' ') === at;
}

export function share(recalls: readonly Recall[]): number {
  const sum = (of: 'planted' | 'found'): number => recalls.reduce((total, recall) => total + recall[of], 0);
  return sum('found') / Math.max(1, sum('planted'));
}
