import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';

export interface Chromium {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

const installed = '/usr/bin/chromium';

/**
 * The browser that npm brought, unpacked once into a temporary folder named by its version together with the
 * system libraries it was built for; on machines it was not built for, the Chromium of the system.
 */
export async function chromium(): Promise<Chromium> {
  if (process.platform === 'linux' && process.arch === 'x64') return unpacked();
  if (existsSync(installed)) return { executablePath: installed, env: environment({}) };
  throw new Error(`browser tests need ${installed} on ${process.platform}-${process.arch}: install Chromium`);
}

async function unpacked(): Promise<Chromium> {
  const part = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
  const { version } = JSON.parse(readFileSync(join(part, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `shirube-chromium-${version}-${checkoutMark()}`);
  if (!existsSync(folder)) await unpack(join(part, 'bin'), folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: environment({ LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, FONTS_FILE) }),
  };
}

/** The fonts are named by their place in this checkout, hence a folder of its own for each. */
const checkoutMark = (): string =>
  createHash('sha256')
    .update(import.meta.url)
    .digest('hex')
    .slice(0, 8);

const FONTS_FILE = 'shirube-fonts.conf';

/**
 * The Chromium that npm brings has no font of its own, and ends itself on the first character that no web font holds
 * (“SkFontMgr_FontConfigInterface: Not implemented”). It is given the fonts that the product ships for PDF.
 */
function fontsConfiguration(cache: string): string {
  const parts = [
    'biz-udpgothic/400Regular',
    'biz-udpgothic/700Bold',
    'noto-sans-jp/400Regular',
    'noto-sans-jp/700Bold',
  ];
  const folders = parts.map((part) => {
    const [name = '', weight = ''] = part.split('/');
    return join(dirname(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${name}/package.json`))), weight);
  });
  const lines = [...folders.map((folder) => `<dir>${folder}</dir>`), `<cachedir>${cache}</cachedir>`];
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${lines.join('')}</fontconfig>`;
}

/** Unpacked beside and moved into place whole: several test files may do this at the same time. */
async function unpack(archives: string, folder: string): Promise<void> {
  const fresh = await mkdtemp(`${folder}-`);
  const before = process.env['TMPDIR'];
  // The part unpacks into the temporary folder of the moment and takes no other.
  process.env['TMPDIR'] = fresh;
  const work = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'].map((name) =>
    inflate(join(archives, name)),
  );
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  await Promise.all(work);
  await writeFile(join(fresh, FONTS_FILE), fontsConfiguration(join(folder, 'font-cache')));
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
}

function environment(own: Record<string, string>): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  // Without a locale the browser cannot write the names of Japanese files.
  return { LANG: 'C.UTF-8', ...Object.fromEntries(inherited), ...own };
}
