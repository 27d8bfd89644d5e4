import { fail, issue } from '#kernel';
import { pinsOfAct, unitsOfAct, type PinAct } from '../comparison/work/pins-of-act.ts';
import type { ComparisonRunner } from '../ports.ts';
import type { UseCase } from '../use-case.ts';
import { addWorkEntry, type AddedEntry } from './add-work-entry.ts';
import { findUnchanged, type ComparisonInput, type FoundComparison } from './find-comparison.ts';

interface PinInput extends ComparisonInput {
  readonly stamp: string;
  readonly act: PinAct;
}

const EVENT = 'comparison.pinned';

/** 対応の手直し: a person pairs, joins, parts, sets alone or confirms. */
export function pinUnits(runner: ComparisonRunner): UseCase<PinInput, AddedEntry> {
  return {
    name: 'pin-units',
    permission: 'operate',
    event: EVENT,
    run: async (context, input) => {
      const found = await findUnchanged(context, input);
      if (!found.ok) return found;
      const { act } = input;
      const unknown = unknownUnit(act, found.value);
      if (unknown !== undefined) return fail(issue('work.unit-unknown', { found: unknown }));
      const compared = await runner.run(found.value.job);
      if (!compared.ok) return compared;
      const pins = pinsOfAct(act, compared.value.comparison);
      if (!pins.ok) return pins;
      const { new: next, old } = unitsOfAct(act);
      return addWorkEntry(context, found.value, {
        event: EVENT,
        act: { kind: 'pins', way: act.way, pins: pins.value },
        detail: { way: act.way, new: next.join(' '), old: old.join(' ') },
      });
    },
  };
}

function unknownUnit(act: PinAct, { job }: FoundComparison): string | undefined {
  const named = unitsOfAct(act);
  const missing = (side: 'new' | 'old'): string | undefined => {
    const known = new Set(job[side].units.map(({ id }) => id));
    return named[side].find((id) => !known.has(id));
  };
  return missing('new') ?? missing('old');
}
