import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPlan, type Dictionary, type RuleId } from '#check';
import { readOutline } from '#plan';

const fixes = (rule: RuleId, text: string, dictionary: Dictionary = []): readonly string[] =>
  checkPlan({ blocks: readOutline(text, 'plan.md').units, dictionary }, [rule]).map(({ fix }) =>
    fix.map(({ found, text: put }) => `${found}→${put}`).join(' '),
  );

const kpi = (...rows: readonly string[]): string =>
  ['| 指標 | 単位 | 基準値（H27） | 目標値（R1） |', '|---|---|---|---|', ...rows].join('\n');

const chapters = (...titles: readonly string[]): string => titles.map((title) => `# ${title}`).join('\n\n');

/** What is pressed for each finding: all replacements together; empty where only a person can know. */
const cases: readonly (readonly [title: string, rule: RuleId, text: string, ...fixes: readonly string[]])[] = [
  ['a chapter left out of the count closes up', 'number-gap', chapters('１ 経緯', '３ 期間'), '３→２'],
  [
    'those counted on from it close up with it',
    'number-gap',
    chapters('（１）経緯', '（３）期間', '（４）体制'),
    '（３）→（２） （４）→（３）',
  ],
  [
    'a number that a text calls stays, since the text would then point elsewhere',
    'number-gap',
    `${chapters('（１）経緯', '（３）期間')}\n\n詳しくは（３）に記します。`,
    '',
  ],
  [
    'a number in a list of contents stays',
    'number-gap',
    `# 目次\n\n- １　経緯\n- ３　期間\n\n${chapters('１ 経緯', '３ 期間')}`,
    '',
  ],
  [
    'two gaps are closed one after the other, by a person',
    'number-gap',
    chapters('１ 経緯', '３ 期間', '６ 体制'),
    '',
    '６→４',
  ],
  ['a list closes up', 'list-gap', '強みは、①歴史、②海、④若さ、⑤祭りです。', '④→③ ⑤→④'],
  ['a list whose text calls an item stays', 'list-gap', '①歴史、②海、④若さがあり、④は特に大切です。', ''],
  [
    'the same number twice: which is wrong is not known',
    'number-repeat',
    chapters('１ 経緯', '２ 期間', '２ 体制'),
    '',
  ],
  [
    'a circled number leaves the name and the name of its relisting together',
    'machine-dependent',
    kpi('| 床面積① | ㎡ | 300 | 310 |', '| （再掲）床面積① | ㎡ | 300 | 310 |'),
    '①→1 ①→1',
    '①→1 ①→1',
  ],
  ['a character of the house’s own font is not guessed', 'machine-dependent', '住所は\ue000町です。', ''],
  ['a figure is never put in', 'fused-values', kpi('| 参加者の割合 | ％ | 30 | 3042 |'), ''],
  ['nor a relisted one', 'relisting-disagrees', kpi('| 出生数 | 人 | 3 | 5 |', '| 出生数（再掲） | 人 | 3 | 6 |'), ''],
  ['nor a sum', 'sum-disagrees', '| 区 | 件 |\n|---|---|\n| 東 | 3 |\n| 西 | 4 |\n| 計 | 8 |', ''],
  ['nor one of two years', 'era-western', '平成30（2019）年度', ''],
  ['an era that had ended is counted on', 'era-over', '平成62年の人口です。', '平成62→令和32'],
];

for (const [title, rule, text, ...expected] of cases) {
  test(`${title} (${rule})`, () => assert.deepEqual(fixes(rule, text), expected));
}

test('the spelling that the house chose is put in, not the one that stands most often; what it does not want is told once', () => {
  const text = '取組を進めます。\n\n取り組みの成果と取り組みの課題、取組みの状況';
  assert.deepEqual(fixes('two-spellings', text), ['取組→取り組み', '取組み→取り組み']);
  const house: Dictionary = [{ use: '取組', not: ['取組み'] }];
  assert.deepEqual(fixes('two-spellings', text, house), ['取り組み→取組 取り組み→取組']);
  assert.deepEqual(fixes('not-our-word', text, house), ['取組み→取組']);
});
