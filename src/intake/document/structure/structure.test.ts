import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeOutline } from '#plan';
import type { FlowBlock, FlowCell, FlowParagraph, FlowTable, ParagraphLook } from '../flow.ts';
import { readFlow } from './read-flow.ts';

const PLAIN: ParagraphLook = {
  heading: null,
  size: 10.5,
  bold: false,
  centred: false,
  indent: null,
  list: null,
  note: false,
};

let count = 0;
const line = (text: string, look: Partial<ParagraphLook> = {}): FlowParagraph => ({
  kind: 'paragraph',
  text,
  place: { paragraph: (count += 1) },
  look: { ...PLAIN, ...look },
});

type CellInit = string | { readonly text: string; readonly columns?: number; readonly rows?: number };

/** A table of texts; a cell may go over several columns or rows, and then the rows below leave it out. */
function grid(rows: readonly (readonly CellInit[])[], headRows = 0): FlowTable {
  const taken = new Set<string>();
  const placed = rows.map((cells, row) => {
    let column = 0;
    return cells.map((init): FlowCell => {
      const { text, columns = 1, rows: deep = 1 } = typeof init === 'string' ? { text: init } : init;
      while (taken.has(`${row} ${column}`)) column += 1;
      const at = column;
      for (let down = 0; down < deep; down += 1)
        for (let over = 0; over < columns; over += 1) taken.add(`${row + down} ${at + over}`);
      column += columns;
      const blocks = text.split('|').map((part) => line(part));
      return { column: at, columns, rows: deep, blocks, place: { row: row + 1, column: at + 1 } };
    });
  });
  return { kind: 'table', place: {}, headRows, rows: placed };
}

const read = (blocks: readonly FlowBlock[]) => readFlow({ blocks, furniture: [], unplaced: [] }, '計画.docx');
const outline = (blocks: readonly FlowBlock[], at = 0): readonly string[] =>
  writeOutline(read(blocks).editions[at]?.blocks.map(({ block }) => block) ?? [])
    .split('\n')
    .filter((text) => text !== '');
const texts = (...lines: readonly string[]): readonly FlowBlock[] => lines.map((text) => line(text));
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
    ['- 一', '  - 二', '  - 三', '- 四', '  - 五', '－37 は数', '○○市は伏せ字'],
  ],
  [
    'bullets go deeper by their indent',
    texts('・一', '　・二', '　　・三', '・四'),
    ['- 一', '  - 二', '    - 三', '- 四'],
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

const HEAD = ['改正案', '現行', '備考'];
const sides = (blocks: readonly FlowBlock[]) => [outline(blocks, 0), outline(blocks, 1)];
const codes = (blocks: readonly FlowBlock[]) => read(blocks).issues.map(({ code }) => code);

test('a 新旧対照表 gives both editions, the new one first in either order of columns, and the 備考 apart', () => {
  const document = read([grid([HEAD, ['１ 甲|新しい文', '１ 甲|古い文', '・字句の修正']])]);
  assert.deepEqual(
    document.editions.map(({ title, blocks }) => [title, blocks.length]),
    [
      ['改正案', 2],
      ['現行', 2],
    ],
  );
  assert.deepEqual(
    document.remarks.map(({ text, place }) => [text, place.column]),
    [['・字句の修正', 3]],
  );
  assert.deepEqual(
    sides([
      grid([
        ['旧', '新'],
        ['古い', '新しい'],
      ]),
    ]),
    [['新しい'], ['古い']],
  );
});

const heads: readonly (readonly [readonly string[], string | null])[] = [
  [['改正後', '改正前'], '改正後'],
  [['変更前', '変更後', '変更理由'], '変更後'],
  [['第２期（案）', '現行', '備考'], '第２期（案）'],
  [['現行計画', '第３次総合計画', '説明'], '第３次総合計画'],
  [['第１期戦略', '第２期戦略'], '第２期戦略'],
  [['令和６年版', '令和２年版', '備考'], '令和６年版'],
  [['項目', '新', '旧', '改正の理由'], '新'],
  [['新\n（第２期）', '旧\n（第１期）'], '新（第２期）'],
  [['指標', '現行', '目標'], null],
  [['指標', '基準値', '目標値', '備考'], null],
  [['計画', '戦略'], null],
  [['現行', '備考'], null],
  [['改正案', '現行', '現行計画'], null],
];

for (const [head, expected] of heads) {
  test(`${head.join(' ')} is ${expected === null ? 'no' : 'a'} head of a 新旧対照表`, () => {
    const { editions } = read([grid([head, head.map((_, at) => `文${at}`)])]);
    assert.equal(editions.length === 2 ? editions[0]?.title : null, expected);
  });
}

test('one table a page, with its head or without, is one 新旧対照表; a title may stand above the head', () => {
  const pages = [
    grid([[{ text: '第２期総合戦略 新旧対照表', columns: 3 }], HEAD, ['甲', '乙', '']]),
    grid([HEAD, ['丙', '丁', '']]),
    grid([['戊', '己', '注記'], HEAD, ['庚', '辛', '']]),
  ];
  assert.deepEqual(sides(pages), [
    ['甲', '丙', '戊', '庚'],
    ['乙', '丁', '己', '辛'],
  ]);
  assert.deepEqual(
    read(pages).furniture.map(({ text, count }) => [text, count]),
    [
      ['第２期総合戦略 新旧対照表', 1],
      ['改正案 現行 備考', 3],
    ],
  );
});

test('words that speak of the table are told at their place and are no text of an edition', () => {
  const blocks = [
    grid([
      HEAD,
      ['新しい文', '（新設）', ''],
      ['（削る）', '古い文', ''],
      ['２ （略）', '２ （略）', ''],
      ['同じ文', '同左', ''],
      ['一|（略）|三', '一|三', ''],
    ]),
  ];
  assert.deepEqual(sides(blocks), [
    ['新しい文', '同じ文', '一', '三'],
    ['古い文', '同じ文', '一', '三'],
  ]);
  assert.deepEqual(codes(blocks), [
    'comparison-marker',
    'comparison-marker',
    'comparison-omitted',
    'comparison-omitted',
    'comparison-same-beside',
    'comparison-omitted',
  ]);
  assert.deepEqual(
    read(blocks).unplaced.map(({ text }) => text),
    ['（新設）', '（削る）', '２ （略）', '２ （略）', '同左', '（略）'],
  );
});

test('a heading across both columns, or between the tables, is of both editions; other text there is of none', () => {
  const blocks = [
    line('新旧対照表'),
    line('１ 考え方'),
    grid([HEAD, ['甲', '乙', '']]),
    line('詳しくは別紙を見てください。'),
    grid([HEAD, [{ text: '２ 戦略', columns: 3 }], ['丙', '丁', '']]),
  ];
  assert.deepEqual(sides(blocks), [
    ['# １ 考え方', '甲', '# ２ 戦略', '丙'],
    ['# １ 考え方', '乙', '# ２ 戦略', '丁'],
  ]);
  assert.deepEqual(codes(blocks), ['comparison-shared', 'comparison-shared', 'comparison-text-outside']);
});

test('a KPI table whose cells divide a column of the 新旧対照表 is a table of that edition', () => {
  const blocks = [
    grid([
      [{ text: '改正案', columns: 2 }, { text: '現行', columns: 2 }, '備考'],
      [{ text: '（１）産業', columns: 2 }, { text: '（１）産業', columns: 2 }, ''],
      ['指標', '目標値', '指標', '目標値', ''],
      ['創業', '12', '創業', '10', '目標の見直し'],
      [{ text: '※市の調べ', columns: 2 }, { text: '', columns: 2 }, ''],
    ]),
  ];
  assert.deepEqual(sides(blocks), [
    ['# （１）産業', '| 指標 | 目標値 |', '|---|---|', '| 創業 | 12 |', '※市の調べ'],
    ['# （１）産業', '| 指標 | 目標値 |', '|---|---|', '| 創業 | 10 |'],
  ]);
});
