import type { IndicatorDefinition } from '#indicator';
import type { IndicatorId } from '#kernel';
import type { EditionIndicator } from '../../dossier.ts';
import { NameIndex, type PrintedName } from '../name-index.ts';
import type { ComparedDrafts } from './compared-drafts.ts';
import { facingRows } from './facing-rows.ts';

/** Indicators of the later draft that are one of the earlier draft: by an id that the city gave, by name and unit, by the pair of their rows. */
export function sameIndicators(
  compared: ComparedDrafts,
  indicators: readonly EditionIndicator[],
): ReadonlyMap<IndicatorId, IndicatorId> {
  const same = new Map<IndicatorId, IndicatorId>();
  const taken = new Set<IndicatorId>();
  const ways: readonly Way[] = [byGivenId, byName, byRow(compared)];
  for (const way of ways) {
    const old = definitionsOf(compared.before.indicators).filter(({ id }) => !taken.has(id));
    const next = definitionsOf(indicators).filter(({ id }) => !same.has(id));
    for (const [later, earlier] of way(old, next)) {
      if (taken.has(earlier)) continue;
      same.set(later, earlier);
      taken.add(earlier);
    }
  }
  return same;
}

function definitionsOf(indicators: readonly EditionIndicator[]): readonly IndicatorDefinition[] {
  return indicators.map(({ definition }) => definition);
}

type Pairs = readonly (readonly [later: IndicatorId, earlier: IndicatorId])[];

type Way = (old: readonly IndicatorDefinition[], next: readonly IndicatorDefinition[]) => Pairs;

/** Of a row without an id its name is the id. */
const byGivenId: Way = (old, next) => {
  const ids = new Set(old.map(({ id }) => id));
  return next.flatMap(({ id, name }) => (ids.has(id) && !name.startsWith(id) ? [[id, id]] : []));
};

const byName: Way = (old, next) => {
  const index = new NameIndex(old);
  return next.flatMap((definition) => pairIn(index, definition, definition.id));
};

function byRow(compared: ComparedDrafts): Way {
  return (old, next) => {
    const [before, after] = [new NameIndex(old), new NameIndex(next)];
    return facingRows(compared).flatMap(({ now, was }) => {
      const found = after.match(now);
      return found.kind === 'one' ? pairIn(before, was, found.match.id) : [];
    });
  };
}

function pairIn(index: NameIndex<IndicatorDefinition>, name: PrintedName, id: IndicatorId): Pairs {
  const found = index.match(name);
  return found.kind === 'one' ? [[id, found.match.id]] : [];
}
