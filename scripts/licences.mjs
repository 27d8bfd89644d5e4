// The licence gate: everything the product runs on carries a licence somebody has read.
// `node scripts/licences.mjs [folder]`; exit 1 on a part whose licence is not in the list.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

const vetted = new Set([
  '0BSD',
  'Apache-2.0',
  // Permissive: use, change and pass on, with its text or a link to it.
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  // Files of the part stay under it; our own files do not become MPL.
  'MPL-2.0',
  // Fonts; may be bundled and embedded in documents.
  'OFL-1.1',
  'MIT AND OFL-1.1',
]);

const folder = resolve(process.argv[2] ?? '.');
const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
const shipped = Object.entries(packages).filter(([path, part]) => path !== '' && !part.dev);
const refused = shipped.filter(([, part]) => !vetted.has(part.license));
for (const [path, part] of refused) {
  console.error(
    `${path} ${part.version}: licence ${part.license ?? 'not stated'}; read it, then add it to scripts/licences.mjs or use another part`,
  );
}
console.log(`${shipped.length} parts shipped, ${refused.length} refused`);
process.exitCode = refused.length === 0 && shipped.length > 0 ? 0 : 1;
