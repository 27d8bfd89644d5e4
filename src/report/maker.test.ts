import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { generatedReport, nastyReport, smallReport } from '../../test/helpers/report-fixture.ts';
import { readReportAssets } from './assets.ts';
import { createReportMaker } from './maker.ts';
import { serveReports, type ReportReply, type ReportRequest } from './worker.ts';

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

/** A port whose other end is this test; what goes through is cloned as between threads. */
function portPair(replies: ReportReply[]) {
  let listener: (request: ReportRequest) => void = () => undefined;
  return {
    port: {
      on: (_event: 'message', heard: (request: ReportRequest) => void) => (listener = heard),
      postMessage: (reply: ReportReply) => void replies.push(structuredClone(reply)),
    },
    send: (request: ReportRequest) => listener(structuredClone(request)),
  };
}

test('a worker answers each request by its number, in order, from a cloned view', async () => {
  const replies: ReportReply[] = [];
  const { port, send } = portPair(replies);
  serveReports(port, maker);
  send({ id: 1, view: generatedReport(3), format: 'pdf' });
  send({ id: 2, view: smallReport(), format: 'html' });
  while (replies.length < 2) await new Promise(setImmediate);
  assert.deepEqual(
    replies.map(({ id, result }) => [id, result.ok]),
    [
      [1, true],
      [2, true],
    ],
  );
});

test('what is thrown in a worker becomes an issue of its request, and the next one is answered', async () => {
  const replies: ReportReply[] = [];
  const { port, send } = portPair(replies);
  let calls = 0;
  serveReports(port, {
    make: async (view, format) => {
      calls += 1;
      if (calls === 1) throw new Error('torn');
      return maker.make(view, format);
    },
  });
  send({ id: 7, view: smallReport(), format: 'html' });
  send({ id: 8, view: smallReport(), format: 'html' });
  while (replies.length < 2) await new Promise(setImmediate);
  const [torn, made] = replies;
  assert.ok(
    torn &&
      !torn.result.ok &&
      torn.result.issues[0]?.code === 'report.failed' &&
      torn.result.issues[0].found === 'torn',
  );
  assert.ok(made?.result.ok);
});
