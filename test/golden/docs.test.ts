import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runShirube } from '../cli/shirube-process.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const LINK = /\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g;

async function documents(): Promise<readonly string[]> {
  const below = async (folder: string) =>
    (await readdir(join(root, folder), { recursive: true })).map((file) => join(folder, file));
  const top = (await readdir(root)).filter((file) => file.endsWith('.md'));
  const inside = (await Promise.all(['docs', 'src', 'examples'].map(below))).flat();
  return [...top, ...inside.filter((file) => file.endsWith('.md'))];
}

test('every link between our documents leads somewhere', async () => {
  const files = await documents();
  assert.ok(files.length > 20);
  const links = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(LINK)].map(([, to = '']) => ({ file, to })),
  );
  assert.ok(links.length > 10);
  assert.deepEqual(
    links.filter(({ file, to }) => !existsSync(join(root, dirname(file), to))),
    [],
  );
});

test('the README is short', () => {
  assert.ok(readFileSync(join(root, 'README.md'), 'utf8').split('\n').length <= 80);
});

test('the commands of both READMEs run as they stand there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shirube-docs-'));
  const commands = ['README.md', 'README.ja.md'].flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/^npx shirube (.+)$/gm)].map(([, words = '']) => words),
  );
  assert.equal(commands.length, 6);
  for (const command of commands) {
    const words = command.split(' ').map((word, index, all) => (all[index - 1] === '--out' ? join(folder, word) : word));
    const { code, out, err } = await runShirube(...words);
    assert.equal(code, 0, `${command}: ${err}`);
    assert.ok(out.length > 0, command);
  }
  rmSync(folder, { recursive: true });
});
