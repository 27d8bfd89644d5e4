// `npm start`: a running city from a fresh clone.
import process from 'node:process';
import { prepare } from './prepare.mjs';
import { runBuilt } from './run-built.mjs';

const node = await prepare();
process.exitCode = await runBuilt(node, ['serve', ...process.argv.slice(2)]);
