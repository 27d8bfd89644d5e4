import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';

/** Whether two paths lead to one file: relative or absolute, through links or not. */
export function isSameFile(a: string, b: string): boolean {
  return placeOf(a) === placeOf(b);
}

function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
