// The boundary gate: reads every module of the checkout and holds it against .dependency-cruiser.mjs.
// `node scripts/boundaries.mjs [folder]`; exit 1 when an import breaks a rule or a module was not read.
import { join, resolve } from 'node:path';
import process from 'node:process';
import { cruise } from 'dependency-cruiser';
import config from '../.dependency-cruiser.mjs';
import { filesBelow } from './files.mjs';

const isModule = (file) => /\.tsx?$/.test(file);

const folder = resolve(process.argv[2] ?? '.');
const expected = filesBelow(join(folder, 'src'))
  .filter(isModule)
  .map((file) => `src/${file}`);
process.chdir(folder);

const { forbidden, options } = config;
const folders = ['src', 'test', 'bench'].filter((name) => filesBelow(name).some(isModule));
const { output } = await cruise(folders, { ...options, validate: true, ruleSet: { forbidden }, outputType: 'json' });
const { modules, summary } = JSON.parse(output);

// Without its parser dependency-cruiser reads no TypeScript at all and finds nothing wrong.
const read = new Set(modules.map((module) => module.source));
const unread = expected.filter((file) => !read.has(file));
for (const file of unread) console.error(`${file}: was not read, so its imports are not checked`);

const sentences = new Map(forbidden.map((rule) => [rule.name, rule.comment]));
for (const { rule, from, to, cycle } of summary.violations) {
  const route = cycle ? `${from} → ${cycle.map((step) => step.name ?? step).join(' → ')}` : `${from} → ${to}`;
  console.error(`${route}\n  ${rule.name}: ${sentences.get(rule.name)}`);
}
console.log(
  `${read.size} modules read, ${expected.length} files in src/, ${summary.violations.length} imports refused`,
);
process.exitCode = unread.length + summary.violations.length === 0 ? 0 : 1;
