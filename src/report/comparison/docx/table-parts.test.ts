import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { DocumentLine } from '../comparison-document.ts';
import { tableParts } from './table-parts.ts';

interface Shape {
  readonly newPage?: boolean;
  readonly heading?: boolean;
  readonly span?: number;
}

const lineOf = ({ newPage = false, heading = false, span = 1 }: Shape, at = 0): DocumentLine => ({
  id: `n${at}`,
  types: ['same'],
  confidence: 'sure',
  newPage,
  heading,
  cuts: [],
  cells: [{ key: 'new', items: [], span }],
});

const sizesOf = (shapes: readonly Shape[]): readonly number[] =>
  tableParts(shapes.map(lineOf), { enough: 3, most: 5 }).map((part) => part.length);

test('a line that begins a page begins a table, the first line and one below a cell that goes on do not', () => {
  assert.deepEqual(sizesOf([{ newPage: true }, {}, { newPage: true }, {}]), [2, 2]);
  assert.deepEqual(sizesOf([{ span: 2 }, { newPage: true, span: 0 }, {}]), [3]);
});

test('a long table is parted at a heading, a very long one anywhere; no lines at all are one table', () => {
  assert.deepEqual(sizesOf([{}, { heading: true }, {}, { heading: true }, {}]), [3, 2]);
  assert.deepEqual(sizesOf([{}, {}, {}, {}, { span: 2 }, { span: 0 }, {}]), [6, 1]);
  assert.deepEqual(sizesOf([]), [0]);
});

test('every line stands in one table, in its order', () => {
  const shape = fc.record({ newPage: fc.boolean(), heading: fc.boolean(), span: fc.nat(2) });
  fc.assert(
    fc.property(fc.array(shape, { maxLength: 40 }), (shapes) => {
      const lines = shapes.map(lineOf);
      assert.deepEqual(tableParts(lines, { enough: 3, most: 5 }).flat(), lines);
    }),
  );
});
