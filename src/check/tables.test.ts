import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPlan, type RuleId } from '#check';
import { readOutline } from '#plan';

const told = (rule: RuleId, text: string): readonly string[] =>
  checkPlan({ blocks: readOutline(text, 'plan.md').units }, [rule]).map(
    ({ found, expected }) => `${found} → ${expected}`,
  );

const table = (head: string, ...rows: readonly string[]): string =>
  [head, ...rows]
    .map((row) => `| ${row} |`)
    .toSpliced(1, 0, `|${head.replace(/[^|]+/gu, '---')}|`)
    .join('\n');

const rates = (last: string): string =>
  table(
    '指標 | 目標 | 実績 | 達成率',
    '港 | 60 | 71 | 118.3％',
    '森 | 190 | 171 | 90.0％',
    '道 | 250 | 148 | 59.2％',
    last,
  );

const row = `# １ 実績\n\n${table(
  '指標名 | 単位 | 基準値（R元） | 実績値（R5） | 実績値（R6） | 目標値（R6）',
  '説明会の参加者数 | 人 | 214 | 131 | 148 | 250',
  '社会増減数 | 人 | -187 | -121 | -104 | -100',
)}`;

const cases: readonly (readonly [title: string, rule: RuleId, text: string, ...told: readonly string[]])[] = [
  ['a rate that its row does not give', 'rate-disagrees', rates('川 | 80 | 92 | 151.0％'), '151.0％ → 115.0％'],
  ['cut off instead of rounded', 'rate-disagrees', rates('川 | 300 | 200 | 66.6％')],
  ['what is to become less, the other way round', 'rate-disagrees', rates('川 | 100 | 104 | 96.2％')],
  ['stopped at a hundred', 'rate-disagrees', rates('川 | 80 | 92 | 100％')],
  [
    'where no two columns give the rates, nothing is known',
    'rate-disagrees',
    table('指標 | 目標 | 実績 | 進捗率', '港 | 60 | 71 | 33.1％', '森 | 190 | 171 | 20.4％', '道 | 250 | 148 | 7.3％'),
  ],
  [
    'tables with the same heads together',
    'rate-disagrees',
    [
      table('対象 | 配布数 | 回収数 | 回収率', '親 | 620 | 341 | 55.0％', '若者 | 800 | 196 | 42.5％'),
      table('対象 | 配布数 | 回収数 | 回収率', '生徒 | 368 | 352 | 95.7％'),
    ].join('\n\n'),
    '42.5％ → 24.5％',
  ],
  [
    'a share of the whole column',
    'rate-disagrees',
    table('区分 | 人数 | 構成比', '東 | 120 | 30.0％', '西 | 180 | 54.0％', '南 | 100 | 25.0％', '計 | 400 | 100.0％'),
    '54.0％ → 45.0％',
  ],
  [
    'a rate of growth',
    'rate-disagrees',
    table(
      '地区 | 前年 | 本年 | 増減率',
      '東 | 120 | 150 | 25.0％',
      '西 | 180 | 171 | -5.0％',
      '南 | 100 | 112 | 21.0％',
    ),
    '21.0％ → 12.0％',
  ],
  [
    'a total by another name',
    'sum-disagrees',
    table('区分 | H22 | H27 | R2', '年少 | 218 | 567 | 340', '生産年齢 | 406 | 370 | 553', '総人口 | 624 | 937 | 839'),
    '839 → 893',
  ],
  [
    'a first column that is the sum of the others',
    'sum-disagrees',
    table(
      '年 | 人口 | 15歳未満 | 15歳以上 | 割合',
      'H27 | 480 | 130 | 350 | 73％',
      'R2 | 431 | 112 | 319 | 74％',
      'R7 | 412 | 101 | 301 | 73％',
    ),
    '412 → 402',
  ],
  [
    'a last row that is another thing',
    'sum-disagrees',
    table('区分 | H22 | H27 | R2', '出生 | 218 | 567 | 340', '死亡 | 406 | 370 | 553', '転入 | 700 | 820 | 839'),
  ],
  [
    'a target, and what was reached, said otherwise than in the row',
    'stated-twice',
    `${row}\n\n説明会の参加者数は、目標250人に対して184人にとどまりました。説明会の参加者数は、目標の240人に届きませんでした。`,
    '184 → 148',
    '240 → 250',
  ],
  [
    'what lies between',
    'stated-twice',
    `${row}\n\n説明会の参加者数は、基準値から76人減少しました。説明会の参加者数は、目標を102人下回りました。`,
    '76 → 66',
  ],
  [
    'as the row has it, of another indicator, or in another unit',
    'stated-twice',
    `${row}\n\n説明会の参加者数は、目標250人に対して148人でした。相談の件数は、目標240人に届きませんでした。説明会の参加者数は、目標の６割でした。社会増減数は、目標の100人に届きませんでした。\n\n# ２ 前の計画\n\n説明会の参加者数は、目標の120人を上回りました。`,
  ],
];

for (const [title, rule, text, ...expected] of cases) {
  test(`${rule}: ${title}`, () => assert.deepEqual(told(rule, text), expected));
}
