import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * Compares with the file a person has looked at. What differs is written beside it as `…-changed`;
 * `UPDATE_GOLDEN=1 npm test -- golden` takes the new text once it has been looked at.
 */
export function assertGolden(path: string, text: string): void {
  const file = fileURLToPath(new URL(path, import.meta.url));
  const changed = `${file}-changed`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) {
    rmSync(changed, { force: true });
    return;
  }
  writeFileSync(changed, text);
  assert.fail(`${path} differs: compare it with ${path}-changed; UPDATE_GOLDEN=1 takes the new text`);
}
