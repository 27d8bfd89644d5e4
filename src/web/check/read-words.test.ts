import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWords } from './read-words.ts';

const entry = (use: string, ...not: readonly string[]) => ({ use, not });

for (const [text, expected] of [
  ['', []],
  ['まちづくり：街づくり', [entry('まちづくり', '街づくり')]],
  ['まちづくり:街づくり, 町づくり、街造り', [entry('まちづくり', '街づくり', '町づくり', '街造り')]],
  ['\r\n まちづくり ： 街づくり \r\n\r\n子ども：子供\r\n', [entry('まちづくり', '街づくり'), entry('子ども', '子供')]],
] as const) {
  test(`the house’s words are read: ${JSON.stringify(text)}`, () => {
    assert.deepEqual(readWords(text), { ok: true, value: expected });
  });
}

for (const [text, line] of [
  ['まちづくり', 1],
  ['まちづくり：', 1],
  ['：街づくり', 1],
  ['まちづくり：街づくり\n子ども：子供：小供', 2],
] as const) {
  test(`a line that says something else is told with its number: ${JSON.stringify(text)}`, () => {
    const read = readWords(text);
    assert.deepEqual(read.ok || read.issues.map(({ code, place }) => [code, place.line]), [['form.words', line]]);
  });
}
