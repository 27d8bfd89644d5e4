import type { Issue, NodeId, Place } from '#kernel';
import { numberForm, ordinalOf } from './number-form.ts';
import { planIssue } from './plan-issue-code.ts';
import type { PlanNode } from './plan-node.ts';
import { joinNumber } from './split-number.ts';

/** Gaps and repeats of numbers and equal headings among the children of one parent: notes, since real plans have them. */
export function numberingNotes(nodes: readonly PlanNode[], place: (id: NodeId) => Place): readonly Issue[] {
  const families = Map.groupBy(nodes, familyOf);
  const siblings = Map.groupBy(nodes, (node) => node.parent);
  const duplicates = [...siblings.values()].flatMap((children) => duplicateHeadings(children, place));
  const numbers = [...families.values()].flatMap((family) => sequenceNotes(family, place));
  return [...numbers, ...duplicates].toSorted((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0));
}

/** Numbers are counted together where parent, kind and form agree. */
function familyOf(node: PlanNode): string {
  const form = node.number === '' ? null : numberForm(node.number);
  return JSON.stringify([node.parent, node.kind, form?.before ?? null, form?.system ?? null, form?.after ?? null]);
}

/** Where the number behind a wrong one goes on as if that were right (１, １, ３), only the wrong one is told. */
function sequenceNotes(family: readonly PlanNode[], place: (id: NodeId) => Place): readonly Issue[] {
  let last = 0;
  const counted = family.flatMap((node) => {
    const ordinal = node.number === '' ? null : ordinalOf(node.number);
    return ordinal === null ? [] : [{ node, ordinal }];
  });
  return counted.flatMap(({ node, ordinal }, at) => {
    const expected = last + 1;
    last = counted[at + 1]?.ordinal === expected + 1 ? expected : Math.max(last, ordinal);
    if (ordinal === expected) return [];
    const code = ordinal < expected ? 'plan.number-repeat' : 'plan.number-gap';
    const found = joinNumber(node.number, node.title);
    return [planIssue(code, { severity: 'note', place: place(node.id), found, params: { expected, number: ordinal } })];
  });
}

function duplicateHeadings(children: readonly PlanNode[], place: (id: NodeId) => Place): readonly Issue[] {
  const seen = new Set<string>();
  return children.flatMap((node) => {
    const repeated = node.title !== '' && seen.has(node.title);
    seen.add(node.title);
    if (!repeated) return [];
    const found = joinNumber(node.number, node.title);
    return [planIssue('plan.duplicate-heading', { severity: 'note', place: place(node.id), found })];
  });
}
