import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { characterCounts } from '../../../../test/helpers/characters.ts';
import { blockTexts, flowTexts, tableTexts } from '../../../../test/helpers/flow-texts.ts';
import type { Flow } from '../flow.ts';
import { readTextDocument } from './read-text.ts';

function flowOf(text: string): Flow {
  const read = readTextDocument(text, '計画.txt');
  assert.ok(read.ok, JSON.stringify(read));
  return read.value;
}

const textsOf = (text: string): readonly string[] => blockTexts(flowOf(text).blocks);

test('lines broken by a width are joined, signs and blank lines begin paragraphs', () => {
  const full = '人口の減少に歯止めをかけるため働く場をつくり子育てを支え';
  const text = [full, full, full, 'ます。', '', '・一つ目の取組です。', '・二つ目の取組です。', full, 'る。'].join(
    '\n',
  );
  assert.deepEqual(textsOf(text), [
    `${full}${full}${full}ます。`,
    '・一つ目の取組です。',
    '・二つ目の取組です。',
    `${full}る。`,
  ]);
});

test('lines that are no longer than others by chance stay paragraphs of their own', () => {
  assert.deepEqual(textsOf('第２期総合戦略\n令和２年３月\n港市\n'), ['第２期総合戦略', '令和２年３月', '港市']);
});

test('a heading marked by # has its level, and the marks are counted apart', () => {
  const flow = flowOf('# 第１章 趣旨\n\n本文です。\n\n## １ 背景\n');
  assert.deepEqual(
    flow.blocks.map((block) => block.kind === 'paragraph' && [block.look.heading, block.text]),
    [
      [1, '第１章 趣旨'],
      [null, '本文です。'],
      [2, '１ 背景'],
    ],
  );
  assert.deepEqual(
    flow.furniture.map(({ text, count }) => [text, count]),
    [
      ['#', 1],
      ['##', 1],
    ],
  );
});

test('cells parted by tabs are a table', () => {
  assert.deepEqual(tableTexts(flowOf('指標\tR1\tR5\n出生数\t\t7,000以上\n').blocks[0]), [
    ['指標', 'R1', 'R5'],
    ['出生数', '', '7,000以上'],
  ]);
});

const cellLines = (...rows: readonly (readonly string[])[]): string => rows.flat().join('\n');
const WORDY_HEAD = ['指標名', '基準値（R5）', '目標値（R11）', '担当課'];

test('cells that came out a line each are a table, with columns of words too', () => {
  const rows = [
    ['水産加工品出荷額（百万円）', '3,412', '4,000以上', '水産課'],
    ['取組企業数', '32社', '－', '商工課'],
  ];
  const [table, ...rest] = flowOf(`${cellLines(WORDY_HEAD, ...rows)}\n※速報値\n（２）働く場\n`).blocks;
  assert.deepEqual(tableTexts(table), [WORDY_HEAD, ...rows]);
  assert.deepEqual(blockTexts(rest), ['※速報値', '（２）働く場']);
  const swapped = flowOf(cellLines(WORDY_HEAD, rows[1] ?? [], rows[0] ?? [])).blocks[0];
  assert.deepEqual(tableTexts(swapped)[1], rows[1]);
});

test('where a cell of them was blank nothing becomes the name of something else', () => {
  const text = cellLines(
    WORDY_HEAD,
    ['出荷額', '3,412', '4,000'],
    ['離職率', '32', '25', '商工課'],
    ['倍率', '1', '2'],
  );
  assert.deepEqual(textsOf(text), text.split('\n'));
});

test('page numbers and lines that begin every page are taken out and counted', () => {
  const flow = flowOf([1, 2, 3].map((page) => `総合戦略\n${page}枚目の本文です。\n- ${page} -`).join('\f'));
  assert.deepEqual(blockTexts(flow.blocks), ['1枚目の本文です。', '2枚目の本文です。', '3枚目の本文です。']);
  assert.deepEqual(
    flow.furniture.map(({ text, count }) => [text, count]),
    [
      ['総合戦略', 3],
      ['- 1 -', 1],
      ['- 2 -', 1],
      ['- 3 -', 1],
    ],
  );
});

/** Two editions of an invented plan; each page gives its left column, then its right one, with nothing between. */
const PAGES: readonly (readonly [left: readonly string[], right: readonly string[]])[] = [
  [
    [
      '１ 計画の趣旨 ',
      '（１）計画をつくるわけ ',
      '港町では漁に出る人が年ごとに減り、若い人の多くが島の',
      '外で働いています。 ',
    ],
    [
      '１ 計画の趣旨 ',
      '（１）計画をつくる理由 ',
      '港町では漁に出る人が減り、若い人の多くが島の外で働い',
      'ています。 ',
    ],
  ],
  [
    ['（２）めざす姿 ', '・海の仕事を学ぶ場をつくり、町に残る人を増やします。 ', '・船で通う人の料金を下げます。 '],
    ['（２）めざす姿 ', '・海の仕事を学ぶ場をつくります。 ', '・港の古い倉庫を店として貸します。 '],
  ],
  [
    ['（３）計画の期間 ', '令和２年度から四年間とします。 '],
    ['（３）計画の期間 ', '平成二十七年度から五年間とします。 '],
  ],
];

const comparison = PAGES.map(([left, right]) => [' 改正案 現行 備考 ', ...left, ...right].join('\n')).join('\f');

test('the columns of a 新旧対照表 that came out one after the other are taken apart page by page', () => {
  const flow = flowOf(comparison);
  const [table] = flow.blocks;
  assert.ok(table?.kind === 'table' && table.headRows === 1);
  const cells = table.rows.map((row) => row.map((cell) => blockTexts(cell.blocks)));
  assert.deepEqual(cells[0], [['改正案'], ['現行'], ['備考']]);
  assert.deepEqual(
    cells.slice(1).map(([left = [], right = []]) => [left[0], right[0]]),
    [
      ['１ 計画の趣旨', '１ 計画の趣旨'],
      ['（２）めざす姿', '（２）めざす姿'],
      ['（３）計画の期間', '（３）計画の期間'],
    ],
  );
  assert.deepEqual(
    flow.furniture.map(({ text, count }) => [text, count]),
    [['改正案 現行 備考', 2]],
  );
});

test('a table of indicators whose cells came out line by line has its head, its rows and its notes again', () => {
  const lines = [
    'KPI  基準値',
    '（H27）',
    '目標値',
    '（R1） （R5）',
    '・漁業に就いた',
    '人の数〔人〕',
    '12',
    '（H26）',
    '20 30',
    '※ 県の調査',
    'による',
    '・空き家の数',
    '〔戸〕',
    '5 0 〇〇',
    '（２）次の施策',
  ];
  const [table, note, next] = flowOf(lines.join('\n')).blocks;
  assert.deepEqual(tableTexts(table), [
    ['KPI', '基準値', '目標値'],
    ['（H27）', '（R1）', '（R5）'],
    ['・漁業に就いた人の数〔人〕', '12（H26）', '20', '30'],
    ['・空き家の数〔戸〕', '5', '0', '〇〇'],
  ]);
  assert.deepEqual(
    [note, next].map((block) => block?.kind === 'paragraph' && block.text),
    ['※ 県の調査による', '（２）次の施策'],
  );
});

test('no text and too much text are refused with one message', () => {
  const codeOf = (text: string): string => {
    const read = readTextDocument(text, '計画.txt');
    return read.ok ? '' : read.issues.map(({ code }) => code).join();
  };
  assert.equal(codeOf(' \n　\n'), 'text-empty');
  assert.equal(codeOf('あ'.repeat(5_000_001)), 'text-too-long');
});

const piece = fc.constantFrom(
  '人口',
  '（１）',
  '①',
  '・',
  '※',
  '7,000',
  '（H27）',
  '目標値',
  'KPI  基準値',
  '改正案 現行 備考',
  '\n',
  '\n\n',
  '\n \n',
  ' ',
  '\t',
  '\f',
  '# ',
  '3',
  '。',
  '〔人〕',
  '図修正',
);

test('whatever the lines are, no character is lost and none is read twice', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
      const text = pieces.join('');
      const read = readTextDocument(text, '計画.txt');
      if (!read.ok) return assert.equal(text.trim(), '');
      assert.deepEqual(characterCounts(flowTexts(read.value)), characterCounts([text]));
    }),
    { numRuns: 400 },
  );
});

const seeds = new URL('../../../../../shared/seeds/', import.meta.url);
const skip = existsSync(seeds) ? false : 'the texts lie beside the repository, and here they do not';

for (const name of ['000_3d3eec403dc649b4.txt', '001_e87ece5c208f1c86.txt']) {
  test(`of ${name} no character is lost`, { skip }, () => {
    const text = readFileSync(new URL(name, seeds), 'utf8');
    assert.deepEqual(characterCounts(flowTexts(flowOf(text))), characterCounts([text]));
  });
}

interface TruthUnit {
  readonly side: 'new' | 'old';
  readonly text: string;
  readonly src: readonly (readonly [number, number])[];
}

test('of the units that a person took out of a real table, 95 of 100 come out alike', { skip }, () => {
  const flow = flowOf(readFileSync(new URL('001_e87ece5c208f1c86.txt', seeds), 'utf8'));
  const truth = readFileSync(new URL('../truth/basic/units.jsonl', seeds), 'utf8');
  const units = truth
    .trim()
    .split('\n')
    .map((line): TruthUnit => JSON.parse(line));
  const flat = (text: string): string => text.replace(/[\s・]/gu, '');
  const table = flow.blocks.find((block) => block.kind === 'table' && block.headRows === 1 && block.rows.length > 20);
  assert.ok(table?.kind === 'table');
  (['new', 'old'] as const).forEach((side, column) => {
    const blocks = table.rows.flatMap((row) => row[column]?.blocks ?? []);
    const found = new Set(
      blocks
        .flatMap((block) =>
          block.kind === 'table'
            ? tableTexts(block).flatMap((row) => [row.join(''), row[0] ?? ''])
            : blockTexts([block]),
        )
        .map(flat),
    );
    const own = units.filter((unit) => unit.side === side);
    const alike = own.filter(({ text }) => found.has(flat(text)));
    assert.ok(alike.length >= own.length * 0.95, `${side}: ${alike.length} of ${own.length}`);
  });
});
