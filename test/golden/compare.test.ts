import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readOutline } from '#plan';
import { outlineFile } from '../helpers/outline-file.ts';
import { runShirube } from '../cli/shirube-process.ts';
import { assertGolden } from './golden.ts';

const OLD = 'test/golden/compare/old.md';
const NEW = 'test/golden/compare/new.md';

test('`shirube compare old.md new.md --out expected.json` writes expected.json', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shirube-compare-'));
  const file = join(folder, 'expected.json');
  const { code, out, err } = await runShirube('compare', OLD, NEW, '--out', file);
  assert.equal(code, 0, err);
  assert.equal(err, '');
  assertGolden('compare/expected.json', readFileSync(file, 'utf8'));
  assertGolden('compare/summary.txt', out.replaceAll(folder, '.'));
  rmSync(folder, { recursive: true });
});

test('the same in English: only the words of captions and remarks differ', async () => {
  const { code, out, err } = await runShirube('compare', OLD, NEW, '--format', 'json', '--lang', 'en');
  assert.equal(code, 0, err);
  const { rows } = JSON.parse(out) as { rows: { remark: string; new: { text: string }[]; old: { text: string }[] }[] };
  const said = rows
    .filter(({ remark }) => remark !== '')
    .map((row) => `${row.remark} | ${row.new[0]?.text ?? ''} | ${row.old[0]?.text ?? ''}`);
  assertGolden('compare/remarks-en.txt', `${said.join('\n')}\n`);
});

test('the two editions as Word files give the same table', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shirube-compare-'));
  const inWord = (path: string): string => {
    const { units } = readOutline(readFileSync(path, 'utf8'), path);
    const file = join(folder, path.replace(/^.*\/|md$/g, '') + 'docx');
    writeFileSync(
      file,
      outlineFile(
        units.map(({ line: _line, ...block }) => block),
        'declared',
      ),
    );
    return file;
  };
  const { code, out, err } = await runShirube('compare', inWord(OLD), inWord(NEW), '--format', 'json');
  assert.equal(code, 0, err);
  assert.deepEqual(JSON.parse(out), JSON.parse(readFileSync('test/golden/compare/expected.json', 'utf8')));
  rmSync(folder, { recursive: true });
});
