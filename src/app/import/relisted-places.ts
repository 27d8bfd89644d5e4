import { decimalText, foldForCompare, issue, type Decimal, type Issue, type NodeId } from '#kernel';
import type { KpiDraft } from '#indicator';
import type { KpiRow } from './kpi-rows.ts';

export interface RelistedPlaces {
  readonly places: ReadonlyMap<string, readonly NodeId[]>;
  readonly issues: readonly Issue[];
}

/**
 * Where the indicators are printed again, by folded name: a relisted row may be printed in another width. Its figures are
 * not used; where they are not those of the original, a warning names both.
 */
export function relistedPlaces(rows: readonly KpiRow[], own: readonly KpiRow[]): RelistedPlaces {
  const originals = new Map(own.map(({ draft }) => [foldForCompare(draft.name), draft]));
  const relisted = rows.filter(({ draft }) => draft.relisted);
  const issues = relisted.flatMap(({ draft }) => {
    const original = originals.get(foldForCompare(draft.name));
    if (original) return differences(draft, original);
    return [issue('relisting-unknown', { severity: 'warning', place: draft.place, found: draft.name })];
  });
  const groups = Map.groupBy(relisted, ({ draft }) => foldForCompare(draft.name));
  return { places: new Map([...groups].map(([name, placed]) => [name, placed.map(({ node }) => node)])), issues };
}

function differences(relisted: KpiDraft, original: KpiDraft): readonly Issue[] {
  const printed = figuresOf(original);
  return [...figuresOf(relisted)].flatMap(([where, found]) => {
    const expected = printed.get(where);
    if (expected === undefined || expected === found) return [];
    const params = { name: relisted.name, line: original.place.line ?? original.place.row ?? 0 };
    return [issue('relisting-disagrees', { severity: 'warning', place: relisted.place, found, expected, params })];
  });
}

/** What a row prints as a value, by kind and year, with as many places as it has. */
function figuresOf({ baseline, targets, actuals }: KpiDraft): ReadonlyMap<string, string> {
  const entries = [
    ...(baseline ? [entry('baseline', baseline.planYear, baseline.value)] : []),
    ...targets.map(({ planYear, aim }) => entry('target', planYear, aim.kind === 'value' ? aim.value : null)),
    ...actuals.map(({ planYear, value }) => entry('actual', planYear, value)),
  ];
  return new Map(entries.flatMap(([where, text]) => (text === null ? [] : [[where, text]])));
}

function entry(kind: string, year: number, value: Decimal | null): readonly [where: string, text: string | null] {
  return [`${kind} ${year}`, value === null ? null : decimalText(value)];
}
