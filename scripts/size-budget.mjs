// The size gate: small files, small functions. Counted on the syntax tree, blank lines and comments included.
// `node scripts/size-budget.mjs [folder]`; exit 1 when a limit is passed.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseSync } from '@swc/core';
import { filesBelow } from './files.mjs';

/** Tables of data may be long; each is named here. */
const dataTables = new Set([]);

const limits = {
  file: { most: 400, p90: 200, median: 80 },
  function: { most: 60, p90: 25 },
  README: { most: 30 },
};

const functionTypes = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'PrivateMethod',
  'Constructor',
  'MethodProperty',
  'GetterProperty',
  'SetterProperty',
]);
const bodyTypes = new Set(['BlockStatement', 'FunctionBody']);

const folder = resolve(process.argv[2] ?? '.');
const files = ['src', 'test', 'bench', 'scripts']
  .flatMap((part) => filesBelow(join(folder, part)).map((file) => `${part}/${file}`))
  .filter((file) => /\.(tsx?|mjs)$/.test(file) && !dataTables.has(file))
  .map((path) => ({
    path,
    text: readFileSync(join(folder, path), 'utf8'),
    isTest: /^test\/|\.test\.tsx?$/.test(path),
  }));
const product = files.filter((file) => !file.isTest);
const functions = product.flatMap(functionsOf);

const readmes = filesBelow(join(folder, 'src'))
  .filter((path) => /^[^/]+\/README\.md$/.test(path))
  .map((path) => ({ where: `src/${path}`, lines: linesIn(readFileSync(join(folder, 'src', path), 'utf8')) }));

const problems = [
  ...readmes.flatMap(overMost('README')),
  ...files.map((file) => ({ where: file.path, lines: linesIn(file.text) })).flatMap(overMost('file')),
  ...functions.flatMap(overMost('function')),
  ...overShare(
    'file',
    product.map((file) => linesIn(file.text)),
  ),
  ...overShare(
    'function',
    functions.map((one) => one.lines),
  ),
];
for (const problem of problems) console.error(problem);
console.log(`${files.length} files and ${functions.length} functions measured, ${problems.length} limits passed`);
process.exitCode = problems.length === 0 ? 0 : 1;

function overMost(kind) {
  const { most } = limits[kind];
  return ({ where, lines }) => (lines > most ? [`${where}: ${lines} lines; a ${kind} has at most ${most}`] : []);
}

function overShare(kind, sizes) {
  const sorted = sizes.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return Object.entries({ p90: at(0.9), median: at(0.5) })
    .filter(([name, size]) => size > limits[kind][name])
    .map(([name, size]) => `${name} of all ${kind}s: ${size} lines; at most ${limits[kind][name]}`);
}

function linesIn(text) {
  return text.replace(/\n$/, '').split('\n').length;
}

/** Every function with a body in braces. */
function functionsOf({ path, text }) {
  // swc counts bytes from the first byte of the process's first parse: the added `;` tells where this text begins.
  const marked = `;${text.replace(/^#!/, '//')}`;
  const source = Buffer.from(marked);
  const tree = parseSync(marked, { syntax: 'typescript', tsx: !path.endsWith('.ts'), target: 'esnext' });
  const origin = tree.body[0].span.start;
  const found = [];
  walk(tree, (node) => {
    const body = node.body ?? node.function?.body;
    if (!functionTypes.has(node.type) || !bodyTypes.has(body?.type)) return;
    const [start, end] = [node.span.start - origin, node.span.end - origin];
    const line = linesIn(`${source.subarray(0, start)}.`);
    found.push({ where: `${path}:${line}`, lines: linesIn(`${source.subarray(start, end)}`) });
  });
  return found;
}

function walk(node, visit) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') visit(node);
  for (const child of Object.values(node)) walk(child, visit);
}
