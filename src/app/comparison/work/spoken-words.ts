import type { ComparisonUnit, Pin } from '#compare';
import type { Actor } from '../../actor.ts';
import type { ComparisonWork, PinWay, WorkEntry } from './comparison-work.ts';
import { idsOf } from './suspended-word.ts';
import { wordHistory, type WordEntry } from './words-in-force.ts';

/** One word of the work, told with the texts it was said of. */
export interface SpokenWordView {
  readonly entry: number;
  readonly actor: Actor;
  readonly at: string;
  readonly said:
    | { readonly kind: 'pins'; readonly way: PinWay; readonly pins: readonly PinView[] }
    | {
        readonly kind: 'remark';
        readonly text: string | null;
        readonly new: readonly ComparisonUnit[];
        readonly old: readonly ComparisonUnit[];
      };
  /** Who took it back, and when; null where it counts. */
  readonly takenBack: { readonly actor: Actor; readonly at: string } | null;
}

export interface PinView {
  readonly kind: Pin['kind'];
  readonly new: ComparisonUnit | null;
  readonly old: ComparisonUnit | null;
}

export interface SpokenWords {
  /** The latest first. */
  readonly words: readonly SpokenWordView[];
  /** Entries that 元に戻す and やり直す would turn; null where there is none. */
  readonly undo: number | null;
  readonly redo: number | null;
  /** What the last entry did, and to which word; null where there is none. */
  readonly last: { readonly done: 'said' | 'taken-back' | 'restored'; readonly entry: number } | null;
}

/** Everything that was said, for a reader. */
export function spokenWords({ states, entries }: ComparisonWork): SpokenWords {
  const { words, undo, redo } = wordHistory(entries);
  const units = new Map(states.map((state) => [state.id, new Map(state.units.map((unit) => [unit.id, unit]))]));
  const views = words.map(({ entry, takenBack }): SpokenWordView => {
    const by = takenBack === null ? undefined : entries[takenBack - 1];
    return {
      entry: entry.number,
      actor: entry.actor,
      at: entry.at,
      said: said(entry, (state, id) => units.get(state)?.get(id) ?? null),
      takenBack: by ? { actor: by.actor, at: by.at } : null,
    };
  });
  return { words: views.toReversed(), undo, redo, last: lastOf(entries.at(-1)) };
}

function lastOf(last: WorkEntry | undefined): SpokenWords['last'] {
  switch (last?.act.kind) {
    case 'take-back':
      return { done: 'taken-back', entry: last.act.entry };
    case 'restore':
      return { done: 'restored', entry: last.act.entry };
    default:
      return last ? { done: 'said', entry: last.number } : null;
  }
}

function said(
  { act, oldState, newState }: WordEntry,
  find: (state: string, id: string) => ComparisonUnit | null,
): SpokenWordView['said'] {
  if (act.kind === 'remark') {
    const all = (state: string, ids: readonly string[]): readonly ComparisonUnit[] =>
      ids.flatMap((id) => find(state, id) ?? []);
    return { kind: 'remark', text: act.text, new: all(newState, act.new), old: all(oldState, act.old) };
  }
  const pins = act.pins.map((pin): PinView => {
    const [next, old] = [idsOf(pin).new[0], idsOf(pin).old[0]];
    return {
      kind: pin.kind,
      new: next === undefined ? null : find(newState, next),
      old: old === undefined ? null : find(oldState, old),
    };
  });
  return { kind: 'pins', way: act.way, pins };
}
