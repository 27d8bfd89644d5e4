import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';

const require = createRequire(import.meta.url);

/**
 * The Chromium that npm brings has no font of its own, and ends itself on the first character that no web font holds
 * yet (“SkFontMgr_FontConfigInterface: Not implemented”). It is given the fonts that the product ships for PDF.
 * To be called before the first page is opened.
 */
export function giveFonts(): void {
  const folder = mkdtempSync(join(tmpdir(), 'shirube-fonts-'));
  const dirs = ['biz-udpgothic', 'noto-sans-jp/400Regular'].map((name) => {
    const [part = '', ...below] = name.split('/');
    return join(dirname(require.resolve(`@expo-google-fonts/${part}/package.json`)), ...below);
  });
  const lines = [...dirs.map((dir) => `<dir>${dir}</dir>`), `<cachedir>${join(folder, 'cache')}</cachedir>`];
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${lines.join('')}</fontconfig>`);
  process.env['FONTCONFIG_FILE'] = file;
  after(() => rmSync(folder, { recursive: true, force: true }));
}
