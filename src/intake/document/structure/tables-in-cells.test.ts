import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeOutline } from '#plan';
import { grid } from '../../../../test/helpers/flow.ts';
import type { FlowBlock, FlowCell, FlowTable } from '../flow.ts';
import { readFlow } from './read-flow.ts';

const outline = (blocks: readonly FlowBlock[]): readonly string[] =>
  writeOutline(
    readFlow({ blocks, furniture: [], unplaced: [] }, '計画.docx').editions.flatMap((edition) =>
      edition.blocks.map(({ block }) => block),
    ),
  )
    .split('\n')
    .filter((text) => text !== '');

const PEOPLE = [
  ['区分', '人数'],
  ['出生', '412'],
];
/** A table with another in the last cell of that row. */
function around(rows: readonly (readonly string[])[], at: number, inner: FlowTable): FlowTable {
  const outer = grid(rows);
  const put = (row: readonly FlowCell[]): readonly FlowCell[] =>
    row.map((cell, column) => (column === row.length - 1 ? { ...cell, blocks: [...cell.blocks, inner] } : cell));
  return { ...outer, rows: outer.rows.map((row, index) => (index === at ? put(row) : row)) };
}

for (const [what, block, expected] of [
  [
    'a table of two rows and columns stays one around another of two rows and columns, which follows it',
    around(
      [
        ['項目', '内容'],
        ['人口', '次のとおり'],
      ],
      1,
      grid(PEOPLE),
    ),
    ['| 項目 | 内容 |', '|---|---|', '| 人口 | 次のとおり |', '| 区分 | 人数 |', '|---|---|', '| 出生 | 412 |'],
  ],
  [
    'a table without names in a cell is no rest of the one around it',
    around(
      [
        ['項目', '内容'],
        ['人口', ''],
      ],
      1,
      grid([
        ['10', '20'],
        ['30', '40'],
      ]),
    ),
    ['| 項目 | 内容 |', '|---|---|', '| 人口 |  |', '|  |  |', '|---|---|', '| 10 | 20 |', '| 30 | 40 |'],
  ],
  [
    'a table of indicators in a cell of three columns is one of its own',
    around(
      [
        ['番号', '施策', '指標'],
        ['１', '子育て', ''],
      ],
      1,
      grid([
        ['指標', '目標値（R6）'],
        ['出生数', '450'],
      ]),
    ),
    [
      '| 番号 | 施策 | 指標 |',
      '|---|---|---|',
      '| １ | 子育て |  |',
      '| 指標 | 目標値（R6） |',
      '|---|---|',
      '| 出生数 | 450 |',
    ],
  ],
  [
    'a frame in a cell is text of the cell',
    around(
      [
        ['番号', '施策', '説明'],
        ['１', '子育て', ''],
      ],
      1,
      grid([['枠の中の文']]),
    ),
    ['| 番号 | 施策 | 説明 |', '|---|---|---|', '| １ | 子育て | 枠の中の文 |'],
  ],
] as const) {
  test(what, () => assert.deepEqual(outline([block]), expected));
}

test('a table that was read out of a cell is told at its place', () => {
  const { issues } = readFlow(
    {
      blocks: [
        around(
          [
            ['項目', '内容'],
            ['人口', ''],
          ],
          1,
          grid(PEOPLE),
        ),
      ],
      furniture: [],
      unplaced: [],
    },
    '計画.docx',
  );
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['table-out-of-cell'],
  );
});
