import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fiscalYear, indicatorId } from '#kernel';
import { isBlank, newVerificationYear, withExplanation, withYear } from './record-of-year.ts';
import type { Explanation } from './verification.ts';

const cover = { title: '報告', body: '市', date: null, documentNumber: null, division: null, contact: null, notes: [] };
const year = (number: number) => newVerificationYear(fiscalYear(number), cover);
const explanation = (id: string, text: string): Explanation => ({
  indicator: indicatorId(id),
  cause: { text, origin: 'own', source: null, page: null },
  response: null,
});
const explained = ['a', 'b', 'c'].reduce(
  (record, id) => withExplanation(record, indicatorId(id), explanation(id, id)),
  year(2024),
);
const texts = (record: typeof explained) => record.explanations.map(({ cause }) => cause.text).join('');

test('a year is blank until something is written in it or it moves on', () => {
  assert.equal(isBlank(year(2024)), true);
  assert.equal(isBlank({ ...year(2024), state: 'collecting' }), false);
  assert.equal(
    isBlank({ ...year(2024), meetings: [{ date: '2025-07-01', name: '検証委員会', attendance: null }] }),
    false,
  );
  assert.equal(isBlank(explained), false);
});

for (const [title, id, next, expected] of [
  ['a new explanation comes last', 'd', explanation('d', 'd'), 'abcd'],
  ['another one stands where the one before stood', 'b', explanation('b', 'x'), 'axc'],
  ['one that is taken away leaves the others in their order', 'b', null, 'ac'],
  ['taking away what is not there changes nothing', 'd', null, 'abc'],
] as const) {
  test(title, () => assert.equal(texts(withExplanation(explained, indicatorId(id), next)), expected));
}

test('a year comes into its place among the others, is put anew, and goes', () => {
  const numbers = (records: readonly { readonly year: number }[]) => records.map((record) => record.year);
  const two = withYear(withYear([], fiscalYear(2025), year(2025)), fiscalYear(2023), year(2023));
  assert.deepEqual(numbers(two), [2023, 2025]);
  const three = withYear(two, fiscalYear(2024), year(2024));
  assert.deepEqual(numbers(three), [2023, 2024, 2025]);
  assert.equal(withYear(three, fiscalYear(2024), explained)[1], explained);
  assert.deepEqual(withYear(three, fiscalYear(2024), null), two);
});
