import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseName, nameApart } from './file-name.ts';

const names: readonly (readonly [said: string, name: string])[] = [
  ['計画.md', '計画.md'],
  ['../../etc/passwd.md', 'passwd.md'],
  ['C:\\Users\\me\\計画.md', '計画.md'],
  ['a\0b\r\n.md', 'ab.md'],
  ['', 'file'],
  ['folder/', 'file'],
  [`${'長'.repeat(200)}.md`, `${'長'.repeat(117)}.md`],
];
for (const [said, name] of names) {
  test(`${JSON.stringify(said.slice(0, 30))} is called ${JSON.stringify(name.slice(-30))}`, () =>
    assert.equal(baseName(said), name));
}

test('two files of one name are told apart, and keep their ending', () => {
  assert.equal(nameApart('plan.md', 'plan.md'), 'plan (2).md');
  assert.equal(nameApart('plan', 'plan'), 'plan (2)');
  assert.equal(nameApart('new.md', 'old.md'), 'new.md');
});
