import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeFor } from '#locale';
import { parseJson } from './read-json.ts';

const broken: readonly (readonly [what: string, text: string, code: string, line: number, column: number])[] = [
  ['the end is missing', '{\n  "a": [1,\n', 'json-cut-off', 3, 1],
  ['the end is missing behind blanks', '{"a": 1   ', 'json-cut-off', 1, 11],
  ['there is nothing', '', 'json-cut-off', 1, 1],
  ['a comma is missing', '{\n"a": 1\n"b": 2}', 'json-broken', 3, 1],
  ['a key stands twice', '{"a": 1,\n "a": 2}', 'json-duplicate-key', 2, 2],
];

for (const [what, text, code, line, column] of broken) {
  test(`where ${what} in a JSON file, one message says it with line and column`, () => {
    const read = parseJson(text, 'plan.json');
    assert.ok(!read.ok);
    assert.deepEqual(
      read.issues.map(({ code: own, place }) => [own, place]),
      [[code, { file: 'plan.json', line, column }]],
    );
    for (const locale of ['ja', 'en'] as const)
      assert.match(localeFor(locale).issueText(read.issues[0] ?? assert.fail()), /^plan\.json/);
  });
}
