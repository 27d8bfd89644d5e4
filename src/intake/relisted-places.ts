import { decimalText, foldForCompare, type Decimal, type NodeId } from '#kernel';
import type { KpiDraft } from '#indicator';
import type { Findings } from './findings.ts';
import type { KpiRow } from './kpi-rows.ts';

/**
 * Where the indicators are printed again, by folded name: a relisted row may be printed in another width. Its figures are
 * not used; where they are not those of the original, a warning names both.
 */
export function relistedPlaces(
  rows: readonly KpiRow[],
  own: readonly KpiRow[],
  findings: Findings,
): ReadonlyMap<string, readonly NodeId[]> {
  const originals = new Map(own.map(({ draft }) => [foldForCompare(draft.name), draft]));
  const relisted = rows.filter(({ draft }) => draft.relisted);
  for (const { draft } of relisted) {
    const original = originals.get(foldForCompare(draft.name));
    if (original) tellDifferences(draft, original, findings);
    else findings.add('relisting-unknown', draft.place, { severity: 'warning', found: draft.name });
  }
  const groups = Map.groupBy(relisted, ({ draft }) => foldForCompare(draft.name));
  return new Map([...groups].map(([name, placed]) => [name, placed.map(({ node }) => node)]));
}

function tellDifferences(relisted: KpiDraft, original: KpiDraft, findings: Findings): void {
  const printed = figuresOf(original);
  for (const [where, found] of figuresOf(relisted)) {
    const expected = printed.get(where);
    if (expected !== undefined && expected !== found)
      findings.add('relisting-disagrees', relisted.place, {
        severity: 'warning',
        found,
        expected,
        params: { name: relisted.name, line: original.place.line ?? 0 },
      });
  }
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
