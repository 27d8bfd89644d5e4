import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPlan, type RuleId } from '#check';
import { readOutline } from '#plan';

const told = (rule: RuleId, text: string): readonly string[] =>
  checkPlan({ blocks: readOutline(text, 'plan.md').units }, [rule]).map(
    ({ found, expected, fix }) => `${found} → ${expected ?? ''}${fix.length > 0 ? ' 直す' : ''}`,
  );

const chapters = (...titles: readonly string[]): string => titles.map((title) => `# ${title}`).join('\n\n');

const contents = (...lines: readonly string[]): string =>
  `# 目次\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`;

const cases: readonly (readonly [title: string, rule: RuleId, text: string, ...told: readonly string[]])[] = [
  [
    'a goal with a Roman numeral is called by its whole number',
    'reference-number',
    '- 基本目標Ⅰ　水辺を守るまち\n\n# 基本目標Ⅰ 水辺を守るまち\n\n# 基本目標Ⅱ 人を育てるまち',
  ],
  [
    'a goal called by another Roman numeral',
    'reference-number',
    '- 基本目標Ⅱ　水辺を守るまち\n\n# 基本目標Ⅰ 水辺を守るまち\n\n# 基本目標Ⅱ 人を育てるまち',
    '基本目標Ⅱ → 基本目標Ⅰ 直す',
  ],
  [
    'a goal with a Roman numeral whose title is written differently',
    'reference-title',
    '- 基本目標Ⅰ　水辺を守る町\n\n# 基本目標Ⅰ 水辺を守るまち\n\n# 基本目標Ⅱ 人を育てるまち',
    '水辺を守る町 → 水辺を守るまち',
  ],
  [
    'a goal that there is not',
    'reference-missing',
    '# 基本目標Ⅰ 水辺を守るまち\n\n# 基本目標Ⅱ 人を育てるまち\n\n詳しくは基本目標Ⅴを参照してください。',
    '基本目標Ⅴ → ',
  ],
  [
    'a title that only begins a longer one is another title',
    'reference-number',
    '- 第２章　保育の利用の見込みと確保方針\n\n# 第１章 概要\n\n## １ 保育の利用の見込み\n\n# 第２章 保育の利用の見込みと確保方策',
  ],
  [
    'and the longer one is compared',
    'reference-title',
    '- 第２章　保育の利用の見込みと確保方針\n\n# 第１章 概要\n\n## １ 保育の利用の見込み\n\n# 第２章 保育の利用の見込みと確保方策',
    '保育の利用の見込みと確保方針 → 保育の利用の見込みと確保方策',
  ],
  ['a number that stands twice leaves no gap', 'number-gap', chapters('１ 経緯', '１ 期間', '３ 体制', '４ 検証')],
  ['it is the one told', 'number-repeat', chapters('１ 経緯', '１ 期間', '３ 体制', '４ 検証'), '１ → ２'],
  ['after 1, 3, 3 only the first 3 is told', 'number-gap', chapters('１ 経緯', '３ 期間', '３ 体制'), '３ → ２'],
  ['the second goes on', 'number-repeat', chapters('１ 経緯', '３ 期間', '３ 体制')],
  [
    'a list with a number twice: only the wrong one',
    'list-gap',
    '（１）水\n\n（２）緑\n\n（４）風\n\n（４）人',
    '（４） → （３）',
  ],
  [
    'levels mixed up in reading are no gap',
    'number-gap',
    '# 人口\n\n## １ 地勢\n\n### ２ 気象\n\n#### ３ 世帯\n\n## ４ 交通',
  ],
  ['nor one between two of another level', 'number-gap', '# 人口\n\n## １ 地勢\n\n### ２ 気象\n\n## ３ 世帯'],
  [
    'a gap beside a list that begins anew is one',
    'number-gap',
    '# 人口\n\n## １ 地勢\n\n### １ 山\n\n### ２ 川\n\n## ３ 世帯',
    '３ → ２ 直す',
  ],
  [
    'a line of the contents reworded, of a number that is no more than a digit',
    'reference-title',
    `${contents('１　推進の体制……３', '２　効果の検証方法……４', '３　見直し……５', '４　公表……６')}${chapters('１ 推進の体制', '２ 効果検証の方法', '３ 見直し', '４ 公表')}`,
    '効果の検証方法 → 効果検証の方法',
  ],
  [
    'a heading left out of the contents',
    'contents-missing',
    `${contents('第１章　山……３', '第２章　川……４', '第４章　空……９')}${chapters('第１章 山', '第２章 川', '第３章 海', '第４章 空')}`,
    '第３章 海 → ',
  ],
  [
    'headings of a kind that the contents leave out altogether',
    'contents-missing',
    `${contents('第１章　山', '第２章　川', '第３章　海')}${chapters('第１章 山', '第２章 川', '第３章 海')}\n\n## １ 潮\n\n## ２ 波`,
  ],
  ['contents that are not there', 'contents-missing', chapters('第１章 山', '第２章 川', '第３章 海', '第４章 空')],
];

for (const [title, rule, text, ...expected] of cases) {
  test(`${rule}: ${title}`, () => assert.deepEqual(told(rule, text), expected));
}
