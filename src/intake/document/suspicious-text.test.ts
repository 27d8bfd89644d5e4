import assert from 'node:assert/strict';
import { test } from 'node:test';
import { line } from '../../../test/helpers/flow.ts';
import { suspiciousText } from './suspicious-text.ts';

const flow = { blocks: [line('本文'), line('渚の\uE001橋\u0007')], furniture: [], unplaced: [] };

test('外字 and control characters of a document are told with their place in their paragraph, either alone where that is asked', () => {
  const told = suspiciousText(flow, '計画.docx').map(({ found, place: { offset } }) => [found, offset]);
  assert.deepEqual(told, [
    ['U+E001', 2],
    ['U+0007', 4],
  ]);
  const alone = suspiciousText(flow, '計画.pdf', ['private-use-character']);
  assert.deepEqual(
    alone.map(({ found }) => found),
    ['U+E001'],
  );
});
