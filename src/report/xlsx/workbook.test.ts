import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { readWorkbook } from '../../../test/helpers/office.ts';
import { cellAddress } from './cell-address.ts';
import { sheetNames } from './sheet-names.ts';
import { writeWorkbook } from './workbook.ts';

async function readBack(values: readonly (string | null)[]) {
  const sheet = {
    name: '表',
    preface: [],
    heads: ['a'],
    widths: [20],
    rows: values.map((value) => [value]),
    frozenColumns: 0,
  };
  const bytes = await writeWorkbook({ title: 't', creator: 'c', date: new Date(0), notice: null, sheets: [sheet] });
  return values.map((_, index) =>
    readWorkbook(bytes)
      .get('表')
      ?.get(`A${index + 2}`),
  );
}

test('words that a spreadsheet takes for something else come back as the same words', async () => {
  const words = [
    '=1+1',
    '+81-96',
    '-',
    '@SUM(A1)',
    '#N/A',
    '#REF!',
    '_x0041_',
    'TRUE',
    '0123',
    '2019-04-01',
    ' blank ',
    '𠮷髙葛\u{e0100}',
    '<b>&amp;"',
    "'",
  ];
  const cells = await readBack(words);
  assert.deepEqual(
    cells.map((cell) => [cell?.type, cell?.text]),
    words.map((word) => ['text', word]),
  );
});

test('any text comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 8 }),
      async (words) => {
        const cells = await readBack(words);
        assert.deepEqual(
          cells.map((cell) => cell?.text),
          words,
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('addresses count letters as Excel does', () => {
  const cases: readonly [number, number, string][] = [
    [0, 0, 'A1'],
    [8, 25, 'Z9'],
    [0, 26, 'AA1'],
    [2, 27, 'AB3'],
    [0, 701, 'ZZ1'],
    [0, 702, 'AAA1'],
  ];
  for (const [row, column, address] of cases) assert.equal(cellAddress(row, column), address);
});

test('names of sheets are cut, cleaned and made different as Excel demands', () => {
  assert.deepEqual(sheetNames(['a/b', 'A/B', "'x'", '', 'History']), ['a_b', 'A_B(2)', '_x_', '_', 'History_']);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 20 }), (wanted) => {
      const names = sheetNames(wanted);
      assert.equal(new Set(names.map((name) => name.toLowerCase())).size, wanted.length);
      for (const name of names)
        assert.ok(name.length >= 1 && name.length <= 31 && !/[[\]:*?/\\]/.test(name) && name.isWellFormed());
    }),
  );
});
