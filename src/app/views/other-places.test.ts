import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReportView } from '#app';
import { buildReportView } from '#app';
import { fiscalYear } from '#kernel';
import { dossierAt, places } from '../../../test/helpers/dossier-at.ts';

function viewAt(place: string): ReportView {
  const dossier = dossierAt(place);
  const [first] = dossier.editions;
  assert.ok(first);
  return buildReportView(dossier, first, fiscalYear(2019));
}

/** How often each thing is shown, wherever that is. */
function shown({ goals, leadingProjects, otherPlaces }: ReportView) {
  const directions = [...goals.flatMap((goal) => goal.directions), ...otherPlaces];
  const rows = [
    ...goals.flatMap((goal) => goal.headlines),
    ...[...directions, ...leadingProjects].flatMap((one) => one.rows),
  ];
  return {
    indicators: rows.flatMap(({ indicator, relisted }) => (relisted ? [] : [String(indicator.id)])).toSorted(),
    initiatives: [...goals, ...otherPlaces].flatMap((one) => one.initiatives.map(({ id }) => id)),
    verification: [...goals, ...directions].flatMap((one) => one.verification.map(({ text }) => text)),
    referenceTables: [...goals, ...directions].flatMap((one) => one.referenceTables.map(({ id }) => id)),
  };
}

for (const place of places) {
  test(`an indicator, an initiative, a verification and a reference table at ${place} are each shown once`, () => {
    assert.deepEqual(shown(viewAt(place)), {
      indicators: ['births', 'moves', 'share', 'visitors'],
      initiatives: ['desk'],
      verification: ['ここでの検証'],
      referenceTables: ['women'],
    });
  });
}

test('a plan whose indicators all stand in goals and directions has no other places', () => {
  assert.deepEqual(viewAt('g1.1').otherPlaces, []);
});

test('other places stand in the order of the plan, each under its own heading', () => {
  assert.deepEqual(
    viewAt('s1').otherPlaces.map(({ node, rows }) => [node.title, rows.length]),
    [['s1の見出し', 1]],
  );
});
