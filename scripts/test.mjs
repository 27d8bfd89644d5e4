// `npm test [-- part …]`: everything that decides whether the checkout is good, in one run.
// Without a part all of them run, in this order, up to the first that fails.
import { join } from 'node:path';
import process from 'node:process';
import { buildIfChanged } from './build.mjs';
import { filesBelow } from './files.mjs';
import { install, root } from './prepare.mjs';
import { elapsed, runForeground, say } from './run.mjs';

const bin = (...path) => join(root, 'node_modules', ...path);

/** Gates: name, what is held to what, and the command run by the pinned runtime. */
const gates = [
  ['types', '型', [bin('typescript/bin/tsc'), '--noEmit', '-p', '.']],
  ['format', '体裁', [bin('prettier/bin/prettier.cjs'), '--check', '--cache', '--log-level', 'warn', '.']],
  [
    'lint',
    '書き方',
    [
      bin('oxlint/bin/oxlint'),
      'src',
      'test',
      'bench',
      'scripts',
      '.dependency-cruiser.mjs',
      '--no-error-on-unmatched-pattern',
    ],
  ],
  ['boundaries', '部屋の境界', ['scripts/boundaries.mjs']],
  ['size', '大きさの上限', ['scripts/size-budget.mjs']],
  ['unused', '使われないもの', [bin('knip/bin/knip.js'), '--no-config-hints']],
  ['licences', '部品の許諾条件', ['scripts/licences.mjs']],
];

/** Tests by what they need; see the endings in CONTRIBUTING.md. */
const suites = {
  unit: (file) => /^(src|test\/helpers)\//.test(file) && !/\.(store|browser)\.test\./.test(file),
  gates: (file) => file.startsWith('test/gates/'),
  contract: (file) => file.startsWith('test/contract/') || file.includes('.store.test.'),
  golden: (file) => file.startsWith('test/golden/'),
  browser: (file) => file.startsWith('test/browser/') || file.includes('.browser.test.'),
};

const node = await install({ full: true });
const parts = process.argv.slice(2);
const known = [...gates.map(([name]) => name), ...Object.keys(suites)];
const unknown = parts.filter((part) => !known.includes(part));
if (unknown.length > 0) {
  say(`「${unknown.join('、')}」という部分はありません。選べるもの: ${known.join('、')}`);
  process.exit(2);
}
const wanted = (name) => parts.length === 0 || parts.includes(name);

await passGates(gates.filter(([name]) => wanted(name)));

const chosen = Object.keys(suites).filter(wanted);
// These run the commands as people do, from dist/; built once here, before they run side by side.
if (['contract', 'golden', 'browser'].some((name) => chosen.includes(name))) await buildIfChanged(root, node);
if (chosen.length > 0) await step(`試験（${chosen.join('、')}）`, testArguments(chosen));

/** A gate keeps one processor busy: the longest, which is the layout, runs beside the others. */
async function passGates(chosen) {
  const pass = ([name, title, args]) => step(`${title}（${name}）`, args);
  const beside = chosen.filter(([name]) => name === 'format').map(pass);
  for (const gate of chosen.filter(([name]) => name !== 'format')) await pass(gate);
  await Promise.all(beside);
}

async function step(title, args) {
  const start = performance.now();
  say(`▶ ${title}`);
  const code = await runForeground(node, args, { cwd: root, env: { ...process.env, TZ: 'Asia/Tokyo' } });
  say(`${code === 0 ? '✔' : '✖'} ${title} ${elapsed(start)}`);
  if (code !== 0) process.exit(code);
}

/** One run of node:test over the chosen suites; databases are made once when a test of them needs one. */
function testArguments(names) {
  // Those that take long, which are in test/, come first, so that no processor waits for one of them at the end.
  const all = ['test', 'src'].flatMap((folder) => filesBelow(join(root, folder)).map((file) => `${folder}/${file}`));
  const files = all.filter((file) => /\.test\.tsx?$/.test(file) && names.some((name) => suites[name](file)));
  if (files.length === 0) {
    say(`試験（${names.join('、')}）のファイルが 1 つもありません。`);
    process.exit(1);
  }
  const needsDatabase = files.some(suites.contract);
  return [
    '--conditions=source',
    '--enable-source-maps',
    '--import=./scripts/typescript.mjs',
    '--test',
    '--test-concurrency=2',
    '--test-timeout=300000',
    '--test-reporter=spec',
    ...(needsDatabase ? ['--test-global-setup=test/helpers/databases-for-all.ts'] : []),
    ...files,
  ];
}
