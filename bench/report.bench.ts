import { readFileSync } from 'node:fs';
import type { MadeDocument, ReportFormat } from '#app';
import { createReportMaker, readReportAssets } from '#report';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { chromium as playwright } from 'playwright-core';
import { chromium } from '../test/helpers/chromium.ts';
import { generatedReport } from '../test/helpers/report-fixture.ts';
import { median, reportRows, seconds, type BenchRow } from './rows.ts';

const RUNS = 5;
const INDICATORS = 110;
const view = generatedReport(INDICATORS, 7);
const maker = createReportMaker({
  assets: readReportAssets((url) => readFileSync(new URL(url))),
  emptyFolder: '/nothing/lies/here',
});

async function make(format: ReportFormat): Promise<MadeDocument> {
  const made = await maker.make(view, format);
  if (!made.ok) throw new Error(made.issues.map((issue) => issue.code).join(', '));
  return made.value;
}

async function timed(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

/** The first run is the cold one; the rest give the median. */
async function coldAndWarm(action: () => Promise<unknown>): Promise<{ cold: number; warm: number }> {
  const cold = await timed(action);
  const warm: number[] = [];
  for (let run = 0; run < RUNS; run += 1) warm.push(await timed(action));
  return { cold, warm: median(warm) };
}

const pages = (await getDocument({ data: new Uint8Array((await make('pdf')).bytes), verbosity: 0 }).promise).numPages;
const ours = await coldAndWarm(() => make('pdf'));
const others: BenchRow[] = [];
for (const format of ['html', 'docx', 'xlsx'] as const) {
  const { cold, warm } = await coldAndWarm(() => make(format));
  others.push({
    what: `the same report as ${format}`,
    bar: '–',
    measured: `${seconds(warm)} warm, ${seconds(cold)} first`,
    held: null,
  });
}

const html = new TextDecoder().decode((await make('html')).bytes);
const { executablePath, env } = await chromium();
const browser = await playwright.launch({
  executablePath,
  env,
  args: ['--no-sandbox', '--disable-background-networking'],
});
const peer = await coldAndWarm(async () => {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.pdf({ format: 'A4', tagged: true, outline: true });
  await page.close();
});
await browser.close();

const ratio = peer.warm / ours.warm;
reportRows([
  {
    what: `progress report, ${INDICATORS} indicators with charts, ${pages} pages, PDF/UA-1`,
    bar: '≤ 1.5 s warm, 60+ pages',
    measured: seconds(ours.warm),
    held: ours.warm <= 1500 && pages >= 60,
  },
  {
    what: 'against Chromium printing the same HTML, tagged and with bookmarks as ours',
    bar: '≥ 5× faster',
    measured: `${ratio.toFixed(1)}× (Chromium ${seconds(peer.warm)})`,
    held: ratio >= 5,
  },
  ...others,
]);
