import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import type { Result } from '#kernel';
import { openInput } from './open-input.ts';
import { writeWhole } from './write-whole.ts';

const root = mkdtempSync(join(tmpdir(), 'shirube-files-'));
after(() => rmSync(root, { recursive: true, force: true }));
let folder = root;
beforeEach(() => (folder = mkdtempSync(join(root, 'case-'))));

const codes = (result: Result<unknown>): readonly string[] => (result.ok ? [] : result.issues.map(({ code }) => code));

function names(path: string): readonly string[] {
  const opened = openInput(path);
  return opened.ok ? opened.value.list() : assert.fail(codes(opened).join());
}

test('a folder gives the files below it in one order, without hidden ones', () => {
  mkdirSync(join(folder, 'second'));
  mkdirSync(join(folder, '.git'));
  for (const name of ['second/plan.md', 'city.json', 'a.csv', '.git/config', '.hidden'])
    writeFileSync(join(folder, name), name);
  assert.deepEqual(names(folder), ['a.csv', 'city.json', 'second/plan.md']);
});

test('a single file is a set of one, by its own name; nothing beside it can be read', () => {
  writeFileSync(join(folder, 'a.csv'), 'a');
  writeFileSync(join(folder, 'b.csv'), 'b');
  const opened = openInput(join(folder, 'a.csv'));
  assert.ok(opened.ok);
  assert.deepEqual(opened.value.list(), ['a.csv']);
  assert.deepEqual(Buffer.from(opened.value.read('a.csv') ?? []).toString(), 'a');
  assert.equal(opened.value.read('b.csv'), null);
  assert.equal(opened.value.read('../a.csv'), null);
});

test('a link that leads out of the folder is refused, one that stays inside is a file like others', () => {
  writeFileSync(join(root, 'secret.csv'), 'secret');
  writeFileSync(join(folder, 'plan.md'), 'plan');
  symlinkSync('plan.md', join(folder, 'same.md'));
  assert.deepEqual(names(folder), ['plan.md', 'same.md']);
  symlinkSync('../secret.csv', join(folder, 'figures.csv'));
  assert.deepEqual(codes(openInput(folder)), ['file.outside-folder']);
});

test('a folder that contains itself through a link ends', () => {
  writeFileSync(join(folder, 'plan.md'), 'plan');
  mkdirSync(join(folder, 'inner'));
  symlinkSync('..', join(folder, 'inner', 'loop'));
  assert.deepEqual(codes(openInput(folder)), ['file.outside-folder']);
});

test('a link to nothing, a missing file, a file too large and a folder with too many are each said by name', () => {
  assert.deepEqual(codes(openInput(join(folder, 'none.csv'))), ['file.missing']);
  writeFileSync(join(folder, 'large.csv'), '');
  truncateSync(join(folder, 'large.csv'), 20 * 1024 * 1024 + 1);
  const large = openInput(folder);
  assert.deepEqual(codes(large), ['file.too-large']);
  assert.deepEqual(large.ok || large.issues[0]?.params, { megabytes: '20.1', limit: 20 });
  truncateSync(join(folder, 'large.csv'), 20 * 1024 * 1024);
  assert.deepEqual(codes(openInput(folder)), []);
  for (let index = 0; index < 2000; index += 1) writeFileSync(join(folder, `${index}.csv`), '');
  assert.deepEqual(codes(openInput(folder)), ['file.too-many']);
  rmSync(join(folder, '0.csv'));
  symlinkSync('gone.csv', join(folder, 'broken.csv'));
  const broken = openInput(folder);
  assert.deepEqual(codes(broken), ['file.missing']);
  assert.match(broken.ok ? '' : (broken.issues[0]?.place.file ?? ''), /broken\.csv$/);
});

test('what is written stands there whole, and nothing else', () => {
  const file = join(folder, '報告 1.html');
  assert.deepEqual(writeWhole(file, Buffer.from('old')), { ok: true, value: null });
  assert.deepEqual(writeWhole(file, Buffer.from('new')), { ok: true, value: null });
  assert.equal(readFileSync(file, 'utf8'), 'new');
  assert.deepEqual(readdirSync(folder), ['報告 1.html']);
});

test('where it cannot be written the old file stays and no scrap is left', () => {
  assert.deepEqual(codes(writeWhole(join(folder, 'no', 'r.pdf'), Buffer.from('x'))), ['output.no-folder']);
  assert.deepEqual(codes(writeWhole(folder, Buffer.from('x'))), ['output.is-folder']);
  const tooLong = join(folder, `${'長'.repeat(200)}.pdf`);
  assert.deepEqual(codes(writeWhole(tooLong, Buffer.from('x'))), ['output.not-written']);
  assert.deepEqual(readdirSync(folder), []);
});
