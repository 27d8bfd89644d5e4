// `npm run bench [-- part]`: measures what is claimed fast. Each part is bench/<part>.bench.ts.
import { join } from 'node:path';
import process from 'node:process';
import { filesBelow } from './files.mjs';
import { install, root } from './prepare.mjs';
import { runForeground, say } from './run.mjs';

const node = await install({ full: true });
const parts = filesBelow(join(root, 'bench')).filter((file) => file.endsWith('.bench.ts'));
const wanted = process.argv[2];
const chosen = parts.filter((file) => wanted === undefined || file === `${wanted}.bench.ts`);
if (chosen.length === 0) {
  say(
    `計測する部分「${wanted ?? ''}」がありません。あるもの: ${parts.map((file) => file.replace('.bench.ts', '')).join('、') || 'なし'}`,
  );
  process.exitCode = 2;
}
for (const file of chosen) {
  const code = await runForeground(node, ['--conditions=source', '--import', 'tsx', join('bench', file)], {
    cwd: root,
  });
  process.exitCode ||= code;
}
