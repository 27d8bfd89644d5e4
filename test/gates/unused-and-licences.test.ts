import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { PlantedCheckout } from './planted-checkout.ts';

interface Part {
  license?: string;
  integrity?: string;
  resolved?: string;
  version: string;
}

const lockOf = async (folder: string): Promise<{ packages: Record<string, Part> }> =>
  JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8'));

test('refused: an export that nobody uses', async (t) => {
  const planted = { 'src/kernel/one.ts': 'export const one: number = 1;\nexport const unusedTwin: number = 1;\n' };
  const { code, output } = await (
    await PlantedCheckout.with(t, planted)
  ).run('node_modules/knip/bin/knip.js', '--include', 'exports');
  assert.equal(code, 1, output);
  assert.match(output, /unusedTwin/);
});

test('every part shipped has a licence that was read', async (t) => {
  const { code, output } = await (await PlantedCheckout.with(t)).run('scripts/licences.mjs');
  assert.equal(code, 0, output);
});

test('refused: a part shipped under another licence', async (t) => {
  const checkout = await PlantedCheckout.with(t);
  const lock = await lockOf(checkout.folder);
  lock.packages['node_modules/strange'] = { version: '1.0.0', license: 'SSPL-1.0' };
  await writeFile(join(checkout.folder, 'package-lock.json'), JSON.stringify(lock));
  const { code, output } = await checkout.run('scripts/licences.mjs');
  assert.equal(code, 1, output);
  assert.match(output, /node_modules\/strange 1\.0\.0: licence SSPL-1\.0/);
});

test('the lockfile names no address, and a hash for every part that could be fetched when it was written', async (t) => {
  const { packages } = await lockOf((await PlantedCheckout.with(t)).folder);
  const parts = Object.entries(packages).filter(([path]) => path !== '');
  assert.deepEqual(
    parts.filter(([, part]) => part.resolved !== undefined).map(([path]) => path),
    [],
  );
  const withoutHash = parts.filter(([, part]) => part.integrity === undefined).map(([path]) => path);
  assert.deepEqual(
    withoutHash.filter((path) => !path.startsWith('node_modules/@myriaddreamin/typst-ts-node-compiler-')),
    [],
  );
});
