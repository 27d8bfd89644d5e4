import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, test } from 'node:test';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Issue } from '#kernel';
import { buildIfChanged } from '../../scripts/build.mjs';
import { layDatabase } from '../helpers/data-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
await buildIfChanged(root, process.execPath);

// Real processes, each wired as main wires it, of what was built. A child prints one JSON line for each thing it did.
const wiring = `
  import { openStore } from '#store';
  import { lockEffects } from './dist/main/lock-effects.js';
  import { smallDossier } from './test/helpers/small-dossier.ts';
  const say = (value) => process.stdout.write(JSON.stringify(value) + '\\n');
  const directory = process.env.DIRECTORY;
  const audit = (event) => ({ actor: { kind: 'operator', name: '' }, event, subject: '', detail: {}, at: '2020-11-20T00:00:00Z' });
  const opened = await openStore({ kind: 'folder', directory, effects: lockEffects, onFatal: (issue) => say({ fatal: issue }) });
  if (!opened.ok) { say(opened); process.exit(3); }
  const store = opened.value;
`;
const hold = `${wiring}
  await store.replace(smallDossier(), audit('held'));
  store.announce('http://localhost:8080');
  say({ ok: true, pid: process.pid });
  setInterval(() => {}, 1000);
`;
const look = `${wiring}
  say({ ok: true, cities: (await store.cities()).map((city) => city.code), broken: await store.verifyAudit('431001') });
  await store.close();
`;
const fill = `${wiring}
  const city = smallDossier();
  const { randomBytes } = await import('node:crypto');
  const { statfsSync, writeFileSync } = await import('node:fs');
  const picture = (size) => ({ file: 'a.png', mediaType: 'image/png', base64: randomBytes(size).toString('base64') });
  await store.replace(city, audit('first'));
  const { bavail, bsize } = statfsSync(directory);
  writeFileSync(process.env.FILLER, Buffer.alloc(bavail * bsize - 40 * 1024 * 1024));
  let kept = 0, error = null;
  while (!error) await store.replace({ ...city, pictures: [picture(Number(process.env.SIZE))] }, audit('more')).then(() => (kept += 1), (e) => (error = e));
  const later = [];
  for (const call of [() => store.load('431001'), () => store.cities(), () => store.replace(city, audit('late')), () => store.audit('431001')]) {
    await call().then(() => later.push('done'), (e) => later.push(e.name));
  }
  await store.close();
  say({ kept, first: error.name, later });
`;

/** `env`: DIRECTORY of the data; FILLER leaves 40 MiB of its disk free, which pictures of SIZE bytes then fill. */
function start(
  t: TestContext,
  script: string,
  env: { readonly DIRECTORY: string; readonly SIZE?: string; readonly FILLER?: string },
): ChildProcess {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), 100_000);
  t.after(() => {
    clearTimeout(timer);
    child.kill('SIGKILL');
  });
  return child;
}

/** All lines of a child that ends by itself. */
async function linesOf(child: ChildProcess): Promise<Readonly<Record<string, unknown>>[]> {
  const lines: Readonly<Record<string, unknown>>[] = [];
  for await (const line of createInterface(child.stdout!))
    lines.push(JSON.parse(line) as Readonly<Record<string, unknown>>);
  return lines;
}

/** The first line of a child that goes on running. */
async function firstLineOf(child: ChildProcess): Promise<Readonly<Record<string, unknown>>> {
  const [line] = (await once(createInterface(child.stdout!), 'line')) as [string];
  return JSON.parse(line) as Readonly<Record<string, unknown>>;
}

async function folder(t: TestContext): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'shirube-folder-'));
  t.after(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

/** A command of the system; status null where there is none. */
const ask = (command: string, ...args: readonly string[]): { readonly status: number | null } =>
  spawnSync(command, args);

/** A disk of its own of 192 MB; null, and the test skipped, where mounting is not ours to do. */
async function smallDisk(t: TestContext): Promise<string | null> {
  const directory = await mkdtemp(join(tmpdir(), 'shirube-disk-'));
  const { status } = ask('mount', '-t', 'tmpfs', '-o', 'size=192m', 'tmpfs', directory);
  t.after(async () => {
    if (status === 0) ask('umount', '--lazy', directory);
    await rm(directory, { recursive: true, force: true });
  });
  if (status === 0) return directory;
  t.skip('only root on Linux can mount a small disk');
  return null;
}

function onlyIssue(result: Readonly<Record<string, unknown>> | undefined): Issue {
  assert.equal(result?.['ok'], false, JSON.stringify(result));
  const [issue, ...others] = result['issues'] as readonly Issue[];
  assert.deepEqual(others, []);
  return issue!;
}

describe('a data folder', { timeout: 240_000 }, () => {
  test('has one owner: a second process is told the address; after the owner was killed the next one finds every row', async (t) => {
    const directory = await folder(t);
    await layDatabase(directory);
    const owner = start(t, hold, { DIRECTORY: directory });
    assert.equal((await firstLineOf(owner))['ok'], true);

    const [refused] = await linesOf(start(t, look, { DIRECTORY: directory }));
    const issue = onlyIssue(refused);
    assert.deepEqual([issue.code, issue.found, issue.place.file], ['data.in-use', 'http://localhost:8080', directory]);
    assert.equal(issue.params?.['pid'], owner.pid);

    owner.kill('SIGKILL');
    await once(owner, 'exit');
    const [found] = await linesOf(start(t, look, { DIRECTORY: directory }));
    assert.deepEqual(found, { ok: true, cities: ['431001'], broken: null });
    assert.deepEqual(await readdir(directory), ['database']);
  });

  test('opened by several processes at the same moment, has exactly one owner', async (t) => {
    const directory = await folder(t);
    const results = await Promise.all([1, 2, 3].map(() => firstLineOf(start(t, hold, { DIRECTORY: directory }))));
    assert.equal(results.filter((result) => result['ok']).length, 1);
    for (const refused of results.filter((result) => !result['ok']))
      assert.equal(onlyIssue(refused).code, 'data.in-use');
  });

  test('of a first start that was cut off is made anew', async (t) => {
    const directory = await folder(t);
    const child = start(t, hold, { DIRECTORY: directory });
    while (!(await readdir(directory)).includes('database.new'))
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    await once(child, 'exit');
    const [found] = await linesOf(start(t, look, { DIRECTORY: directory }));
    assert.deepEqual(found, { ok: true, cities: [], broken: null });
  });

  test('that is no folder, or holds something else, is one clear issue and stays as it was', async (t) => {
    const directory = await folder(t);
    await writeFile(join(directory, 'file'), 'notes');
    const [notAFolder] = await linesOf(start(t, look, { DIRECTORY: join(directory, 'file') }));
    assert.equal(onlyIssue(notAFolder).code, 'data.unreadable');

    await rm(join(directory, 'file'));
    const broken = join(directory, 'broken');
    await writeDamagedDatabase(broken);
    const [damaged] = await linesOf(start(t, look, { DIRECTORY: broken }));
    assert.equal(onlyIssue(damaged).code, 'data.unreadable');
    assert.deepEqual(await readdir(broken), ['database']);
  });

  const ways: readonly [title: string, size: number, message: RegExp][] = [
    ['little by little', 2_000_000, /reserve that a commit needs/],
    ['in the middle of a statement', 36_000_000, /could not (write|extend)/],
  ];
  for (const [title, size, message] of ways) {
    test(`on a disk filled ${title} says so once, refuses every later call at once, and is whole again when there is room`, async (t) => {
      const disk = await smallDisk(t);
      if (disk === null) return;
      const directory = join(disk, 'data');
      const filler = join(disk, 'filler');
      await layDatabase(directory);
      const [fatal, end, ...more] = await linesOf(
        start(t, fill, { DIRECTORY: directory, SIZE: `${size}`, FILLER: filler }),
      );
      assert.deepEqual(more, []);
      const issue = fatal?.['fatal'] as Issue;
      assert.deepEqual([issue.code, issue.place.file], ['data.disk-full', directory]);
      assert.match(issue.found ?? '', /No space left on device/);
      assert.match(issue.found ?? '', message);
      assert.deepEqual(
        [end?.['first'], end?.['later']],
        ['StoreClosed', Array.from({ length: 4 }, () => 'StoreClosed')],
      );

      const full = onlyIssue((await linesOf(start(t, look, { DIRECTORY: directory })))[0]);
      assert.deepEqual([full.code, full.expected], ['data.disk-full', '64 MiB']);
      await rm(filler);
      const [found] = await linesOf(start(t, look, { DIRECTORY: directory }));
      assert.deepEqual(found, { ok: true, cities: ['431001'], broken: null });
    });
  }
});

async function writeDamagedDatabase(directory: string): Promise<void> {
  await mkdir(join(directory, 'database'), { recursive: true });
  await writeFile(join(directory, 'database', 'PG_VERSION'), '18\n');
}
