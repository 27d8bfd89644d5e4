import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editionId, fiscalYear, nodeId } from '#kernel';
import type { Edition } from './edition.ts';
import { planTree } from './plan-tree.ts';
import { readOutline } from './read-outline.ts';
import { validateEdition } from './validate-edition.ts';

const { nodes } = planTree(readOutline('# 基本目標１ 働く\n## （１）産業\n# 基本目標２ 育てる', 'x.md').units);
const sound: Edition = {
  id: editionId('first'),
  title: '総合戦略',
  period: { first: fiscalYear(2020), last: fiscalYear(2023) },
  status: 'adopted',
  nodes,
  lineage: [{ node: nodeId('g1'), from: [nodeId('g2')], change: 'renumbered' }],
};
const [goal, direction, second] = nodes as [
  (typeof nodes)[0] & object,
  (typeof nodes)[0] & object,
  (typeof nodes)[0] & object,
];
const lineageOf = (lineage: Edition['lineage']): Edition => ({ ...sound, lineage });

const broken: readonly (readonly [string, Edition, string])[] = [
  [
    'a period that ends before it begins',
    { ...sound, period: { first: fiscalYear(2023), last: fiscalYear(2020) } },
    'edition.period-backwards',
  ],
  ['two nodes of one id', { ...sound, nodes: [...nodes, second] }, 'edition.duplicate-node'],
  ['a parent after its child', { ...sound, nodes: [direction, goal, second] }, 'edition.parent-later'],
  [
    'a parent that is not there',
    { ...sound, nodes: [{ ...goal, parent: nodeId('g7') }, direction, second] },
    'edition.parent-missing',
  ],
  [
    'a crossing to nowhere',
    { ...sound, nodes: [goal, direction, { ...second, crosses: [nodeId('g9')] }] },
    'edition.crosses-missing',
  ],
  [
    'lineage of a node that is not there',
    lineageOf([{ node: nodeId('g9'), from: [], change: 'added' }]),
    'edition.lineage-node-missing',
  ],
  [
    'lineage from a node that never was',
    lineageOf([{ node: nodeId('g1'), from: [nodeId('g9')], change: 'moved' }]),
    'edition.lineage-from-missing',
  ],
  [
    'an added node with a forebear',
    lineageOf([{ node: nodeId('g1'), from: [nodeId('g2')], change: 'added' }]),
    'edition.lineage-contradiction',
  ],
  [
    'a kept node without one',
    lineageOf([{ node: nodeId('g1'), from: [], change: 'kept' }]),
    'edition.lineage-contradiction',
  ],
  ['two lineages of one node', lineageOf([...sound.lineage, ...sound.lineage]), 'edition.lineage-repeat'],
];

test('a sound edition has no issues', () => {
  assert.deepEqual(validateEdition(sound, sound), []);
});

for (const [title, edition, code] of broken) {
  test(`found: ${title}`, () => {
    assert.deepEqual(
      validateEdition(edition, sound).map((found) => found.code),
      [code],
    );
  });
}
