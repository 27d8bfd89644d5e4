import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareEditions, comparisonUnits, type Pin } from '#compare';
import { nodeId } from '#kernel';
import { outlineOf, planTree, readOutline, validateEdition, type Edition, type Lineage, type PlanNode } from '#plan';
import { exampleDossier } from '../../../test/helpers/example-city.ts';
import { lineageOf, type LineageSide } from './lineage-of.ts';

const nodesOf = (...lines: readonly string[]): readonly PlanNode[] =>
  planTree(readOutline(lines.join('\n\n'), 'plan.md').units, {}).nodes;

function side(nodes: readonly PlanNode[], prefix: string, lineage: readonly Lineage[] = []): LineageSide {
  return { edition: { nodes, lineage }, units: comparisonUnits(outlineOf(nodes), prefix) };
}

function found(old: LineageSide, next: LineageSide, pins: readonly Pin[] = []) {
  const { comparison } = compareEditions({ title: '', units: old.units }, { title: '', units: next.units }, { pins });
  return lineageOf(comparison, old, next);
}

const told = (old: LineageSide, next: LineageSide, pins: readonly Pin[] = []): readonly string[] =>
  found(old, next, pins).map(({ lineage: { node, from, change } }) => `${node} ${change} ${from.join('+')}`.trim());

const PORT = '- 港の岸壁を耐震化し、災害の時にも物資を運び込めるようにします。';
const FARM = '- 新規就農者の相談窓口を設け、農地の紹介から販路の確保まで一貫して支援します。';
const BEFORE = ['# 基本目標１ 働くまち', '## （１）港の整備', PORT, '## （２）農業の振興', FARM];

test('headings kept, renumbered, renamed, added and moved are told as such', () => {
  const old = side(nodesOf(...BEFORE, '# 基本目標２ 学ぶまち', '## （１）図書館の充実'), 'o');
  const next = nodesOf(
    '# 基本目標１ 働くまち',
    '## （１）観光の再生',
    '## （２）港の再整備',
    PORT,
    '## （３）図書館の充実',
    '# 基本目標２ 学ぶまち',
    '## （１）農業の振興',
    FARM,
  );
  assert.deepEqual(told(old, side(next, 'n')), [
    'g1 kept g1',
    'g1.1 added',
    'g1.2 renamed g1.1',
    'g1.3 moved g2.1',
    'g2 kept g2',
    'g2.1 moved g1.2',
  ]);
});

test('headings that a person split or merged continue as many as they were given', () => {
  const [old, next] = [side(nodesOf(...BEFORE), 'o'), side(nodesOf(...BEFORE), 'n')];
  const merged: readonly Pin[] = [
    { kind: 'link', new: 'n2', old: 'o2' },
    { kind: 'link', new: 'n2', old: 'o4' },
  ];
  assert.deepEqual(told(old, next, merged), ['g1 kept g1', 'g1.1 merged g1.1+g1.2', 'g1.2 added']);
});

test('what is said of a node without a printed heading stays, and its texts disturb no other', () => {
  const [first, ...others] = nodesOf(...BEFORE);
  assert.ok(first);
  const bare: PlanNode = {
    ...first,
    id: nodeId('bare'),
    number: '',
    title: '',
    body: [{ kind: 'paragraph', text: 'まえがき' }],
  };
  const own: Lineage = { node: bare.id, from: [nodeId('g1')], change: 'moved' };
  const old = side(nodesOf(...BEFORE), 'o');
  const next = side([bare, first, ...others], 'n', [own]);
  assert.deepEqual(told(old, next), ['bare moved g1', 'g1 kept g1', 'g1.1 kept g1.1', 'g1.2 kept g1.2']);
  assert.equal(found(old, next)[0]?.confidence, null);
});

for (const name of ['minato', 'kumamoto']) {
  test(`the lineage found between two editions of ${name} is a valid one, with every heading once`, () => {
    const [before, after] = exampleDossier(name).editions.map(({ edition }) => edition);
    assert.ok(before && after);
    const all = found(side(before.nodes, 'o'), side(after.nodes, 'n'));
    const edition: Edition = { ...after, lineage: all.map(({ lineage }) => lineage) };
    assert.deepEqual(
      validateEdition(edition, before).filter(({ code }) => code.startsWith('edition.lineage')),
      [],
    );
    assert.equal(edition.lineage.length, after.nodes.length);
    const kept = all.filter(({ lineage: { node, from, change } }) => {
      const said = after.lineage.find((one) => one.node === node);
      return said !== undefined && said.change === change && said.from.join(' ') === from.join(' ');
    });
    assert.ok(
      kept.length / after.lineage.length >= 0.9,
      `${kept.length} of ${after.lineage.length} as written by hand`,
    );
  });
}
