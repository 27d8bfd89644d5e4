import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WebAssets } from '#web';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);

/** The assets of the checkout, as main reads them. */
export const webAssets: WebAssets = {
  read(name) {
    try {
      return readFileSync(name.startsWith('@') ? packageFile(name) : join(root, 'src', 'web', name));
    } catch {
      return null;
    }
  },
};

function packageFile(name: string): string {
  const [scope = '', part = '', ...rest] = name.split('/');
  return join(dirname(require.resolve(`${scope}/${part}/package.json`)), ...rest);
}
