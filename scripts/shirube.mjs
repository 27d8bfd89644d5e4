#!/usr/bin/env node
// `npx shirube …`: one command of the checkout, run where the user stands.
import process from 'node:process';
import { prepare } from './prepare.mjs';
import { runBuilt } from './run-built.mjs';

const node = await prepare();
process.exitCode = await runBuilt(node, process.argv.slice(2));
