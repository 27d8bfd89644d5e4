import { after } from 'node:test';
import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromium } from './chromium.ts';

let browser: Promise<Browser> | undefined;
after(async () => (await browser)?.close());

/** A page in a context of its own: 日本語, Asia/Tokyo, 1280 × 900. One browser serves a test file and closes after it. */
export async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= launch();
  const context = await (
    await browser
  ).newContext({
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  return context.newPage();
}

async function launch(): Promise<Browser> {
  const { executablePath, env } = await chromium();
  return playwright.launch({
    executablePath,
    env,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--font-render-hinting=none',
    ],
  });
}
