// Runs the built program. What the runtime compiles of it is kept beside it (and goes with the next build), so that each
// further call starts in about two thirds of the time.
import { join } from 'node:path';
import process from 'node:process';
import { root } from './prepare.mjs';
import { runForeground } from './run.mjs';

export function runBuilt(node, args) {
  const env = { NODE_COMPILE_CACHE: join(root, 'dist', '.compiled'), ...process.env };
  return runForeground(node, [join(root, 'dist/main/index.js'), ...args], { env });
}
