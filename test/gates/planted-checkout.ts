import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

const checkout = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const carried = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  '.dependency-cruiser.mjs',
  '.oxlintrc.json',
  '.prettierrc.json',
  'knip.jsonc',
  'scripts',
];

/** Two rooms that every gate accepts. */
const sound = {
  'src/kernel/index.ts': "export { one } from './one.ts';\n",
  'src/kernel/one.ts': 'export const one: number = 1;\n',
  'src/main/index.ts': "import { one } from '#kernel';\nprocess.exitCode = one - 1;\n",
};

export interface GateResult {
  readonly code: number;
  readonly output: string;
}

/** A small copy of the checkout, removed after the test, in which a gate may find what was planted. */
export class PlantedCheckout {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Sound files and `planted` ones, path → text; a planted file replaces a sound one. */
  static async with(t: TestContext, planted: Readonly<Record<string, string>> = {}): Promise<PlantedCheckout> {
    const folder = await mkdtemp(join(tmpdir(), 'shirube-gate-'));
    t.after(() => rm(folder, { recursive: true, force: true }));
    for (const name of carried) await cp(join(checkout, name), join(folder, name), { recursive: true });
    await symlink(join(checkout, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const [path, text] of Object.entries({ ...sound, ...planted })) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return new PlantedCheckout(folder);
  }

  /** Takes a part away from `user`, a part that looks for it. */
  async uninstall(part: string, user: string): Promise<void> {
    const [all, here] = [join(checkout, 'node_modules'), join(this.folder, 'node_modules')];
    await rm(here);
    await mkdir(here);
    for (const name of (await readdir(all)).filter((one) => one !== part && one !== user)) {
      await symlink(join(all, name), join(here, name), 'junction');
    }
    // A link would lead it back to where the part still is.
    await cp(join(all, user), join(here, user), { recursive: true });
  }

  /** Runs a gate here, as `npm test` does, with what it wrote to both streams. */
  async run(script: string, ...args: readonly string[]): Promise<GateResult> {
    const child = spawn(process.execPath, [join(this.folder, script), ...args], { cwd: this.folder });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    return { code: code ?? -1, output };
  }
}
