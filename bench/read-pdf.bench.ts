import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPdf, readTextDocument } from '#intake';
import { createReportMaker, readReportAssets } from '#report';
import { generatedReport } from '../test/helpers/report-fixture.ts';
import { median, reportRows, seconds, type BenchRow } from './rows.ts';

const RUNS = 5;
const INDICATORS = 156;
const PDFTOTEXT = ['/usr/bin/pdftotext', '/usr/local/bin/pdftotext'].find((path) => existsSync(path));

async function timed(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

async function report(): Promise<Uint8Array> {
  const maker = createReportMaker({
    assets: readReportAssets((url) => readFileSync(new URL(url))),
    emptyFolder: '/nothing/lies/here',
  });
  const made = await maker.make(generatedReport(INDICATORS, 7), 'pdf');
  if (!made.ok) throw new Error(made.issues.map((issue) => issue.code).join(', '));
  return made.value.bytes;
}

async function pagesOf(bytes: Uint8Array): Promise<number> {
  const read = await readPdf(bytes, 'report.pdf');
  if (!read.ok) throw new Error(read.issues.map((issue) => issue.code).join(', '));
  return Math.max(...read.value.blocks.map(({ place }) => place.page ?? 0));
}

/** Text alone, without tables or paragraphs: what reading the same file costs at least. */
function peer(bytes: Uint8Array): BenchRow {
  const what = 'pdftotext on the same file (text only, no tables)';
  if (PDFTOTEXT === undefined) return { what, bar: '–', measured: 'not installed', held: null };
  const folder = mkdtempSync(join(tmpdir(), 'shirube-bench-'));
  const file = join(folder, 'report.pdf');
  writeFileSync(file, bytes);
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    execFileSync(PDFTOTEXT, [file, join(folder, 'report.txt')]);
    return performance.now() - start;
  });
  rmSync(folder, { recursive: true });
  return { what, bar: '–', measured: seconds(median(times)), held: null };
}

const bytes = await report();
const first = await timed(() => readPdf(bytes, 'report.pdf'));
const pages = await pagesOf(bytes);
const warm: number[] = [];
for (let run = 0; run < RUNS; run += 1) warm.push(await timed(() => readPdf(bytes, 'report.pdf')));
reportRows([
  {
    what: `read our own report as PDF, ${pages} pages with charts`,
    bar: '≤ 3 s, 80 pages or more',
    measured: `${seconds(median(warm))} warm, ${seconds(first)} first`,
    held: median(warm) <= 3000 && pages >= 80,
  },
  peer(bytes),
  textRow(),
]);

function textRow(): BenchRow {
  const seed = new URL('../../shared/seeds/001_e87ece5c208f1c86.txt', import.meta.url);
  const what = 'take a 新旧対照表 of 79 pages apart that was pulled out of a PDF as text';
  if (!existsSync(seed)) return { what, bar: '–', measured: 'not at hand', held: null };
  const text = readFileSync(seed, 'utf8');
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    readTextDocument(text, 'seed.txt');
    return performance.now() - start;
  });
  return { what, bar: '–', measured: seconds(median(times)), held: null };
}
