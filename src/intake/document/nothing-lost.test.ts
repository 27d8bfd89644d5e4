import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { characterCounts, missingFrom } from '../../../test/helpers/characters.ts';
import { PLAIN_LOOK } from '../../../test/helpers/flow.ts';
import { bulletSigns, documentTexts } from '../../../test/helpers/document-texts.ts';
import type { Flow, FlowBlock, FlowCell, ParagraphLook } from './flow.ts';
import { plainText } from './plain-text.ts';
import { readFlow } from './structure/read-flow.ts';

const piece = fc.constantFrom(
  'まち',
  '。',
  '、',
  '「働く」',
  '１',
  '（１）',
  '①',
  '②',
  'ア ',
  '第１章 ',
  '・',
  '○',
  '- ',
  '※',
  '【施策】',
  '■',
  '基本目標１ ',
  '目標値',
  'R5',
  '7,000',
  '（略）',
  '同左',
  '\n',
  '\t',
  '　',
  ' ',
  '… 3',
  '𠮷',
  '指標',
);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const look: fc.Arbitrary<ParagraphLook> = fc.record({
  heading: fc.option(fc.integer({ min: 1, max: 9 })),
  size: fc.option(fc.constantFrom(9, 10.5, 14, 22)),
  bold: fc.boolean(),
  centred: fc.boolean(),
  indent: fc.option(fc.integer({ min: 0, max: 60 })),
  list: fc.option(fc.integer({ min: 1, max: 9 })),
  note: fc.boolean(),
});
const paragraph: fc.Arbitrary<FlowBlock> = fc.record({
  kind: fc.constant('paragraph' as const),
  text,
  look,
  place: fc.constant({}),
});
const picture: fc.Arbitrary<FlowBlock> = fc.record({
  kind: fc.constant('picture' as const),
  alt: text,
  place: fc.constant({}),
});

const blocks: fc.Arbitrary<readonly FlowBlock[]> = fc.letrec<{
  blocks: readonly FlowBlock[];
  block: FlowBlock;
  table: FlowBlock;
}>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 6, depthIdentifier: 'flow' }),
  block: fc.oneof({ depthIdentifier: 'flow', maxDepth: 3 }, { arbitrary: paragraph, weight: 5 }, picture, tie('table')),
  table: fc
    .array(
      fc.array(
        fc.record({
          blocks: tie('blocks'),
          columns: fc.integer({ min: 1, max: 3 }),
          rows: fc.integer({ min: 1, max: 2 }),
        }),
        { maxLength: 4 },
      ),
      { maxLength: 4 },
    )
    .map((rows): FlowBlock => ({ kind: 'table', headRows: 0, place: {}, rows: rows.map(inColumns) })),
})).blocks;

function inColumns(cells: readonly Omit<FlowCell, 'column' | 'place'>[]): readonly FlowCell[] {
  let column = 0;
  return cells.map((cell) => {
    const placed = { ...cell, column, place: {} };
    column += cell.columns;
    return placed;
  });
}

const heads = fc.constantFrom(['改正案', '現行', '備考'], ['旧', '新'], ['項目', '第２期', '第１期', '説明']);
const comparison: fc.Arbitrary<FlowBlock> = fc
  .tuple(heads, fc.array(fc.array(blocks, { minLength: 4, maxLength: 4 }), { maxLength: 4 }))
  .map(([head, rows]): FlowBlock => {
    const first = head.map((name) => [
      { kind: 'paragraph', text: name, look: PLAIN_LOOK, place: {} } satisfies FlowBlock,
    ]);
    const cells = [first, ...rows.map((row) => row.slice(0, head.length))];
    return {
      kind: 'table',
      headRows: 0,
      place: {},
      rows: cells.map((row) => inColumns(row.map((inside) => ({ blocks: inside, columns: 1, rows: 1 })))),
    };
  });
const placed = fc.array(fc.record({ text, place: fc.constant({}) }), { maxLength: 2 });
const flow = (inside: fc.Arbitrary<readonly FlowBlock[]>): fc.Arbitrary<Flow> =>
  fc.record({ blocks: inside, unplaced: placed, furniture: fc.constant([]) });

const sourceTexts = ({ blocks: inside, unplaced }: Flow) => [plainText(inside), ...unplaced.map((one) => one.text)];

test('no visible character of a document is lost but the signs of items, and none is added but in heads of tables', () => {
  fc.assert(
    fc.property(flow(blocks), (source) => {
      const [before, after] = [
        characterCounts(sourceTexts(source)),
        characterCounts(documentTexts(readFlow(source, 'x'))),
      ];
      assert.match(missingFrom(before, after), bulletSigns);
      if (!JSON.stringify(source).includes('"table"')) assert.equal(missingFrom(after, before), '');
    }),
    { numRuns: 1500 },
  );
});

test('no visible character of a 新旧対照表 is lost but the signs of items', () => {
  const both = fc.array(fc.oneof(comparison, paragraph), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(flow(both), (source) => {
      const document = readFlow(source, 'x');
      const [before, after] = [characterCounts(sourceTexts(source)), characterCounts(documentTexts(document))];
      assert.match(missingFrom(before, after), bulletSigns);
      const doubled = document.issues.some(({ code }) =>
        ['comparison-shared', 'comparison-same-beside'].includes(code),
      );
      if (!doubled && document.editions.length === 2 && !/指標|目標値/.test(JSON.stringify(source)))
        assert.match(missingFrom(after, before), /^[（）]*$/);
    }),
    { numRuns: 1000 },
  );
});
