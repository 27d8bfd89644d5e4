// `npm start`: a running city from a fresh clone.
import { join } from 'node:path';
import process from 'node:process';
import { prepare, root } from './prepare.mjs';
import { runForeground } from './run.mjs';

const node = await prepare();
process.exitCode = await runForeground(node, [join(root, 'dist/main/index.js'), 'serve', ...process.argv.slice(2)]);
