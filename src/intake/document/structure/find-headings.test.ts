import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grid, line } from '../../../../test/helpers/flow.ts';
import type { FlowBlock } from '../flow.ts';
import { readFlow } from './read-flow.ts';

/** What each block is read as, headings by their level. */
function kindsOf(blocks: readonly FlowBlock[]): readonly string[] {
  const { editions } = readFlow({ blocks, unplaced: [], furniture: [] }, '計画.docx');
  return (editions[0]?.blocks ?? []).map(({ block }) =>
    block.kind === 'heading' ? `${'#'.repeat(block.level)} ${block.text}` : block.kind,
  );
}

const sentence = (size: number) => line('港のまちで働く人と暮らす人を支えるため、次のとおり取り組みます。', { size });

test('the text of a report is no heading because the opinions that it lists are set smaller', () => {
  const opinions = Array.from({ length: 200 }, () => sentence(9));
  const report = [
    line('Ⅰ 調査の概要', { size: 16, bold: true }),
    sentence(12),
    line('なお、割合の合計は一致しない場合がある', { size: 12 }),
    ...Array.from({ length: 30 }, () => sentence(12)),
    line('Ⅱ 自由意見', { size: 16, bold: true }),
    line('交通について', { size: 12 }),
    ...opinions,
  ];
  assert.deepEqual(
    kindsOf(report).filter((kind) => kind.startsWith('#')),
    ['# Ⅰ 調査の概要', '# Ⅱ 自由意見', '## 交通について'],
  );
});

test('headings that are counted on are headings also where two of them follow each other', () => {
  const kinds = kindsOf([
    line('１．趣旨'),
    sentence(10.5),
    line('２．状況'),
    sentence(10.5),
    line('３．予定'),
    line('４．その他'),
  ]);
  assert.deepEqual(kinds, ['# １．趣旨', 'paragraph', '# ２．状況', 'paragraph', '# ３．予定', '# ４．その他']);
  const items = kindsOf([
    line('１．趣旨'),
    sentence(10.5),
    ...['１．港', '２．山', '３．川'].map((text) => line(text)),
  ]);
  assert.deepEqual(items.slice(2), ['bullet', 'bullet', 'bullet']);
});

test('a long list of names beside a label is a cell, and sentences beside one are text', () => {
  const names = Array.from({ length: 40 }, (_, at) => `港町${at + 1}丁目`).join('、');
  assert.deepEqual(
    kindsOf([
      grid([
        ['地区', '町名'],
        ['都心', names],
        ['南部', names],
      ]),
    ]),
    ['table'],
  );
  const prose = '働く場をつくり、暮らしを支えます。'.repeat(9);
  assert.ok(
    !kindsOf([
      grid([
        ['概要', prose],
        ['課題', prose],
      ]),
    ]).includes('table'),
  );
});

test('the title is no sentence and no year, though they stand in the middle', () => {
  const titleOf = (...lines: readonly string[]) => {
    const blocks = [...lines.map((text) => line(text, { centred: true })), line('１．趣旨'), sentence(10.5)];
    return readFlow({ blocks, unplaced: [], furniture: [] }, '計画.docx').editions[0]?.title;
  };
  assert.equal(titleOf('令和８年度', '港のまち　当初予算の概要', '令和８年２月'), '港のまち　当初予算の概要');
  assert.equal(titleOf('号において「事業者」という。）であって、市と契約を結んだもの'), '');
});
