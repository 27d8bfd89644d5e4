// `npm run bench [-- part …] [-- --write]`: measures what is claimed fast and prints the table of bars.
// Each part is bench/<part>.bench.ts. `--write` puts the table into docs/bench.md; only a run of all parts may.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { buildIfChanged } from './build.mjs';
import { filesBelow } from './files.mjs';
import { install, root } from './prepare.mjs';
import { runForeground, say } from './run.mjs';

const node = await install({ full: true });
const parts = filesBelow(join(root, 'bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''));
const write = process.argv.includes('--write');
const asked = process.argv.slice(2).filter((word) => word !== '--write');
const unknown = asked.filter((part) => !parts.includes(part));
if (unknown.length > 0 || (write && asked.length > 0)) {
  const problem =
    unknown.length > 0
      ? `計測する部分「${unknown.join('、')}」がありません。`
      : '--write は、すべての部分を計測するときだけ使えます。';
  say(`${problem}部分: ${parts.join('、')}`);
  process.exit(2);
}

// The pages are measured on the built server, as a city starts it.
await buildIfChanged(root, node);
const folder = mkdtempSync(join(os.tmpdir(), 'shirube-bench-rows-'));
const collector = join(folder, 'rows.jsonl');
writeFileSync(collector, '');
for (const part of asked.length > 0 ? asked : parts) {
  say(`▶ ${part}`);
  const code = await runForeground(
    node,
    ['--conditions=source', '--import', './scripts/typescript.mjs', join('bench', `${part}.bench.ts`)],
    {
      cwd: root,
      env: { ...process.env, SHIRUBE_BENCH_ROWS: collector },
    },
  );
  process.exitCode ||= code;
}
const table = tableOf(
  readFileSync(collector, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line)),
);
rmSync(folder, { recursive: true });
console.log(`\n${table}`);
if (write) writeFileSync(join(root, 'docs', 'bench.md'), `${preface()}\n${table}`);

function tableOf(rows) {
  const mark = (held) => (held === null ? '–' : held ? 'held' : '**not held**');
  const lines = rows.map(({ what, bar, measured, held }) => `| ${what} | ${bar} | ${measured} | ${mark(held)} |`);
  return ['| what | bar | measured | |', '| --- | --- | --- | --- |', ...lines, ''].join('\n');
}

function preface() {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return [
    '# What is claimed fast, measured',
    '',
    'Printed by `npm run bench -- --write`; nothing here is written by hand. Peers run in the same run on the same input.',
    '',
    `${os.cpus().length} × ${cpu?.model ?? 'unknown processor'}, ${memory} GiB, ${os.type()}, Node ${readVersion()}, ${new Date().toISOString().slice(0, 10)}.`,
    '',
  ].join('\n');
}

function readVersion() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).optionalDependencies[
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  ];
}
