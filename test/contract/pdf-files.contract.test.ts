import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { chromium as playwright } from 'playwright-core';
import type { ReportFormat, ReportView } from '#app';
import { readPdf, type Flow } from '#intake';
import { createReportMaker, readReportAssets } from '#report';
import { characterCounts, missingFrom } from '../helpers/characters.ts';
import { chromium } from '../helpers/chromium.ts';
import { exampleReport } from '../helpers/example-city.ts';
import { flowTexts } from '../helpers/flow-texts.ts';
import { convertedToPdf, soffice } from '../helpers/office.ts';
import { nastyReport } from '../helpers/report-fixture.ts';

const maker = createReportMaker({
  assets: readReportAssets((url) => readFileSync(fileURLToPath(url))),
  emptyFolder: '/nothing/lies/here',
});

async function made(view: ReportView, format: ReportFormat): Promise<Uint8Array> {
  const document = await maker.make(view, format);
  assert.ok(document.ok);
  return document.value.bytes;
}

/** All that stands in the file, by the text extraction of the library, which is another way than the reader's; once what is drawn twice at one place. */
async function drawnTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent({ disableNormalization: true });
    const places = new Map<string, string>();
    for (const item of items) if ('str' in item) places.set(`${item.str}@${item.transform.join()}`, item.str);
    texts.push(...places.values());
  }
  await task.destroy();
  return texts;
}

async function assertNothingLost(bytes: Uint8Array): Promise<Flow> {
  const read = await readPdf(bytes, '報告書.pdf');
  assert.ok(read.ok, JSON.stringify(read));
  const [drawn, found] = [characterCounts(await drawnTexts(bytes)), characterCounts(flowTexts(read.value))];
  assert.equal(missingFrom(drawn, found), '', 'lost');
  assert.equal(missingFrom(found, drawn), '', 'read twice');
  return read.value;
}

const reports: readonly (readonly [string, () => ReportView])[] = [
  ['minato', () => exampleReport('minato', 2022)],
  ['kumamoto', () => exampleReport('kumamoto', 2019)],
  ['a city of nasty texts', nastyReport],
];

for (const [name, view] of reports) {
  test(`the report of ${name} that we write as PDF is read back with no character lost and none twice`, async () => {
    const flow = await assertNothingLost(await made(view(), 'pdf'));
    assert.ok(flow.blocks.filter(({ kind }) => kind === 'table').length >= 3);
    assert.ok(flow.blocks.some((block) => block.kind === 'paragraph' && block.look.heading === 1));
  });
}

const skip = soffice === null ? 'LibreOffice is not installed here' : false;

test(
  'the report that LibreOffice prints from our Word file is read with no character lost and none twice',
  { skip },
  async () => {
    const word = await made(exampleReport('minato', 2022), 'docx');
    const flow = await assertNothingLost(await convertedToPdf(soffice ?? '', 'report.docx', word));
    assert.ok(flow.furniture.length > 0);
  },
);

const { executablePath, env } = await chromium();
const browser = await playwright.launch({
  executablePath,
  env,
  args: ['--no-sandbox', '--disable-background-networking'],
});
after(() => browser.close());

test('the page that a browser prints is read with no character lost and none twice', async () => {
  const page = await browser.newPage();
  await page.setContent(new TextDecoder().decode(await made(exampleReport('minato', 2022), 'html')));
  const flow = await assertNothingLost(await page.pdf({ format: 'A4', tagged: true }));
  await page.close();
  assert.ok(flow.blocks.some(({ kind }) => kind === 'table'));
});
