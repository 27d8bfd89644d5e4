import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPlan, type Dictionary, type Finding } from '#check';
import { nodeId } from '#kernel';
import { outlineOf, planTree, readOutline } from '#plan';
import { exampleDossier } from '../../../test/helpers/example-city.ts';
import { definition, smallDossier } from '../../../test/helpers/small-dossier.ts';
import type { EditionDossier } from '../dossier.ts';
import { correctionOf } from './correction.ts';
import { takenBack, withChanges, type TextChange } from './text-change.ts';

const dictionary: Dictionary = [{ use: 'まちづくり', not: ['街づくり'] }];

/** An edition with a slip in every place where a text may stand. */
const FAULTY = `はじめに、街づくりを述べます。

# １ 街づくりの経緯

連携ををはじめ、維持･再生を図ります。

- 推進推進する取組

※ 街づくりとは、街づくりのことです。

\`\`\`diagram
市民をを中心に
街づくり → 街づくり
\`\`\`

# ３ 期間

| 指標 | 単位 | 基準値（H27） | 目標値（R1） |
|---|---|---|---|
| 床面積① | ㎡ | 300 | 310 |
| 床面積①（再掲） | ㎡ | 300 | 310 |
| 街づくり協定数 | 件 | 3 | 5 |

# ４ ３の続き
`;

function editionOf(text: string, names: readonly string[] = []): EditionDossier {
  const [, second] = smallDossier().editions;
  assert.ok(second);
  const { nodes } = planTree(readOutline(text, 'plan.md').units, {});
  const indicators = names.map((name, at) => ({
    definition: definition(`i${at}`, { name, node: nodeId('c1') }),
    baseline: null,
    targets: [],
  }));
  return { ...second, edition: { ...second.edition, nodes, lineage: [] }, indicators };
}

const check = ({ edition }: EditionDossier): readonly Finding[] =>
  checkPlan({ blocks: outlineOf(edition.nodes), dictionary });
const correctable = (edition: EditionDossier) => check(edition).filter(({ fix }) => fix.length > 0);

function corrected(edition: EditionDossier, { rule, found, fix }: Finding) {
  const changes = correctionOf(edition, fix);
  const after = changes && withChanges(edition, changes);
  assert.ok(changes && after, `${rule} ${found}`);
  return { changes, after };
}

test('every correction takes its finding away, brings no other, and is taken back to the letter', () => {
  const faulty = editionOf(FAULTY, ['床面積①', '街づくり協定数']);
  const kinds = new Set<string>();
  for (const edition of [faulty, ...exampleDossier('minato').editions]) {
    for (const finding of correctable(edition)) {
      const { changes, after } = corrected(edition, finding);
      for (const { at } of changes) kinds.add(at.of);
      const open = (of: EditionDossier) => check(of).map(({ rule }) => rule);
      assert.ok(open(after).length < open(edition).length, finding.rule);
      assert.deepEqual(withChanges(after, takenBack(changes)), edition);
    }
  }
  assert.deepEqual([...kinds].toSorted(), ['block', 'cell', 'name', 'number', 'title']);
});

test('pressed one after the other, the corrections leave a text that needs none', () => {
  let edition = editionOf(FAULTY, ['床面積①', '街づくり協定数']);
  for (let [next] = correctable(edition); next; [next] = correctable(edition)) edition = corrected(edition, next).after;
  const texts = outlineOf(edition.edition.nodes).flatMap((block) =>
    block.kind === 'table' ? block.rows.flat() : block.text,
  );
  assert.ok(
    texts.includes('床面積1（再掲）') && texts.includes('市民を中心に\nまちづくり → まちづくり'),
    texts.join('\n'),
  );
  assert.deepEqual(
    edition.edition.nodes.map(({ number, title }) => `${number} ${title}`),
    [' ', '１ まちづくりの経緯', '２ 期間', '３ ３の続き'],
  );
});

test('an indicator whose row is renamed is renamed with it; another of a like name is not', () => {
  const edition = editionOf(FAULTY, ['床面積①', '街づくり協定数', '街づくり協定数（累計）']);
  const names = ({ indicators }: EditionDossier) => indicators.map((one) => one.definition.name);
  const of = (found: string) => correctable(edition).find((one) => one.found === found && one.place.kind === 'cell');
  const [circled, word] = [of('①'), of('街づくり')];
  assert.ok(circled && word);
  assert.deepEqual(names(corrected(edition, circled).after), ['床面積1', '街づくり協定数', '街づくり協定数（累計）']);
  assert.deepEqual(names(corrected(edition, word).after), ['床面積①', 'まちづくり協定数', '街づくり協定数（累計）']);
});

test('where the text is not what the finding was told of, nothing is changed', () => {
  const edition = editionOf(FAULTY);
  const [finding] = correctable(edition);
  assert.ok(finding);
  assert.equal(correctionOf(editionOf('# １ 別の計画\n\n別の文です。\n'), finding.fix), null);
  const { changes, after } = corrected(edition, finding);
  const stale: readonly TextChange[] = changes.map((change) => ({ ...change, to: `${change.to}？` }));
  assert.equal(withChanges(after, takenBack(stale)), null);
});
