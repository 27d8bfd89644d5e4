import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneFile } from '#app';
import { intake } from '#intake';
import { localeFor } from '#locale';
import { PdfPage, pdfFile } from '../../../test/helpers/pdf-file.ts';

async function messagesOf(page: PdfPage): Promise<readonly string[]> {
  const read = await intake.source(oneFile('計画.pdf', pdfFile([page])));
  assert.ok(read.ok);
  return read.value.issues.map((issue) => localeFor('ja').issueText(issue));
}

test('a message about a letter of a PDF names the text around it, by which it is found on its page', async () => {
  const page = new PdfPage()
    .text([50, 100], '第１章　趣旨')
    .text([50, 140], '地域の歴史と文化を守る\uE001川をたどります。');
  const [message = '', ...more] = await messagesOf(page);
  assert.deepEqual(more, []);
  assert.match(message, /^計画\.pdf 1ページ（「と文化を守る\uE001川をたどり…」の近く）：.*U\+E001/);
});

test('a message that quotes the text itself does not name it twice', async () => {
  const page = new PdfPage().text([50, 100], '基準値は').text([50, 140], '3042です。').rule([50, 136.8], [60, 136.8]);
  const [message = ''] = await messagesOf(page);
  assert.match(message, /^計画\.pdf 1ページ（「3042です。」の近く）：.*「30」/);
  const whole = new PdfPage().text([50, 100], '基準値は').text([50, 140], '30').rule([50, 136.8], [60, 136.8]);
  const [quoted = ''] = await messagesOf(whole);
  assert.match(quoted, /^計画\.pdf 1ページ：.*「30」/);
});

test('a cell of a table in a PDF is found by the name of its row', async () => {
  const xs = [50, 200, 300, 400];
  const page = new PdfPage().grid(xs, [100, 120, 140]);
  ['指標', '基準値（R5）', '目標値（R10）'].forEach((text, at) => page.text([(xs[at] ?? 0) + 5, 114], text));
  ['出生数（人）', '約四百', '450'].forEach((text, at) => page.text([(xs[at] ?? 0) + 5, 134], text));
  const read = await intake.source(oneFile('計画.pdf', pdfFile([page])));
  assert.ok(read.ok);
  const [block] = read.value.editions[0]?.blocks ?? [];
  assert.deepEqual(
    block?.cells?.rows[0]?.map(({ near }) => near),
    ['出生数（人）', '出生数（人）', '出生数（人）'],
  );
});
