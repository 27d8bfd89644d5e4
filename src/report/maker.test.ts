import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { generatedReport, nastyReport } from '../../test/helpers/report-fixture.ts';
import { readReportAssets } from './assets.ts';
import { createReportMaker } from './maker.ts';

const maker = createReportMaker({
  assets: readReportAssets((url) => readFileSync(fileURLToPath(url))),
  emptyFolder: '/nothing/lies/here',
});

const beginnings = { html: '<!doctype html>', pdf: '%PDF-1.7', docx: 'PK', xlsx: 'PK' } as const;

for (const format of ['html', 'pdf', 'docx', 'xlsx'] as const) {
  test(`${format}: a document with a name that any system takes, the same bytes each time, nothing to remark`, async () => {
    const [first, second] = [await maker.make(nastyReport(), format), await maker.make(nastyReport(), format)];
    assert.ok(first.ok && second.ok);
    const { bytes, fileName, issues } = first.value;
    assert.ok(new TextDecoder('latin1').decode(bytes.slice(0, 20)).startsWith(beginnings[format]));
    assert.ok(Buffer.from(bytes).equals(Buffer.from(second.value.bytes)));
    assert.match(fileName, new RegExp(`^[^\\\\/:*?"<>|]+_R1_進捗状況報告書\\.${format}$`));
    assert.deepEqual(issues, []);
  });
}

test('a view and its document pass between threads unchanged', async () => {
  const [near, far] = [
    await maker.make(generatedReport(3), 'pdf'),
    structuredClone(await maker.make(structuredClone(generatedReport(3)), 'pdf')),
  ];
  assert.ok(near.ok && far.ok);
  assert.ok(Buffer.from(near.value.bytes).equals(Buffer.from(far.value.bytes)));
});
