import type { Severity } from '#kernel';
import type { CheckInput } from './check-input.ts';
import type { Finding, FindingEdit, FindingPlace } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import { spotText, type Passage, type Spot } from './passage.ts';
import { prepareView } from './prepare-view.ts';
import type { Edit, Sighting } from './rule.ts';
import { ruleIds, type RuleId } from './rule-ids.ts';
import { SHOWN } from './shown-finding.ts';
import { rules } from './rules.ts';

/** All findings in document order. `only` narrows the rules, for measuring one at a time. */
export function checkPlan(input: CheckInput, only: readonly RuleId[] = ruleIds): readonly Finding[] {
  const view = prepareView(input);
  const order = new Map(view.passages.map((passage, index) => [passage, index]));
  const sightings = only.flatMap((rule) => distinct(rules[rule].find(view)).map((sighting) => ({ rule, sighting })));
  const at = ({ sighting: { spot } }: (typeof sightings)[number]): number => order.get(spot.passage) ?? 0;
  sightings.sort((a, b) => at(a) - at(b) || a.sighting.spot.start - b.sighting.spot.start);
  const seen = new Map<string, number>();
  return sightings.map(({ rule, sighting }) => {
    const print = fingerprint(rule, sighting.spot);
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    return findingOf(rule, sighting, count === 1 ? print : `${print}-${count}`);
  });
}

/** A rule may see the same spot in two ways; it is told once. */
function distinct(sightings: readonly Sighting[]): readonly Sighting[] {
  const seen = new Map<Passage, Set<string>>();
  return sightings.filter(({ spot: { passage, start, end } }) => {
    const known = seen.get(passage) ?? new Set();
    seen.set(passage, known);
    const key = `${start} ${end}`;
    return !known.has(key) && known.add(key);
  });
}

function findingOf(rule: RuleId, sighting: Sighting, id: string): Finding {
  const { spot, expected = null, params = {}, edits = [] } = sighting;
  const { text } = spot.passage;
  return {
    id,
    rule,
    severity: rules[rule].severity,
    place: placeOf(spot),
    found: spotText(spot),
    context: text.slice(Math.max(0, spot.start - SHOWN), spot.end + SHOWN),
    expected,
    params,
    fix: edits.flatMap(editOf),
    dismissed: null,
  };
}

/** A figure of a series is no text that could be put right. */
function editOf({ spot, text }: Edit): readonly FindingEdit[] {
  const { at } = spot.passage;
  return at === null ? [] : [{ place: placeOf(spot), at, found: spotText(spot), text }];
}

function placeOf({ passage, start, end }: Spot): FindingPlace {
  const { kind, headings, place } = passage;
  return { ...place, kind, headings, start, end };
}

export function severityOf(rule: RuleId): Severity {
  return rules[rule].severity;
}

const RANK: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };

/** Findings that are not dismissed and at least as severe. */
export function openFindings(findings: readonly Finding[], least: Severity): readonly Finding[] {
  return findings.filter(({ severity, dismissed }) => dismissed === null && RANK[severity] >= RANK[least]);
}
