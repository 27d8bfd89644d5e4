import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeOutline } from '#plan';
import { grid, line, texts } from '../../../../test/helpers/flow.ts';
import type { FlowBlock } from '../flow.ts';
import { headingForm } from './heading-form.ts';
import { readBlocks } from './read-blocks.ts';
import { readFlow } from './read-flow.ts';

const outline = (blocks: readonly FlowBlock[]): readonly string[] =>
  writeOutline(
    readFlow({ blocks, furniture: [], unplaced: [] }, '計画.docx').editions.flatMap((edition) =>
      edition.blocks.map(({ block }) => block),
    ),
  )
    .split('\n')
    .filter((text) => text !== '');
const BODY = '市の取組を進めます。';

const shapes: readonly (readonly [string, readonly FlowBlock[], readonly string[]])[] = [
  [
    'forms stand below each other in the order of the document, whichever that is',
    texts('Ⅰ 総論', '１ 趣旨', BODY, '２ 期間', BODY, 'Ⅱ 各論', '１ 雇用', BODY),
    ['# Ⅰ 総論', '## １ 趣旨', BODY, '## ２ 期間', BODY, '# Ⅱ 各論', '## １ 雇用', BODY],
  ],
  [
    'Roman numbers between ４ and ５ stand below ４',
    texts('３ 戦略', BODY, '４ 先導', 'Ⅰ 歴史', BODY, 'Ⅱ 農業', BODY, '５ 推進', BODY),
    ['# ３ 戦略', BODY, '# ４ 先導', '## Ⅰ 歴史', BODY, '## Ⅱ 農業', BODY, '# ５ 推進', BODY],
  ],
  [
    'the scheme of 公用文',
    texts(
      '第１ 総則',
      '１ 目的',
      '（１） 定義',
      'ア 市民',
      BODY,
      'イ 団体',
      BODY,
      '（２） 範囲',
      BODY,
      '第２ 雑則',
      BODY,
    ),
    [
      '# 第１ 総則',
      '## １ 目的',
      '### （１） 定義',
      '#### ア 市民',
      BODY,
      '#### イ 団体',
      BODY,
      '### （２） 範囲',
      BODY,
      '# 第２ 雑則',
      BODY,
    ],
  ],
  [
    'chapters, sections, marks',
    texts('第１章 考え方', '第１節 趣旨', '【背景】', BODY),
    ['# 第１章 考え方', '## 第１節 趣旨', '### 【背景】', BODY],
  ],
  [
    'goals with their own word, whatever sentence they quote',
    texts(
      '３ 基本戦略',
      '基本目標１ 「働く場をつくる。～産業の振興～」',
      '（１）産業',
      BODY,
      '基本目標２ 「育てる。」',
      BODY,
    ),
    [
      '# ３ 基本戦略',
      '## 基本目標１ 「働く場をつくる。～産業の振興～」',
      '### （１）産業',
      BODY,
      '## 基本目標２ 「育てる。」',
      BODY,
    ],
  ],
  [
    'a figure at the beginning is no number',
    texts('１ 現状', '3 月に計画を改めました', '20 歳代の転出が続く', BODY),
    ['# １ 現状', '3 月に計画を改めました', '20 歳代の転出が続く', BODY],
  ],
  [
    'numbered sentences one after another are a list',
    texts('１ 方針', '①仕事をつくる。', '②人を呼ぶ。', BODY),
    ['# １ 方針', '- ①仕事をつくる。', '- ②人を呼ぶ。', BODY],
  ],
  [
    'a numbered sentence above items is a heading, one above text is not',
    texts('①産業を育てます。', '・展示会を開く。', '②人を育てます。', BODY),
    ['# ①産業を育てます。', '- 展示会を開く。', '②人を育てます。', BODY],
  ],
  [
    'a numbered paragraph of several sentences is a paragraph',
    texts('（１）市は努めます。国も努めます。', BODY),
    ['（１）市は努めます。国も努めます。', BODY],
  ],
  [
    'a contents list has no headings',
    texts('目次', '１ 考え方 …………… 3', '２ 戦略\t12', '１ 考え方', BODY),
    ['目次', '１ 考え方 …………… 3', '２ 戦略 12', '# １ 考え方', BODY],
  ],
  [
    'a contents list without page numbers has none either, nor one that says a heading otherwise',
    texts(
      '目 次',
      '１ 考え方',
      '（１）趣旨',
      '（２）期間',
      '２ 戦略の推進',
      '１ 考え方',
      '（１）趣旨',
      BODY,
      '（２）期間',
      BODY,
      '２ 戦略',
      BODY,
    ),
    [
      '目 次',
      '１ 考え方',
      '（１）趣旨',
      '（２）期間',
      '２ 戦略の推進',
      '# １ 考え方',
      '## （１）趣旨',
      BODY,
      '## （２）期間',
      BODY,
      '# ２ 戦略',
      BODY,
    ],
  ],
  [
    'declared levels hold, without empty ones between; numbers below go on from there',
    [
      line('概要', { heading: 1 }),
      line('背景', { heading: 3 }),
      ...texts('（１）人口', BODY),
      line('体制', { heading: 1 }),
    ],
    ['# 概要', '## 背景', '### （１）人口', BODY, '# 体制'],
  ],
  [
    'a heading that lost its style is at the level of those numbered like it',
    [line('１ 甲', { heading: 1 }), line('（１）乙', { heading: 2 }), line(BODY), ...texts('（２）丙', BODY)],
    ['# １ 甲', '## （１）乙', BODY, '## （２）丙', BODY],
  ],
  [
    'a cover is no heading, and neither is a whole paragraph in the style of one',
    [
      line('第２期総合戦略', { centred: true, size: 22 }),
      line('令和２年３月', { centred: true, bold: true }),
      line('１ 趣旨'),
      line('長い。'.repeat(80), { heading: 1 }),
    ],
    ['第２期総合戦略', '令和２年３月', '# １ 趣旨', '長い。'.repeat(80)],
  ],
  [
    'bold short lines are headings, bold sentences are not',
    [line('１ 甲'), line('現状', { bold: true }), line(BODY), line(BODY, { bold: true })],
    ['# １ 甲', '## 現状', BODY, BODY],
  ],
  [
    'bullets of several signs go deeper in the order in which they come',
    texts('・一', '○二', '○三', '・四', '●五', '－37 は数', '○○市は伏せ字', '・'),
    ['- 一', '  - 二', '  - 三', '- 四', '  - 五', '－37 は数', '○○市は伏せ字', '- '],
  ],
  [
    'bullets go deeper by their indent',
    texts('・一', '　・二', '　　・三', '・四'),
    ['- 一', '  - 二', '    - 三', '- 四'],
  ],
  [
    'any sign of a declared list is its sign, and its numbers stay',
    [line('◆一', { list: 1 }), line('➔二', { list: 2 }), line('(1)三は続きます。四も。', { list: 1 }), line(BODY)],
    ['- 一', '  - 二', '- (1)三は続きます。四も。', BODY],
  ],
  ['a declared list says its depth', [line('・一', { list: 1 }), line('・二', { list: 3 })], ['- 一', '    - 二']],
  [
    'notes',
    [...texts('※1 国の値', '注：推計', '注１）速報', '注意事項'), line('国勢調査', { note: true })],
    ['※1 国の値', '注：推計', '注１）速報', '注意事項', '国勢調査'],
  ],
  [
    'a line break begins an item or goes on in the line',
    [line('・一\n・二'), line('まちを\nつくる\n※注'), line('30\n42'), line('終わり。\n始まり')],
    ['- 一', '- 二', 'まちをつくる', '※注', '30 42', '終わり。', '始まり'],
  ],
  [
    'a head of two rows becomes one name for a column',
    [
      grid([
        [
          { text: '指標', rows: 2 },
          { text: '目標値', columns: 2 },
        ],
        ['R1', '（R5）'],
        ['出生数', '7,000|以上', '－'],
      ]),
    ],
    ['| 指標 | 目標値（R1） | 目標値（R5） |', '|---|---|---|', '| 出生数 | 7,000 以上 | － |'],
  ],
  [
    'a cell over several rows stands once, and a measured year stays with its figure',
    [
      grid([
        ['区分', '指標', '基準値'],
        [{ text: '産業', rows: 2 }, '総生産額', '2,325|（H24）'],
        ['創業', '3'],
      ]),
    ],
    ['| 区分 | 指標 | 基準値 |', '|---|---|---|', '| 産業 | 総生産額 | 2,325（H24） |', '|  | 創業 | 3 |'],
  ],
  [
    'a head that is repeated on the next page is read once',
    [
      grid([
        ['指標', '目標値'],
        ['甲', '1'],
        ['指標', '目標値'],
        ['乙', '2'],
      ]),
    ],
    ['| 指標 | 目標値 |', '|---|---|', '| 甲 | 1 |', '| 乙 | 2 |'],
  ],
  [
    'a table cut in two by a page goes on where the rest has no head',
    [
      grid([
        ['指標', '目標値'],
        ['甲', '1'],
      ]),
      grid([
        ['乙', '2'],
        ['丙', '3'],
      ]),
    ],
    ['| 指標 | 目標値 |', '|---|---|', '| 甲 | 1 |', '| 乙 | 2 |', '| 丙 | 3 |'],
  ],
  [
    'a table without a head keeps its first row',
    [
      grid([
        ['10', '20'],
        ['30', '40'],
      ]),
    ],
    ['|  |  |', '|---|---|', '| 10 | 20 |', '| 30 | 40 |'],
  ],
  [
    'a frame around text and a label beside prose only place text',
    [grid([['１ 目的'], [BODY]]), grid([['概要', `${BODY}|${BODY}|${BODY}`]])],
    ['# １ 目的', BODY, '概要', BODY, BODY, BODY],
  ],
  [
    'a picture is a diagram with its words',
    [{ kind: 'picture', alt: '体系図', place: {} }],
    ['```diagram', '体系図', '```'],
  ],
];

for (const [what, blocks, expected] of shapes) {
  test(what, () => assert.deepEqual(outline(blocks), expected));
}

test('struck text stays in the text and is told with its place', () => {
  const struck: FlowBlock = {
    ...line('目標63112人'),
    place: { paragraph: 7 },
    marks: [{ from: 2, to: 4, kind: 'struck' }],
  };
  const { issues, editions } = readFlow({ blocks: [struck], furniture: [], unplaced: [] }, '計画.docx');
  assert.deepEqual(
    issues.map(({ code, found, place }) => [code, found, place]),
    [['document-struck', '63', { file: '計画.docx', paragraph: 7, offset: 2 }]],
  );
  assert.deepEqual(editions[0]?.blocks[0]?.block, { kind: 'paragraph', text: '目標63112人' });
});

const names: readonly (readonly [first: string, title: string])[] = [
  ['第２期港町総合戦略（案）', '第２期港町総合戦略（案）'],
  ['港町環境基本計画 2030 ～海と暮らす～', '港町環境基本計画 2030 ～海と暮らす～'],
  ['港町まち・ひと・しごと創生総合戦略', '港町まち・ひと・しごと創生総合戦略'],
  ['この計画は、港町の計画です。', ''],
  ['１　計画', ''],
  ['・次期計画', ''],
  ['はじめに', ''],
];

for (const [first, title] of names) {
  test(`a document that begins with ${first} is called ${title === '' ? 'nothing by it' : 'so'}`, () => {
    assert.equal(readBlocks([line(first), line('第１章　総論'), line('文章が続く。')]).title, title);
  });
}

for (const [names, numbers] of [
  [
    ['基本目標１', '基本目標２'],
    ['基本目標１', '基本目標２'],
  ],
  [
    ['総括', '目標３'],
    ['', ''],
  ],
] as const) {
  test(`sheets named ${names.join(', ')} are ${numbers[0] === '' ? 'no numbered headings' : 'headings by number'}`, () => {
    const look = { heading: 1, size: null, bold: false, centred: false, indent: null, list: null, note: false };
    const blocks = names.map((text): FlowBlock => ({ kind: 'paragraph', text, place: { sheet: text }, look }));
    const [edition] = readFlow({ blocks, furniture: [], unplaced: [] }, '指標.xlsx').editions;
    assert.deepEqual(
      edition?.blocks.map(({ block }) => block.kind === 'heading' && block.number),
      numbers,
    );
  });
}

test('a line that names columns of figures and is no table is told; a heading of such words is not', () => {
  const told = (text: string): readonly string[] =>
    readBlocks([line(text), line('文章が続く。')]).issues.map(({ code }) => code);
  for (const head of [
    '指標名　基準値（R5）目標値（R11）担当課',
    '現状値　目標値',
    'KPI 単位 基準値（令和５年度） 実績値 目標値（令和11年度末）',
  ])
    assert.ok(told(head).includes('table-not-found'), head);
  for (const text of ['指標の現状値と目標値', '３ 目標値と実績値の比較', '目標値（令和６年度）', '指標名'])
    assert.ok(!told(text).includes('table-not-found'), text);
});

test('a sentence that begins with the name of another part is no heading', () => {
  for (const text of ['第３章を参照', '第２節に示す取組', '第４章及び第５章の指標'])
    assert.equal(headingForm(text), null, text);
  for (const text of ['第３章　推進体制', '第１章はじめに', '第２節の取組']) assert.ok(headingForm(text), text);
});
