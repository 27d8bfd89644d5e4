#!/usr/bin/env node
// `npx shirube …`: one command of the checkout, run where the user stands.
import { join } from 'node:path';
import process from 'node:process';
import { prepare, root } from './prepare.mjs';
import { runForeground } from './run.mjs';

const node = await prepare();
process.exitCode = await runForeground(node, [join(root, 'dist/main/index.js'), ...process.argv.slice(2)]);
