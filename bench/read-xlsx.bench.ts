import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { oneFile } from '#app';
import { intake, readDocumentFile } from '#intake';
import { fiscalYear } from '#kernel';
import { median, reportRows, seconds, type BenchRow } from './rows.ts';

const RUNS = 5;
const ROWS = 20_000;
const SOFFICE = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path));

const HEAD =
  '指標,単位,方向性,基準値（R1）,目標値（R4）,目標値（R6）,実績値（R2）,実績値（R3）,実績値（R4）,担当課,備考'.split(
    ',',
  );

/** A register of indicators as a city keeps it: a title, heads, texts beside figures of one or two places. */
function register(): Promise<Uint8Array> {
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const base = (at * 37) % 9973;
    const figures = [base, base + 12.5, base + 25, base + 3.25, base + 7, base + 11.75];
    return [
      `${at + 1}番目の指標の名前`,
      '人',
      '増加',
      ...figures,
      `第${(at % 40) + 1}課`,
      at % 9 === 0 ? '速報値' : null,
    ];
  });
  return writeXlsx({ sheets: [{ name: '指標', rows: [['指標一覧'], [], HEAD, ...rows] }] });
}

async function timed(action: () => Promise<unknown> | unknown): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

async function medianOf(action: () => Promise<unknown> | unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await timed(action));
  return median(times);
}

function rowsOf(bytes: Uint8Array): number {
  const read = readDocumentFile(oneFile('指標.xlsx', bytes), '指標.xlsx');
  if (!read.ok) throw new Error(read.issues.map((issue) => issue.code).join(', '));
  const blocks = read.value.document.editions.flatMap((edition) => edition.blocks);
  return blocks.reduce((sum, { block }) => sum + (block.kind === 'table' ? block.rows.length : 0), 0);
}

async function indicatorsOf(bytes: Uint8Array): Promise<number> {
  const read = await intake.figures(oneFile('指標.xlsx', bytes), { year: fiscalYear(2022) });
  if (!read.ok) throw new Error(read.issues.map((issue) => issue.code).join(', '));
  return read.value.dossier.editions.reduce((sum, { indicators }) => sum + indicators.length, 0);
}

/** The values alone, without what is hidden, how a number is shown or where tables begin. */
async function valuesOnly(bytes: Uint8Array): Promise<BenchRow> {
  const measured = seconds(await medianOf(() => readXlsx(bytes)));
  return { what: 'the same values by hucre alone, without tables and formats', bar: '–', measured, held: null };
}

/** A whole run of another program on the same file: into comma-separated values. */
function office(bytes: Uint8Array): BenchRow {
  const what = 'LibreOffice on the same file, into CSV, a whole run';
  if (SOFFICE === undefined) return { what, bar: '–', measured: 'not installed', held: null };
  const folder = mkdtempSync(join(tmpdir(), 'shirube-bench-'));
  writeFileSync(join(folder, 'register.xlsx'), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const times = Array.from({ length: 2 }, () => {
    const start = performance.now();
    execFileSync(SOFFICE, [
      profile,
      '--headless',
      '--convert-to',
      'csv',
      '--outdir',
      folder,
      join(folder, 'register.xlsx'),
    ]);
    return performance.now() - start;
  });
  rmSync(folder, { recursive: true });
  return { what, bar: '–', measured: seconds(Math.min(...times)), held: null };
}

const bytes = await register();
const first = await timed(() => rowsOf(bytes));
const warm = await medianOf(() => rowsOf(bytes));
const figures = await medianOf(() => indicatorsOf(bytes));
const found = [rowsOf(bytes), await indicatorsOf(bytes)];
const whole = found.every((count) => count === ROWS);
reportRows([
  {
    what: `read a workbook of ${ROWS} rows and ${HEAD.length} columns as a document`,
    bar: '≤ 3 s',
    measured: `${seconds(warm)} warm, ${seconds(first)} first`,
    held: warm <= 3000 && whole,
  },
  {
    what: `the same to ${ROWS} indicators with their figures`,
    bar: '≤ 3 s',
    measured: `${seconds(figures)} warm`,
    held: figures <= 3000 && whole,
  },
  await valuesOnly(bytes),
  office(bytes),
]);
