import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { constants, deflateRawSync } from 'node:zlib';
import { checkFile, oneFile, type ComparisonMaker, type ComparisonRequest } from '#app';
import { noCheckSettings } from '#check';
import { tablePreset } from '#compare';
import { intake } from '#intake';
import { fail, issue, type Result } from '#kernel';
import { PdfPage, pdfFile } from '../../test/helpers/pdf-file.ts';
import { paragraph, wordFile } from '../../test/helpers/word-file.ts';
import { readingFirst } from './comparison-jobs.ts';
import { readingJobs } from './reading-jobs.ts';

const MEBIBYTE = 1024 * 1024;

const opened: { close(): Promise<void> }[] = [];
after(() => Promise.all(opened.map((jobs) => jobs.close())));

/** Time enough for a slow machine: what is tried is memory. */
function jobsWith() {
  const jobs = readingJobs({ seconds: 300, mostWaiting: 20, mostOfSender: 5 });
  opened.push(jobs);
  return jobs;
}

const codeOf = async (answer: Promise<Result<unknown>>): Promise<string> => {
  const result = await answer;
  return result.ok ? 'read' : result.issues.map(({ code }) => code).join();
};

const pdf = {
  name: '計画.pdf',
  bytes: pdfFile([new PdfPage().lines([60, 80], ['１ 経緯', '平成30（2019）年度に始めました。'])]),
};

/** A page whose drawing is small in the file and has so many times 16 MB when it is unpacked. */
function bomb(times: number): Uint8Array {
  const blanks = deflateRawSync(Buffer.alloc(16 * MEBIBYTE, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const end = [0x03, 0x00];
  const content = Buffer.concat([
    Buffer.from([0x78, 0x9c]),
    ...Array.from({ length: times }, () => blanks),
    Buffer.from(end),
  ]);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>',
    '<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>',
  ];
  const parts = objects.map((object, at) => Buffer.from(`${at + 1} 0 obj\n${object}\nendobj\n`));
  const head = `4 0 obj\n<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`;
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...parts,
    Buffer.from(head),
    content,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n'),
  ]);
}

test('the files of an import are read as one, each page is told as it is done, and a person can stop it', async () => {
  const jobs = jobsWith();
  const pages = Array.from({ length: 3 }, (_, at) => new PdfPage().lines([60, 80], [`${at + 1} 経緯`, '始めました。']));
  const long = { name: '長い計画.pdf', bytes: pdfFile(pages) };
  const told: string[] = [];
  const read = await jobs.source([long, pdf], { onProgress: (done, total) => told.push(`${done}/${total}`) });
  assert.ok(read.ok);
  assert.deepEqual(told, ['1/3', '2/3', '3/3', '1/1']);
  assert.deepEqual(
    read.value.editions.map(({ blocks }) => blocks[0]?.place.file),
    ['長い計画.pdf', '計画.pdf'],
  );
  const stopped = new AbortController();
  const stop = jobs.source([long], { signal: stopped.signal, onProgress: () => stopped.abort() });
  assert.equal(await codeOf(stop), 'reading.cancelled');
  assert.equal(await codeOf(jobs.source([long, { name: 'x.pages', bytes: long.bytes }])), 'import.input-format');
});

test('a file is read and checked in the worker as it is in this thread', async () => {
  const jobs = jobsWith();
  const job = { file: pdf, settings: noCheckSettings };
  assert.deepEqual(await jobs.file(job), await checkFile(job, intake));
  assert.deepEqual(await jobs.outline(pdf), await intake.outline(oneFile(pdf.name, pdf.bytes)));
  const checked = await jobs.file(job);
  assert.ok(checked.ok);
  assert.deepEqual(
    checked.value.findings.map(({ rule, place }) => [rule, place.page, place.box?.length]),
    [['era-western', 1, 4]],
  );
  const list = await jobs.list({ title: '一覧', findings: checked.value.findings });
  assert.ok(list.ok && list.value.bytes.length > 1000);
});

test('a PDF that unpacks without end is stopped by its memory, while others are read', async () => {
  const jobs = jobsWith();
  const file = { name: 'bomb.pdf', bytes: bomb(200) };
  assert.ok(file.bytes.length < 4 * MEBIBYTE);
  const order: string[] = [];
  const told = async (name: string, answer: Promise<Result<unknown>>) => order.push(`${name} ${await codeOf(answer)}`);
  const heavy = told('a', jobs.outline(file, { sender: 'a' }));
  await Promise.all([told('b', jobs.outline(pdf, { sender: 'b' })), told('we', jobs.outline(pdf))]);
  await heavy;
  assert.deepEqual(order.slice(0, 2).sort(), ['b read', 'we read']);
  assert.deepEqual(order.slice(2), ['a reading.memory']);
  assert.equal(await codeOf(jobs.outline(pdf, { sender: 'a' })), 'read');
});

test('both files of a comparison are read first; what is wrong with either is told of both at once', async () => {
  const jobs = jobsWith();
  const asked: ComparisonRequest[] = [];
  const make: ComparisonMaker['make'] = async (request) => {
    asked.push(request);
    return fail(issue('compare.no-difference'));
  };
  const maker = readingFirst({ make }, jobs);
  const docx = { name: '現行.docx', bytes: wordFile({ body: paragraph('１ 経緯') }) };
  const request = {
    old: docx,
    new: pdf,
    oldTitle: '',
    newTitle: '',
    settings: tablePreset('standard'),
    output: 'page',
    language: 'ja',
  } as const;
  assert.equal(await codeOf(maker.make(request)), 'compare.no-difference');
  assert.deepEqual(
    asked.map(({ old, new: next }) => [old, next].map((side) => side && 'outline' in side && side.outline.length)),
    [[1, 2]],
  );
  const broken = { name: 'x.docx', bytes: new Uint8Array([1]) };
  const refused = await maker.make({ ...request, old: broken, new: { ...broken, name: 'y.pdf' } });
  assert.deepEqual(refused.ok || refused.issues.map(({ place }) => place.file), ['x.docx', 'y.pdf']);
});
