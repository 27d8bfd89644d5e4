// Builds src/ into dist/: types checked, TypeScript compiled, other files (css, sql, typ, json, …) copied.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { filesBelow } from './files.mjs';
import { runQuietly } from './run.mjs';

const notShipped = /\.test\.tsx?$|(^|\/)README\.md$/;

/** Does nothing when every source has the size and time it had at the last build. */
export async function buildIfChanged(root, node) {
  const sources = filesBelow(join(root, 'src')).filter((file) => !notShipped.test(file));
  const fingerprint = fingerprintOf(root, sources);
  const stampFile = join(root, 'dist', '.built');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint) return;

  // Built beside and swapped in, so that a failed build leaves the old one whole.
  const fresh = join(root, `dist.${process.pid}`);
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  process.on('exit', () => rmSync(fresh, { recursive: true, force: true }));
  await runQuietly('組み立てています', {
    command: node,
    args: [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', fresh],
    cwd: root,
    advice: '上に示した箇所を直して',
  });
  copyAssets(join(root, 'src'), fresh, sources);
  writeFileSync(join(fresh, '.built'), fingerprint);
  swapIn(fresh, join(root, 'dist'));
}

/** Another process may build the same sources at the same time; whoever comes second takes the place. */
function swapIn(fresh, place) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      rmSync(place, { recursive: true, force: true });
      return renameSync(fresh, place);
    } catch (error) {
      if (attempt === 5) throw error;
    }
  }
}

function fingerprintOf(root, sources) {
  const hash = createHash('sha256');
  for (const file of ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'])
    hash.update(readFileSync(join(root, file)));
  for (const file of sources) {
    const { size, mtimeMs } = statSync(join(root, 'src', file));
    hash.update(`${file}\n${size}\n${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function copyAssets(from, to, sources) {
  for (const file of sources.filter((name) => !/\.tsx?$/.test(name))) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    copyFileSync(join(from, file), join(to, file));
  }
}
