// Brings a clone to the state where it can run: parts installed, sources built, runtime found.
// Plain JavaScript for Node 18 and later without any dependency: it runs before anything is installed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from './build.mjs';
import { runQuietly, say } from './run.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const stampFile = join(root, 'node_modules', '.shirube-installed.json');

/** Installs what the product needs, builds what changed and returns the path of the pinned Node runtime. */
export async function prepare() {
  const node = await install({ full: false });
  await buildIfChanged(root, node);
  return node;
}

/**
 * Installs what is missing and returns the path of the pinned Node runtime.
 * @param {{ full: boolean }} scope `full` adds what only tests and measurements need.
 */
export async function install({ full }) {
  await installIfMissing(full);
  return findRuntime();
}

async function installIfMissing(full) {
  const wanted = {
    lock: createHash('sha256')
      .update(readFileSync(join(root, 'package-lock.json')))
      .digest('hex'),
    platform: `${process.platform}-${process.arch}`,
  };
  if (isInstalled(wanted, full)) return;
  // No part needs its install script, so none runs.
  const args = [
    'ci',
    '--include=optional',
    full ? '--include=dev' : '--omit=dev',
    '--ignore-scripts',
    '--prefer-offline',
  ];
  await runQuietly(
    full ? '部品を取得しています（試験用を含む。初回のみ、1〜5分）' : '部品を取得しています（初回のみ、1〜3分）',
    { ...npmCommand(args), cwd: root, advice: 'npm の配布元につながるか、ディスクに 1 GB の空きがあるかを確かめて' },
  );
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ ...wanted, full }));
}

/** A full installation also serves those who need less. */
function isInstalled(wanted, full) {
  if (!existsSync(stampFile)) return false;
  const stamp = JSON.parse(readFileSync(stampFile, 'utf8'));
  return stamp.lock === wanted.lock && stamp.platform === wanted.platform && (stamp.full || !full);
}

/** The npm that called us, started without a shell; otherwise the one beside this Node, or on PATH. */
function npmCommand(args) {
  const node = dirname(process.execPath);
  const candidates = [
    calledFrom(process.env.npm_execpath),
    join(node, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(node, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const cli = candidates.find((path) => path && existsSync(path));
  if (cli) return { command: process.execPath, args: [cli, ...args] };
  if (process.platform !== 'win32') return { command: 'npm', args };
  throw new Error('npm が見つかりません。Node.js（npm 付き）を入れ直してから、npm start を実行してください。');
}

/** Under `npx` the variable names npx-cli.js, which would look for a package called “ci”. */
function calledFrom(execPath) {
  if (!execPath || !/^np[mx]-cli\.js$/.test(basename(execPath))) return undefined;
  return join(dirname(execPath), 'npm-cli.js');
}

function findRuntime() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const pinned = join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(pinned)) return pinned;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  rmSync(stampFile, { force: true });
  say(`この機種用の実行環境（${name}）は npm にありません。Node.js 24 以上を入れてから、もう一度実行してください。`);
  process.exit(3);
}
