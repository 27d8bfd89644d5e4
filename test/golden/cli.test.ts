import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runShirube } from '../cli/shirube-process.ts';
import { assertGolden } from './golden.ts';

/** What a person sees on the terminal, command by command. UPDATE_GOLDEN=1 accepts what is printed now. */
const cases: readonly (readonly [file: string, ...args: readonly string[]])[] = [
  ['help-ja.txt', '--help'],
  ['help-en.txt', '--help', '--lang', 'en'],
  ['help-evaluate.txt', 'evaluate', '--help'],
  ['help-compare.txt', 'compare', '--help'],
  ['kumamoto-R1.txt', 'evaluate', 'examples/kumamoto', '--year', 'R1'],
  ['kumamoto-R1.csv', 'evaluate', 'examples/kumamoto', '--year', '令和元年度', '--format', 'csv'],
  ['minato-R1-grant.txt', 'evaluate', 'examples/minato', '--year', '2019', '--scheme', 'grant'],
  ['minato-R1-en.txt', 'evaluate', 'examples/minato', '--year', 'H31', '--lang', 'en'],
];

for (const [file, ...args] of cases) {
  test(`\`shirube ${args.join(' ')}\` prints ${file}`, async () => {
    const { code, out, err } = await runShirube(...args);
    assert.equal(code, 0, err);
    assertGolden(`cli/${file}`, out);
  });
}
