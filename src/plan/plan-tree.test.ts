import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeId } from '#kernel';
import * as fc from 'fast-check';
import { outlineOf } from './outline-of.ts';
import { planTree } from './plan-tree.ts';
import { readOutline } from './read-outline.ts';
import { childrenOf, pathOf, subtreeOf } from './tree.ts';
import { writeOutline } from './write-outline.ts';

const PLAN = `# １ 考え方

## （１）経緯

経緯の文。

# 基本目標１ 「働く」

## 【施策】

### （１）産業

#### ①創業を支援します。

- 相談

#### ②誘致します。

### （２）農業

#### ①販路を広げます。

# 基本目標２ 「育てる」

### （１）子育て

# ４ リーディングプロジェクト

## Ⅰ 歴史

### （１）概要

## Ⅱ 食
`;

const tree = planTree(readOutline(PLAN, 'plan.md').units, { file: 'plan.md' });

test('every heading has the kind its number and place give it', () => {
  assert.deepEqual(
    tree.nodes.map((node) => `${node.id} ${node.kind} ${node.number}`.trim()),
    [
      'c1 chapter １',
      'c1.s1 section （１）',
      'g1 goal 基本目標１',
      'g1.s1 section',
      'g1.1 direction （１）',
      'g1.1.1 measure ①',
      'g1.1.2 measure ②',
      'g1.2 direction （２）',
      'g1.2.1 measure ①',
      'g2 goal 基本目標２',
      'g2.1 direction （１）',
      'c2 chapter ４',
      'lp1 leadingProject Ⅰ',
      'lp1.s1 section （１）',
      'lp2 leadingProject Ⅱ',
    ],
  );
});

test('the lines of the headings are known', () => {
  assert.equal(tree.lines.get(nodeId('g1.2')), PLAN.split('\n').indexOf('### （２）農業') + 1);
});

test('children, path and subtree follow the headings', () => {
  const ids = (nodes: readonly { readonly id: string }[]): readonly string[] => nodes.map((node) => node.id);
  assert.deepEqual(ids(childrenOf(tree.nodes, nodeId('g1.s1'))), ['g1.1', 'g1.2']);
  assert.deepEqual(ids(childrenOf(tree.nodes, null)), ['c1', 'g1', 'g2', 'c2']);
  assert.deepEqual(ids(pathOf(tree.nodes, nodeId('g1.1.2'))), ['g1', 'g1.s1', 'g1.1', 'g1.1.2']);
  assert.deepEqual(ids(subtreeOf(tree.nodes, nodeId('g1.1'))), ['g1.1', 'g1.1.1', 'g1.1.2']);
  assert.deepEqual(pathOf(tree.nodes, nodeId('g9')), []);
});

test('gaps, repeats and equal headings are notes with their lines', () => {
  const { issues } = planTree(readOutline('# １ あ\n# ３ い\n# ３ い\n# ２ う', 'x.md').units, { file: 'x.md' });
  assert.deepEqual(
    issues.map(({ code, severity, place }) => [code, severity, place.line]),
    [
      ['plan.number-gap', 'note', 2],
      ['plan.duplicate-heading', 'note', 3],
      ['plan.number-repeat', 'note', 4],
    ],
  );
});

test('of 1, 1, 3 only the second 1 is told', () => {
  const { issues } = planTree(readOutline('# １ あ\n# １ い\n# ３ う', 'x.md').units, { file: 'x.md' });
  assert.deepEqual(
    issues.map(({ code, place }) => [code, place.line]),
    [['plan.number-repeat', 2]],
  );
});

test('text before the first heading is kept and told', () => {
  const { nodes, issues } = planTree(readOutline('まえがき\n\n# １ あ', 'x.md').units);
  assert.deepEqual(
    nodes.map((node) => [node.id, node.title, node.body.length]),
    [
      ['c1', '', 1],
      ['c2', 'あ', 0],
    ],
  );
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['plan.text-before-heading'],
  );
  assert.equal(writeOutline(outlineOf(nodes)), 'まえがき\n\n# １ あ\n');
});

test('a city may number its goals in another way', () => {
  const numbering = { goal: '政策１', direction: '１－１', measure: '（１）', leadingProject: 'Ａ' };
  const text = '# 政策２ 育てる\n## ２－１ 子ども\n### （１）保育\n# 第３章 推進';
  const { nodes } = planTree(readOutline(text, 'x.md', numbering).units, { numbering });
  assert.deepEqual(
    nodes.map((node) => `${node.id} ${node.kind}`),
    ['g1 goal', 'g1.1 direction', 'g1.1.1 measure', 'c1 chapter'],
  );
});

test('writing the tree as an outline and reading it gives the same tree', () => {
  const heading = fc.record({
    level: fc.integer({ min: 1, max: 5 }),
    label: fc.constantFrom('基本目標１ ', '基本目標２ ', '（１）', '（２）', '①', 'Ⅰ ', '１ ', ''),
    title: fc.constantFrom('働く', '【施策】', '2050年の姿', 'a | b'),
  });
  const outline = fc
    .array(heading, { minLength: 1, maxLength: 20 })
    .map((headings) =>
      headings.map(({ level, label, title }) => `${'#'.repeat(level)} ${label}${title}\n\n文\n`).join('\n'),
    );
  fc.assert(
    fc.property(outline, (text) => {
      const { nodes } = planTree(readOutline(text, 'x.md').units);
      const again = planTree(readOutline(writeOutline(outlineOf(nodes)), 'x.md').units);
      assert.deepEqual(again.nodes, nodes);
      assert.equal(new Set(nodes.map((node) => node.id)).size, nodes.length);
    }),
  );
});
