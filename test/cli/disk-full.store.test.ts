import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { layDatabase } from '../helpers/data-folder.ts';
import { runShirube, startShirube } from './shirube-process.ts';

/** A disk of its own of so many MB; null where the system does not let us. */
function smallDisk(megabytes: number): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'shirube-disk-'));
  const mounted = spawnSync('/bin/mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]).status === 0;
  if (mounted) return folder;
  rmSync(folder, { recursive: true });
  return null;
}

const disks: string[] = [];
let disk: string | null = null;
let tiny: string | null = null;
before(() => {
  disk = smallDisk(256);
  tiny = smallDisk(16);
  disks.push(...[disk, tiny].filter((folder) => folder !== null));
});
after(() => {
  for (const folder of disks) {
    spawnSync('/bin/umount', [folder]);
    rmSync(folder, { recursive: true, force: true });
  }
});

const unmounted = 'a small disk can be mounted by root on Linux only';

test('on a disk too small for a database nothing is begun: exit 4', { timeout: 60_000 }, async (t) => {
  if (tiny === null) return t.skip(unmounted);
  const { code, out, err } = await runShirube('serve', '--port', '0', '--data', join(tiny, 'data'));
  assert.equal(code, 4, err);
  assert.equal(out, '');
  assert.match(err, /空き/);
});

test(
  'when the disk fills up under a running server it says so once and ends: exit 4',
  { timeout: 60_000 },
  async (t) => {
    if (disk === null) return t.skip(unmounted);
    await layDatabase(join(disk, 'data'));
    const server = startShirube('serve', '--port', '0', '--data', join(disk, 'data'));
    const address = await server.address;
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(join(disk, 'filler'), Buffer.alloc(bavail * bsize));
    // A city nobody has asked for yet: the database is needed.
    await fetch(`${address}/011002`).catch(() => undefined);
    const { code, err } = await server.ended;
    assert.equal(code, 4, err);
    assert.equal(err.match(/ディスクの空きがありません/g)?.length, 1, err);
  },
);

test('a report for which the disk has no room leaves the old one as it was: exit 4', { timeout: 60_000 }, async (t) => {
  if (tiny === null) return t.skip(unmounted);
  const report = join(tiny, 'r.html');
  writeFileSync(report, 'old');
  const { bavail, bsize } = statfsSync(tiny);
  writeFileSync(join(tiny, 'filler'), Buffer.alloc((bavail - 2) * bsize));
  const { code, err } = await runShirube('report', 'examples/kumamoto', '--year', 'R1', '--out', report);
  assert.equal(code, 4, err);
  assert.ok(err.includes(report));
  assert.equal(readFileSync(report, 'utf8'), 'old');
  assert.deepEqual(
    readdirSync(tiny)
      .filter((name) => name !== 'data')
      .toSorted(),
    ['filler', 'r.html'],
  );
});
