import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWords, wordLines } from './read-words.ts';

const entry = (line: number, use: string, ...not: readonly string[]) => ({ line, use, not });

for (const [text, expected] of [
  ['', []],
  ['まちづくり：街づくり', [entry(1, 'まちづくり', '街づくり')]],
  ['まちづくり:街づくり, 町づくり、街造り', [entry(1, 'まちづくり', '街づくり', '町づくり', '街造り')]],
  [
    '\r\n まちづくり ： 街づくり \r\n\r\n子ども：子供\r\n',
    [entry(2, 'まちづくり', '街づくり'), entry(4, '子ども', '子供')],
  ],
] as const) {
  test(`the house’s words are read: ${JSON.stringify(text)}`, () => {
    assert.deepEqual(readWords(text), { entries: expected, issues: [] });
  });
}

for (const [text, ...lines] of [
  ['まちづくり', 1],
  ['まちづくり：', 1],
  ['：街づくり', 1],
  ['まちづくり：街づくり\n子ども：子供：小供', 2],
  ['まちづくり\n子ども：子供\n取組', 1, 3],
] as const) {
  test(`each line that says something else is told with its number: ${JSON.stringify(text)}`, () => {
    assert.deepEqual(
      readWords(text).issues.map(({ code, place }) => [code, place.line]),
      lines.map((line) => ['form.words', line]),
    );
  });
}

test('words written as lines are read again as they were', () => {
  const dictionary = [
    { use: 'まちづくり', not: ['街づくり', '町づくり'] },
    { use: '子ども', not: ['子供'] },
  ];
  const { entries } = readWords(wordLines(dictionary));
  assert.deepEqual(
    entries.map(({ use, not }) => ({ use, not })),
    dictionary,
  );
});
